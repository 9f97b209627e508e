internal import Commune
internal import Diagnostics
internal import Tabular

/// Where the rows of a survey form belong: their village column, else their address, else the village that the form is of, which a
/// title above the table or a row alone above its rows names.
struct FormPlaces {
    private var reader: PlaceReader
    private let matcher: VillageMatcher
    private let path: String
    private let headerLine: Int?
    private let village: Int?
    private let address: Int?
    /// A row stands for a village: one for the whole commune sums up the others.
    private let isByVillage: Bool
    /// The village that the form names for the rows that follow.
    private var standing: Place?
    private var hasUnplaced = false

    init(_ matcher: VillageMatcher, _ table: SourceTable, _ columns: RecognisedColumns) {
        self.matcher = matcher
        reader = PlaceReader(matcher)
        path = table.path
        headerLine = table.header.lines.first
        village = columns[.village]
        address = columns[.address]
        isByVillage = columns.kind == .villageTotals
        let titles = table.preamble.flatMap { row in row.cells.map { (text: $0, line: row.line) } }
        standing = titles.lazy.compactMap { [matcher] in FormPlaces.village($0.text, matcher) }.first
    }

    /// nil for a row that is no data.
    mutating func place(of record: borrowing Record) -> Place? {
        switch record.role {
        case .data:
            if isByVillage, let village, WholeCommune.isMeant(by: record[village].string) { return nil }
        case .group:
            let text = record.strings.first { !$0.isEmpty } ?? ""
            standing = FormPlaces.village(text, matcher) ?? standing
            return nil
        case .subtotal:
            // A village called Cộng Hòa is not the sum of those above it.
            guard let village, case .village = FormPlaces.village(record[village].string, matcher) else { return nil }
        case .total, .header, .numbering, .trailing: return nil
        }
        if let standing, isBlank(record, village), isBlank(record, address) { return standing }
        if village == nil, address == nil {
            hasUnplaced = true
            return .unknown
        }
        return reader.place(village: village.map { record[$0] }, address: address.map { record[$0] }, line: record.line)
    }

    private func isBlank(_ record: borrowing Record, _ column: Int?) -> Bool {
        column.map { record[$0].trimmed.isEmpty } ?? true
    }

    /// The one village that a text of more words names: "PHIẾU TỔNG HỢP – THÔN ĐỒNG LƯU".
    private static func village(_ text: String, _ matcher: VillageMatcher) -> Place? {
        var reader = PlaceReader(matcher)
        let place = reader.place(named: text, line: 0)
        if case .village = place { return place }
        return nil
    }

    func report(_ diagnostics: inout DiagnosticCollector) {
        if hasUnplaced { diagnostics.record(.surveyNamesNoVillage, at: SourceLocation(file: path, line: headerLine)) }
        reader.statistics.report(
            matcher, path: path, villageColumn: village.map { $0 + 1 }, addressColumn: address.map { $0 + 1 }, to: &diagnostics)
    }
}

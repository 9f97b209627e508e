internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Where the rows of a survey form belong: their village column, else their address, else the village that the form is of, which a
/// title above the table or a row alone above its rows names.
struct FormPlaces {
    private var reader: PlaceReader
    private let matcher: VillageMatcher
    private let words = PlaceWords()
    private let path: String
    private let headerLine: Int?
    private let village: Int?
    private let address: Int?
    /// A row stands for a village: one for the whole commune sums up the others.
    private let isByVillage: Bool
    /// The columns of names and of running numbers.
    private let name: Int?
    private let number: Int?
    /// The village that the form names for the rows that follow.
    private var standing: Place?
    private var hasUnplaced = false
    private var merged = MergedVillages()
    /// Rows with neither village nor address.
    private var blank = (count: 0, line: 0)

    init(_ matcher: VillageMatcher, _ table: SourceTable, _ columns: RecognisedColumns) {
        self.matcher = matcher
        reader = PlaceReader(matcher)
        path = table.path
        headerLine = table.header.lines.first
        village = columns[.village]
        address = columns[.address]
        isByVillage = columns.kind == .villageTotals
        name = isByVillage ? nil : columns[columns.kind == .households ? .head : .person] ?? columns[.head]
        number = columns[.number]
        let titles = table.preamble.flatMap { row in row.cells.map { (text: $0, line: row.line) } }
        standing = titles.lazy.compactMap { [matcher] in FormPlaces.village($0.text, matcher) }.first
    }

    /// What a row of a form is.
    enum Reading {
        case answer(Place)
        case other(RowFate)
    }

    mutating func reading(of record: borrowing Record) -> Reading {
        switch record.role {
        case .data:
            if isByVillage, let village, WholeCommune.isMeant(by: record[village].string) { return .other(.total) }
            if let name, let fate = meaning(ofName: record[name].content, record) { return .other(fate) }
        case .group:
            let text = record.strings.first { !$0.isEmpty } ?? ""
            standing = FormPlaces.village(text, matcher) ?? standing
            if standing != nil { merged.contradict() }
            return .other(record.role.fate)
        case .subtotal:
            // A village called Cộng Hòa is not the sum of those above it.
            guard let village, case .village = FormPlaces.village(record[village].string, matcher) else {
                return .other(record.role.fate)
            }
        case .total, .header, .otherHeader, .numbering, .trailing: return .other(record.role.fate)
        }
        return .answer(place(of: record))
    }

    private mutating func place(of record: borrowing Record) -> Place {
        if let standing, isBlank(record, village), isBlank(record, address) { return standing }
        if village == nil, address == nil {
            hasUnplaced = true
            return .unknown
        }
        guard let village, !isByVillage, standing == nil else {
            return reader.place(village: village.map { record[$0] }, address: address.map { record[$0] }, line: record.line)
        }
        return placeInColumn(of: record, village)
    }

    /// "Tổng cộng", or "Thôn Bái Sim" above the people of that village, stands where names stand; nil for a name.
    private mutating func meaning(ofName text: FieldBytes, _ record: borrowing Record) -> RowFate? {
        guard !text.isEmpty else { return nil }
        // Of sums and words for villages, the first letters.
        switch text[0] | 0x20 {
        case 0x74, 0x63: if SummaryWords.meaning(of: text) != nil { return .total }
        case 0x62, 0x6B, 0x6C, 0x78, 0xE1, 0xE3: break
        default: return nil
        }
        guard isBlank(record, village),
            number.map({ record[$0].isEmpty || OrdinalMark(cell: record[$0].content.string) == .section }) ?? true,
            words.leading(NameKey(text.string).bytes[...], isPlain: false)?.kind.isVillage == true,
            let place = FormPlaces.village(text.string, matcher)
        else { return nil }
        standing = place
        merged.contradict()
        return .group
    }

    /// The place that the village column names; a blank may be the lower part of a merged cell.
    private mutating func placeInColumn(of record: borrowing Record, _ village: Int) -> Place {
        if isBlank(record, village), isBlank(record, address) {
            merged.noteBlank(line: record.line)
            if blank.count == 0 { blank.line = record.line }
            blank.count += 1
            return .unknown
        }
        if let above = merged.placeAbove, record[village].withBytes({ FormPlaces.isDitto($0) }) { return above }
        let place = reader.place(village: record[village], address: address.map { record[$0] }, line: record.line)
        if !isBlank(record, village) {
            merged.note(named: place, line: record.line)
        } else if place == .unknown {
            merged.noteBlank(line: record.line)
        } else {
            merged.note(fromAddress: place)
        }
        return place
    }

    private static func isDitto(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.count <= 12 && dittoes.contains { $0.elementsEqual(text) }
    }

    /// "The same as above."
    private static let dittoes = ["\"", "''", "”", "〃", "nt", "NT", "Nt", "n.t", "-nt-", "- nt -", "như trên", "Như trên"].map {
        Array($0.utf8)
    }

    /// Gives the rows below a merged cell the village that the cell names.
    func settle(_ part: inout SurveyReader.Part) {
        let places = merged.places()
        guard !places.isEmpty else { return }
        for row in part.persons.indices {
            part.persons[row].answer.place = places[part.persons[row].line] ?? part.persons[row].answer.place
        }
        for row in part.counts.indices { part.counts[row].answer.place = places[part.counts[row].line] ?? part.counts[row].answer.place }
    }

    private func isBlank(_ record: borrowing Record, _ column: Int?) -> Bool {
        column.map { record[$0].content.isEmpty } ?? true
    }

    /// The one village that a text of more words names: "PHIẾU TỔNG HỢP – THÔN ĐỒNG LƯU".
    static func village(_ text: String, _ matcher: VillageMatcher) -> Place? {
        var reader = PlaceReader(matcher)
        let place = reader.place(named: text, line: 0)
        if case .village = place { return place }
        return nil
    }

    func report(_ diagnostics: inout DiagnosticCollector) {
        if hasUnplaced { diagnostics.record(.surveyNamesNoVillage, at: SourceLocation(file: path, line: headerLine)) }
        reader.statistics.report(
            matcher, path: path, villageColumn: village.map { $0 + 1 }, addressColumn: address.map { $0 + 1 }, to: &diagnostics)
        if !merged.report(path: path, column: village.map { $0 + 1 }, &diagnostics), blank.count > 0 {
            diagnostics.record(.placeBlank(count: blank.count), at: SourceLocation(file: path, line: blank.line))
        }
    }
}

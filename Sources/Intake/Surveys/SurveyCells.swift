internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads the cells that forms of every shape have, and says which of them are no answer. No cell is quoted: a column that has slipped may
/// hold a telephone number.
struct SurveyCells {
    let table: SourceTable
    let columns: RecognisedColumns
    /// Where the day of the survey stands.
    private let surveyedPosition: Int?
    /// How the columns of dates are written, where that is not the usual way.
    private var orders: [Column: DateOrder] = [:]
    private var surveyedOrder = DateOrder()
    private var days = ByteCache<DayText.Resolution>()
    private var key = NameKey()

    init(_ table: SourceTable, _ columns: RecognisedColumns) {
        self.table = table
        self.columns = columns
        surveyedPosition = columns[.surveyed]
    }

    func order(_ column: Column) -> DateOrder { orders[column] ?? DateOrder() }

    /// Decides over the whole column how dates are written.
    ///
    /// - Parameter look: what else is looked at in each row, before any is read.
    mutating func readOrders(
        of dates: [Column], _ diagnostics: inout DiagnosticCollector, look: (borrowing Record) -> Void = { _ in }
    ) throws(SourceError) {
        var readers = dates.compactMap { column in columns[column].map { (column, $0, DayReader(DateOrder())) } }
        guard !readers.isEmpty else { return }
        // What is odd about the records is told when they are read for good.
        var ignored = DiagnosticCollector()
        try table.forEachRecord(&ignored) { record in
            guard record.role == .data else { return }
            look(record)
            for index in readers.indices { _ = readers[index].2.day(record[readers[index].1].content) }
        }
        for (column, _, reader) in readers { orders[column] = DateOrder.orders(of: [reader.evidence])[0] }
        surveyedOrder = order(.surveyed)
    }

    func reportOrders(_ diagnostics: inout DiagnosticCollector) {
        for column in Column.all {
            guard let order = orders[column] else { continue }
            let location = location(table.header.lines.first, column)
            if order.isAmerican || order.short == .monthFirst {
                diagnostics.record(.surveyDatesAmerican(column: heading(column)), at: location)
            }
            order.reportExchange(heading: heading(column), at: location, to: &diagnostics)
        }
    }

    func location(_ line: Int?, _ column: Column) -> SourceLocation {
        SourceLocation(file: table.path, line: line, column: columns[column].map { $0 + 1 })
    }

    func heading(_ column: Column) -> ShownHeading { columns.heading(of: column) }

    /// Key of a name, to find the same one again; empty where the form has no column of names. The name itself is not kept.
    mutating func nameKey(_ record: borrowing Record, at position: Int?) -> [UInt8] {
        readName(record, at: position) ? key.bytes : []
    }

    /// The same, folded.
    mutating func nameFingerprint(_ record: borrowing Record, at position: Int?) -> NameFingerprint {
        readName(record, at: position) ? NameFingerprint(key.bytes) : NameFingerprint([])
    }

    /// Fills `key`; false where there is no name.
    private mutating func readName(_ record: borrowing Record, at position: Int?) -> Bool {
        guard let position else { return false }
        let field = record[position].content
        if NothingText.isMeant(by: field, asked: .name) { return false }
        field.withBytes { key.fill($0) }
        return true
    }

    /// What was asked before nobody asked: a day of birth has slipped into the column.
    private static let firstDay = Day(iso: "2015-01-01")!

    /// The day of the survey; nil for a blank, and where the cell is no date, which is told.
    mutating func surveyed(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> Day? {
        guard let position = surveyedPosition else { return nil }
        let order = surveyedOrder
        let day = days.meaning(of: record[position]) { field in
            field.content.withBytes { NothingText.isMeant(by: $0) ? .none : DayText($0).resolved(order) }
        }
        switch day {
        case .none: return nil
        case .day(let day) where day >= Self.firstDay: return day
        case .day, .invalid:
            diagnostics.record(.surveyDateInvalid(column: heading(.surveyed)), at: location(record.line, .surveyed))
            return nil
        }
    }
}

internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads the cells that forms of every shape have, and says which of them are no answer. No cell is quoted: a column that has slipped may
/// hold a telephone number.
struct SurveyCells {
    let table: SourceTable
    let columns: RecognisedColumns
    /// Columns of dates that are written month first, beyond doubt.
    private var american: Set<Column> = []
    private var days = ByteCache<DayText.Resolution>()
    private var key = NameKey()

    init(_ table: SourceTable, _ columns: RecognisedColumns) {
        self.table = table
        self.columns = columns
    }

    func isAmerican(_ column: Column) -> Bool { american.contains(column) }

    /// Decides over the whole column whether dates are written month first.
    mutating func readOrders(of dates: [Column], _ diagnostics: inout DiagnosticCollector) throws(SourceError) {
        var readers = dates.compactMap { column in columns[column].map { (column, $0, DayReader(isAmerican: false)) } }
        guard !readers.isEmpty else { return }
        // What is odd about the records is told when they are read for good.
        var ignored = DiagnosticCollector()
        try table.forEachRecord(&ignored) { record in
            guard record.role == .data else { return }
            for index in readers.indices { _ = readers[index].2.day(record[readers[index].1].trimmed) }
        }
        american = Set(readers.filter { $0.2.evidence.isAmerican }.map(\.0))
    }

    func reportOrders(_ diagnostics: inout DiagnosticCollector) {
        for column in Column.all where american.contains(column) {
            diagnostics.record(.surveyDatesAmerican(column: heading(column)), at: location(table.header.lines.first, column))
        }
    }

    func location(_ line: Int?, _ column: Column) -> SourceLocation {
        SourceLocation(file: table.path, line: line, column: columns[column].map { $0 + 1 })
    }

    func heading(_ column: Column) -> String {
        columns[column].map { table.header.columns[$0].name } ?? column.key
    }

    /// Key of a name, to find the same one again; empty where the form has no such column. The name itself is not kept.
    mutating func nameKey(_ record: borrowing Record, _ column: Column) -> [UInt8] {
        guard let position = columns[column] else { return [] }
        record[position].withBytes { key.fill($0) }
        return key.bytes
    }

    /// The day of the survey; false where the cell is no date.
    mutating func surveyed(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) -> (day: Day?, isValid: Bool) {
        guard let position = columns[.surveyed] else { return (nil, true) }
        let isAmerican = isAmerican(.surveyed)
        let day = days.meaning(of: record[position]) { field in
            field.trimmed.withBytes { DayText($0).resolved(isAmerican: isAmerican) }
        }
        switch day {
        case .none: return (nil, true)
        case .day(let day): return (day, true)
        case .invalid:
            diagnostics.record(.surveyDateInvalid(column: heading(.surveyed)), at: location(record.line, .surveyed))
            return (nil, false)
        }
    }
}

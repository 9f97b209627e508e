internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

extension InputFile {
    /// What is known of a file before its rows are read.
    init(_ table: SourceTable, kind: InputFile.Kind) {
        self.init(
            path: table.file, sheet: table.sheet?.number, kind: kind, encoding: table.encoding.rawValue,
            delimiter: table.sheet == nil ? table.dialect.delimiterName : "",
            headerLines: table.header.lines)
    }

    /// Adds what was read of another table in the same file.
    mutating func add(_ other: InputFile) {
        if kind == .unrecognised { kind = other.kind }
        headerLines += other.headerLines
        tally.add(other.tally)
        guard let period = other.covers else { return }
        covers = covers.map { Period(first: min($0.first, period.first), last: max($0.last, period.last)) } ?? period
    }

    /// A table of which nothing is used, and where another begins below it. Throws only where the system refuses to read it.
    static func unread(_ table: SourceTable) throws(SourceError) -> (input: InputFile, below: TableStart?) {
        var input = InputFile(table, kind: .unrecognised)
        let below: TableStart?
        (input.tally, below) = try table.rowsUnread()
        return (input, below)
    }
}

extension SourceTable {
    /// The rows of the table, none of them used, and where another begins below it.
    fileprivate func rowsUnread() throws(SourceError) -> (RowTally, TableStart?) {
        // What is odd about the records of a table is told where it is read.
        var unused = DiagnosticCollector()
        let (tally, below) = try tally(&unused) { $0.role == .data ? .unread : $0.role.fate }
        return (tally, below)
    }

    /// The rows of all tables from one on that begins below this one, none of them used.
    func rowsUnread(from below: TableStart) throws(SourceError) -> RowTally {
        var rows: RowTally = [:]
        var next: TableStart? = below
        var table = self
        while let start = next {
            table = try SourceTable(below: table, at: start)
            let (tally, below) = try table.rowsUnread()
            rows.add(tally)
            next = below
        }
        return rows
    }
}

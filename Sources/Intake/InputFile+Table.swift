internal import Commune
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
        rows += other.rows
        accepted += other.accepted
        rejected += other.rejected
        duplicates += other.duplicates
        guard let period = other.covers else { return }
        covers = covers.map { Period(first: min($0.first, period.first), last: max($0.last, period.last)) } ?? period
    }
}

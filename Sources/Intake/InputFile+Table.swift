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
}

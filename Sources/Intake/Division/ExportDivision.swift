package import Catalogue
package import Commune
package import Diagnostics
package import Tabular

/// Divides a province's exports among its communes.
package struct ExportDivision: Sendable {
    private let directory: CommuneDirectory
    private let recognition: ColumnRecognition
    private let choices: ReadingChoices
    private let parallelism: Int

    /// - Parameter parallelism: how many chunks of a large file are read at the same time.
    package init(_ directory: CommuneDirectory, settings: Settings, parallelism: Int) {
        self.directory = directory
        self.parallelism = parallelism
        recognition = ColumnRecognition(named: settings.reading.columns)
        choices = ReadingChoices(settings.reading)
    }

    /// Hands each commune's rows of a file to `sink`, with the number of the sheet where the file is a workbook. A table that does not say
    /// whose its rows are is refused aloud. Throws only where the system refuses to read.
    ///
    /// - Returns: what became of the rows; nil where nothing of the file could be used.
    package func divide(
        _ source: InputSource, as role: InputRole, diagnostics: inout DiagnosticCollector,
        to sink: (_ commune: Int, _ sheet: Int?, _ bytes: [UInt8]) -> Void
    ) throws(SourceError) -> DividedRows? {
        let origins = try source.bytes.tables(path: source.path, options: choices.options(for: source.path), diagnostics: &diagnostics)
        var whole: DividedRows?
        for first in try SheetChoice(recognition).tables(of: origins, as: role, diagnostics: &diagnostics).read {
            var next: SourceTable? = first
            while let table = next {
                let column = try UnitColumn.find(in: table, of: directory, recognition, as: role)
                let below: TableStart?
                if let column {
                    let division = TableDivision(table: table, directory: directory, column: column, parallelism: parallelism)
                    let (rows, end) = try division.divide(diagnostics: &diagnostics) { sink($0, table.sheet?.number, $1) }
                    whole = DividedRows(
                        given: (whole?.given ?? 0) + rows.given, withoutCommune: (whole?.withoutCommune ?? 0) + rows.withoutCommune)
                    below = end
                } else {
                    diagnostics.record(
                        .divisionColumnMissing, at: SourceLocation(file: table.path, line: table.header.lines.first))
                    below = try table.tableBelow()
                }
                next = if let below { try SourceTable(below: table, at: below) } else { nil }
            }
        }
        return whole
    }
}

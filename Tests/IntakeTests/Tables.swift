import Catalogue
import Commune
import Diagnostics
import GoldenFiles
import Tabular
import Testing

@testable import Intake

/// Tables for tests: of a text, or of a file of a sample.
enum Tables {
    static func text(_ text: String, path: String = "thu.csv") -> SourceTable {
        var diagnostics = DiagnosticCollector()
        return SourceTable(bytes: Array(text.utf8), path: path, diagnostics: &diagnostics)
    }

    static func sample(_ path: String) throws -> SourceTable {
        var diagnostics = DiagnosticCollector()
        return try SourceTable(file: Repository.file("samples/\(path)").path, path: path, diagnostics: &diagnostics)
    }

    static func columns(_ table: SourceTable, _ role: InputRole) throws -> RecognisedColumns {
        var diagnostics = DiagnosticCollector()
        return try #require(ColumnRecognition().columns(of: table, as: role, diagnostics: &diagnostics))
    }

    static func villages(_ table: SourceTable) throws -> (gazetteer: Gazetteer, input: InputFile, told: [String]) {
        var diagnostics = DiagnosticCollector()
        let columns = try columns(table, .villages)
        let (gazetteer, input) = try VillageListReader.read(table, columns, diagnostics: &diagnostics)
        return (gazetteer, input, told(diagnostics))
    }

    /// "line code", in the order told.
    static func told(_ diagnostics: DiagnosticCollector) -> [String] {
        diagnostics.diagnostics.map { "\($0.location?.line ?? 0) \($0.kind.code)" }
    }
}

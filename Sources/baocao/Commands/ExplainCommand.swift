internal import ArgumentParser
internal import Commune
internal import Configuration
internal import Diagnostics
internal import Intake
internal import Tabular

/// `baocao explain FILE`: how one file is understood, and which setting would change it. Shows headings, never a row.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: CommandLineLanguage.said(
            "Cho biết một tệp CSV hay Excel được hiểu thế nào: trang, bảng mã, dấu ngăn, dòng tiêu đề, từng cột.",
            "Show how a CSV or Excel file is understood: sheet, encoding, delimiter, header, each column."))

    @Argument(
        help: .said(
            "Tệp cần xem.",
            "The file to look at.",
            value: ("tệp", "file")),
        completion: .file())
    var file: String

    @OptionGroup var reading: ReadingFlags
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            let options = try reading.options()
            var diagnostics = DiagnosticCollector()
            let place = FilePlace(file)
            let settings = place.settings(&diagnostics)
            let explanations: [FileExplanation]
            do throws(SourceError) {
                explanations = try FolderIntake(settings: settings, parallelism: 1)
                    .explain(
                        InputSource(path: place.path, bytes: try ByteSource.open(file)), options: options, diagnostics: &diagnostics)
            } catch {
                throw DiagnosticError(.fileUnreadable(reason: error.reason), at: SourceLocation(file: file))
            }
            for explanation in explanations {
                terminal.print(file)
                for line in ExplanationListing(wording: language.wording, folder: place.folder).lines(explanation) { terminal.print(line) }
            }
            let problems = ProblemListing(wording: language.wording).lines(diagnostics, all: false)
            if !problems.isEmpty { terminal.print("") }
            for line in problems { terminal.print(line) }
            return .done
        }
    }
}

/// A file with the commune's folder in which it lies.
struct FilePlace {
    /// nil where no folder above the file has settings.
    let folder: String?
    /// Relative to the folder, or as given.
    let path: String

    init(_ file: String) {
        let whole = FileSystem.resolved(file)
        var above = whole[...]
        while let slash = above.lastIndex(of: "/") {
            above = above[..<slash]
            guard FileSystem.kind(of: "\(above)/\(CommuneFolder.settingsFile)") == .file else { continue }
            folder = String(above)
            path = String(whole[above.endIndex...].dropFirst())
            return
        }
        folder = nil
        path = file
    }

    /// The folder's settings; mistakes in them are told and do not keep the file from being explained.
    func settings(_ diagnostics: inout DiagnosticCollector) -> Settings? {
        guard let folder else { return nil }
        do throws(DiagnosticError) {
            return try CommuneFolder(path: folder).settings(ReportOverride())
        } catch {
            for diagnostic in error.diagnostics { diagnostics.record(diagnostic) }
            return nil
        }
    }
}

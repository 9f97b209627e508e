internal import Aggregation
internal import Commune
internal import Configuration
internal import Diagnostics
internal import Pipeline
internal import Threading
internal import Verification

/// One commune's report, made in memory: what `make`, `check` and `publish` have in common.
struct FolderRun: Sendable {
    struct WrittenFile: Sendable {
        let path: String
        let size: Int
    }

    let folder: String
    /// nil where they are missing or wrong.
    private(set) var settings: Settings?
    /// nil where the data give no figures.
    private(set) var summary: CommuneSummary?
    /// Empty where there is no report, and once it has been written.
    private(set) var files: [ReportPipeline.OutputFile] = []
    private(set) var written: [WrittenFile] = []
    /// Why there is no report; empty otherwise.
    private(set) var failures: [Diagnostic] = []
    /// What could be passed over.
    private(set) var diagnostics = DiagnosticCollector()

    /// - Parameters:
    ///   - shelf: the templates that a batch shares.
    ///   - parallelism: threads that this folder may use.
    ///   - digestsInputs: whether the report has the SHA-256 of each input file.
    init(_ folder: String, override: ReportOverride, shelf: TemplateShelf, parallelism: Int, digestsInputs: Bool) {
        self.folder = folder
        guard let settings = attempt({ () throws(DiagnosticError) in try CommuneFolder(path: folder).settings(override) }) else { return }
        self.settings = settings
        let pipeline = ReportPipeline(settings: settings, parallelism: parallelism, digestsInputs: digestsInputs)
        let reading = Concurrently(hasThread: parallelism > 1) {
            Result { () throws(DiagnosticError) in
                try shelf.template(
                    try TemplateLibrary(communeFolder: folder)
                        .template(named: settings.report.template, language: settings.report.language))
            }
        }
        var found = DiagnosticCollector()
        defer { diagnostics = found }
        let data = attempt { () throws(DiagnosticError) in
            let contents = try CommuneFolder(path: folder).contents(settings, &found)
            return (contents.pictures, try pipeline.summarise(contents.sources, diagnostics: &found))
        }
        // A wrong template does not keep the data's mistakes from being told, nor the other way round.
        let template: CheckedTemplate
        switch reading.wait() {
        case .success(let checked): template = checked
        case .failure(let error):
            failures = error.diagnostics + failures
            summary = data?.1
            return
        }
        guard let (pictures, summary) = data else { return }
        self.summary = summary
        files =
            attempt { () throws(DiagnosticError) in
                try pipeline.present(summary, by: template, pictures: pictures, diagnostics: &found)
            } ?? []
    }

    /// Writes the report, all of it or nothing, and lets go of its bytes.
    mutating func write(to path: String) {
        let files = files
        guard failures.isEmpty else { return }
        attempt { () throws(DiagnosticError) in try OutputFolder(path: path).write(files.map { ($0.name, $0.bytes) }) }
        self.files = []
        guard failures.isEmpty else { return }
        written = files.map { WrittenFile(path: "\(path)/\($0.name)", size: $0.bytes.count) }
    }

    /// Adds something that the command itself has to say of the folder.
    mutating func warn(_ diagnostic: Diagnostic) {
        diagnostics.record(diagnostic)
    }

    /// What is published must be whole.
    mutating func refuseIncomplete() {
        let unusable = summary?.inputs.filter(\.isUnusable).map(\.path) ?? []
        if failures.isEmpty, !unusable.isEmpty { failures.append(Diagnostic(.incompleteUnpublished(files: unusable))) }
    }

    /// Reads the report back from its bytes: one whose files do not agree is none.
    mutating func verify() {
        guard failures.isEmpty else { return }
        let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
        let names = FinishedReport.Files.names
        attempt { () throws(DiagnosticError) in
            var found = DiagnosticCollector()
            let report = try FinishedReport(
                .init(
                    page: bytes[names.page] ?? [], print: bytes[names.print] ?? [], data: bytes[names.data] ?? [],
                    villages: bytes[names.villages] ?? []))
            _ = ReportVerification(report).run(&found)
            if found.count(of: .error) > 0 { throw DiagnosticError(found) }
        }
    }

    @discardableResult
    private mutating func attempt<Value>(_ work: () throws(DiagnosticError) -> Value) -> Value? {
        do throws(DiagnosticError) {
            return try work()
        } catch {
            failures += error.diagnostics
            return nil
        }
    }

    /// All that was found, what ended the run last.
    var problems: DiagnosticCollector {
        var problems = diagnostics
        for failure in failures { problems.record(failure) }
        return problems
    }

    /// How a command ends that has gone so far.
    func status(strict: Bool) -> ExitStatus {
        if !failures.isEmpty { return ExitStatus(for: failures) }
        let found = diagnostics.count(of: .error) + diagnostics.count(of: .warning)
        return strict && found > 0 ? .warnings : .done
    }
}

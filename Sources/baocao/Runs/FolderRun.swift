internal import Aggregation
internal import Commune
internal import Diagnostics
internal import Pipeline
internal import Verification

/// One commune's report, made in memory: what `make`, `check` and `publish` have in common.
struct FolderRun: Sendable {
    struct WrittenFile: Sendable {
        let path: String
        let size: Int
    }

    let folder: String
    /// nil where they are missing or wrong.
    var settings: Settings?
    /// nil where the data give no figures.
    var summary: CommuneSummary?
    /// What the report is made from; nil where that was not asked, or the data are too many to be read twice.
    var origin: ReportOrigin?
    /// The report that stands already and is as good as new: none is made then.
    var earlier: EarlierReport?
    /// Empty where there is no report, and once it has been written.
    var files: [ReportPipeline.OutputFile] = []
    private(set) var written: [WrittenFile] = []
    /// Where the report stands, once it does.
    private(set) var place: String?
    /// Whether the same report stood there before.
    private(set) var isUnchanged = false
    /// Why there is no report; empty otherwise.
    private(set) var failures: [Diagnostic] = []
    /// What could be passed over.
    var diagnostics = DiagnosticCollector()

    /// A run of which nothing is done yet.
    init(_ folder: String) {
        self.folder = folder
    }

    /// Keeps why there can be no report.
    mutating func fail(_ error: DiagnosticError) { failures += error.diagnostics }

    /// A step's result; nil where it failed, which is then kept.
    mutating func take<Value>(_ result: Result<Value, DiagnosticError>) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let error):
            fail(error)
            return nil
        }
    }

    /// As `take`, for a step that ran beside others and whose failure is told before theirs.
    mutating func takeFirst<Value>(_ result: Result<Value, DiagnosticError>) -> Value? {
        if case .failure(let error) = result { failures = error.diagnostics + failures }
        return try? result.get()
    }

    /// Writes the report, all of it or nothing, and lets go of its bytes.
    ///
    /// - Parameter patience: how long it waits for another run that holds the place.
    mutating func write(to path: String, waiting patience: LockPatience) {
        let files = files
        guard failures.isEmpty, earlier == nil else { return }
        do throws(DiagnosticError) {
            try OutputFolder(path: path, waiting: patience).write(
                files.map { ($0.name, $0.bytes) } + [(OriginFile.name, originFile.bytes)])
        } catch {
            fail(error)
        }
        self.files = []
        guard failures.isEmpty else { return }
        place = path
        written = files.map { WrittenFile(path: "\(path)/\($0.name)", size: $0.bytes.count) }
    }

    /// What says of the report from what it was made.
    var originFile: OriginFile {
        OriginFile(
            origin: origin?.digest, maker: origin == nil ? nil : EarlierReports.maker, findings: findings,
            files: files.map { ($0.name, $0.bytes) })
    }

    private var findings: Int { diagnostics.count(of: .error) + diagnostics.count(of: .warning) }

    /// Notes where the report stands.
    ///
    /// - Parameter isUnchanged: whether the same report stood there before.
    mutating func settle(at path: String, isUnchanged: Bool) {
        place = path
        self.isUnchanged = isUnchanged
        files = []
    }

    /// Adds something that the command itself has to say of the folder.
    mutating func warn(_ diagnostic: Diagnostic) {
        diagnostics.record(diagnostic)
    }

    /// Reads the report back from its bytes: one whose files do not agree is none.
    mutating func verify() {
        guard failures.isEmpty, earlier == nil else { return }
        let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
        let names = FinishedReport.Files.names
        do throws(DiagnosticError) {
            var found = DiagnosticCollector()
            let report = try FinishedReport(
                .init(
                    page: bytes[names.page] ?? [], print: bytes[names.print] ?? [], data: bytes[names.data] ?? [],
                    villages: bytes[names.villages] ?? [], card: bytes[names.card]))
            _ = ReportVerification(report).run(&found)
            if found.count(of: .error) > 0 { fail(DiagnosticError(found)) }
        } catch {
            fail(error)
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
        return strict && earlier?.findings ?? findings > 0 ? .warnings : .done
    }
}

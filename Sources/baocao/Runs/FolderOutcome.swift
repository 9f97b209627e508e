internal import Diagnostics

/// What became of a folder, as far as the process knows it that made its report; it goes from there to the one that speaks for all.
struct FolderOutcome {
    enum Result: String {
        case made, unchanged, failed
    }

    /// A kind of problem with the data.
    struct Problem {
        let code: String
        let isError: Bool
        let count: Int
    }

    let folder: String
    let status: ExitStatus
    let result: Result
    /// Where the report stands; empty where there is none, or none was to be written.
    let place: String
    /// Why there is no report; empty where there is one.
    let failures: [WordedFailure]
    /// Errors and warnings of which the report could be made all the same.
    let problems: [Problem]
    /// What the command has the process tell of the folder, in the command's own form; empty where the process has ended.
    let facts: [UInt8]
    var said: [HeardText.Line] = []

    init(
        folder: String, status: ExitStatus, result: Result, place: String, failures: [WordedFailure], problems: [Problem], facts: [UInt8]
    ) {
        self.folder = folder
        self.status = status
        self.result = result
        self.place = place
        self.failures = failures
        self.problems = problems
        self.facts = facts
    }

    init(of run: FolderRun, strict: Bool, _ wording: Wording, facts: [UInt8]) {
        let isUnchanged = run.isUnchanged || run.earlier != nil
        self.init(
            folder: run.folder, status: run.status(strict: strict),
            result: !run.failures.isEmpty ? .failed : isUnchanged ? .unchanged : .made, place: run.earlier?.place ?? run.place ?? "",
            failures: run.failures.map { WordedFailure($0, wording) },
            problems: run.earlier.map(Self.problems) ?? Self.problems(run.diagnostics), facts: facts)
    }

    /// A folder whose process has ended without an answer.
    init(of folder: String, endedBy end: ErrorMessage, _ wording: Wording) {
        let diagnostic = Diagnostic(end)
        self.init(
            folder: folder, status: ExitStatus(for: [diagnostic]), result: .failed, place: "",
            failures: [WordedFailure(diagnostic, wording)], problems: [], facts: [])
    }

    var errors: Int { problems.reduce(0) { $0 + ($1.isError ? $1.count : 0) } }
    var warnings: Int { problems.reduce(0) { $0 + ($1.isError ? 0 : $1.count) } }

    /// Of those that were found when it was made only the number is known.
    private static func problems(_ earlier: EarlierReport) -> [Problem] {
        guard earlier.findings > 0 else { return [] }
        let message = Message.runEarlierFindings(count: earlier.findings, path: earlier.place)
        return [Problem(code: message.kind.code, isError: false, count: earlier.findings)]
    }

    private static func problems(_ found: DiagnosticCollector) -> [Problem] {
        var seen: Set<MessageKind> = []
        return found.diagnostics.map(\.kind).filter { $0.severity > .note && seen.insert($0).inserted }
            .sorted { ($1.severity, $0.code) < ($0.severity, $1.code) }
            .map { Problem(code: $0.code, isError: $0.severity == .error, count: found.count(of: $0)) }
    }
}

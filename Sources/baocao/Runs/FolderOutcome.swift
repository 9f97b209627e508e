internal import Diagnostics

/// What became of a folder, as far as the process knows it that made its report; it goes from there to the one that speaks for all.
struct FolderOutcome {
    enum Result: String {
        case made, unchanged, failed
    }

    /// A kind of problem with the data.
    struct Problem {
        /// The first of its kind in words.
        let first: WordedFailure
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
            problems: run.earlier.map { Self.problems($0, wording) } ?? Self.problems(run.diagnostics, wording), facts: facts)
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
    private static func problems(_ earlier: EarlierReport, _ wording: Wording) -> [Problem] {
        guard earlier.findings > 0 else { return [] }
        let found = Diagnostic(.runEarlierFindings(count: earlier.findings, path: earlier.place))
        return [Problem(first: WordedFailure(found, wording), isError: false, count: earlier.findings)]
    }

    private static func problems(_ found: DiagnosticCollector, _ wording: Wording) -> [Problem] {
        var seen: Set<MessageKind> = []
        return found.diagnostics.filter { $0.kind.severity > .note && seen.insert($0.kind).inserted }
            .sorted { ($1.kind.severity, $0.kind.code) < ($0.kind.severity, $1.kind.code) }
            .map { Problem(first: WordedFailure($0, wording), isError: $0.kind.severity == .error, count: found.count(of: $0.kind)) }
    }
}

internal import Diagnostics

/// What `make` and `publish` say of their folders while they go on and at the end: all of a single one, of many those that failed, and a summary.
final class RunTelling {
    private let terminal: Terminal
    private let format: LogFormat
    private let isQuiet: Bool
    private let isMany: Bool
    private let count: Int
    private let begin = SuspendingClock.now
    private var summary = BatchSummary()
    private var progress: ProgressLine?

    /// - Parameter isQuiet: whether only failures are told.
    init(_ terminal: Terminal, _ batch: FolderBatch, format: LogFormat, isQuiet: Bool) {
        self.terminal = terminal
        self.format = format
        self.isQuiet = isQuiet
        isMany = batch.isMany
        count = batch.count
        if isMany, format == .text, !isQuiet { progress = ProgressLine(terminal.wording, count: batch.count) }
    }

    /// What says all of a single folder, as soon as its report is made; nil where something else is said.
    var report: RunReport? { !isMany && format == .text ? RunReport(isQuiet: isQuiet) : nil }

    /// Says what has to be said of one of many.
    func hear(_ outcome: FolderOutcome) {
        summary.add(outcome)
        let isFailed = outcome.result == .failed
        if format == .json {
            if isFailed || !isQuiet { terminal.printRecord(RunRecords.folder(outcome).line) }
            return
        }
        guard isMany, isFailed else { return }
        progress?.clear()
        terminal.complain(Self.failure(outcome, terminal.wording))
    }

    func advance(_ done: Int) { progress?.draw(done: done) }

    /// - Parameter status: how the command ends.
    func end(_ status: ExitStatus) {
        progress?.clear()
        guard !isQuiet else { return }
        let time = RunTime(seconds: (SuspendingClock.now - begin) / .seconds(1))
        let left = count - summary.count
        switch format {
        case .json: terminal.printRecord(RunRecords.summary(summary, left: left, time: time, status: status).line)
        case .text where isMany: for line in summary.lines(terminal.wording, left: left, time: time) { terminal.print(line) }
        case .text: break
        }
    }

    private static func failure(_ outcome: FolderOutcome, _ wording: Wording) -> String {
        let reason = outcome.failures.first?.text ?? ""
        let line = wording.text(of: .batchFailed(folder: outcome.folder, reason: reason))
        let more = outcome.failures.count - 1
        return more > 0 ? line + " " + wording.text(of: .batchMoreFailures(count: more)) : line
    }
}

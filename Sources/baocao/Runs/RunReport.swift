internal import Diagnostics
internal import Pipeline

/// What `make` says of a single folder: what was read and written on standard output, what is wrong on standard error.
struct RunReport: Sendable {
    /// Whether only failures are told.
    let isQuiet: Bool
    /// `check` shows the rest.
    private static let problemLines = 12

    /// - Parameter lastLines: what became of the files.
    func tell(_ run: FolderRun, _ terminal: Terminal, _ lastLines: [Message] = []) {
        guard !isQuiet else { return terminal.report(run.failures) }
        tellProblems(of: run, terminal)
        guard let summary = run.summary, run.failures.isEmpty else { return }
        let lines = RunSummary(summary, diagnostics: run.diagnostics)
            .lines(terminal.wording.language, path: run.folder.trimmingSlashes)
        for line in lines { terminal.say(line) }
        for file in run.written {
            terminal.say(.runWritten(path: file.path, size: (file.size + 1023) / 1024))
        }
        for line in lastLines { terminal.say(line) }
    }

    /// What keeps the report from being made is not buried under what could be passed over.
    private func tellProblems(of run: FolderRun, _ terminal: Terminal) {
        let isAboutData = run.failures.isEmpty || [.dataUnusable, .inputMissing].contains(run.status(strict: false))
        let path = run.folder.trimmingSlashes
        let listing = ProblemListing(
            wording: terminal.wording, least: .warning, screen: Self.problemLines,
            more: { .runMoreInCheck(count: $0, path: path) }
        )
        .lines(isAboutData ? run.diagnostics : DiagnosticCollector(), all: false)
        guard !listing.isEmpty || !run.failures.isEmpty else { return }
        for line in listing { terminal.complain(line) }
        terminal.report(run.failures)
        if !run.failures.isEmpty { terminal.complain(terminal.wording.text(of: .runFailed)) }
    }
}

internal import Configuration
internal import Diagnostics
internal import Glibc
internal import Processes

/// The folders of one command. Several are worked on side by side, each in a process of its own, so that a folder that brings the program
/// down, hangs or wants all memory costs its own report only.
struct FolderBatch {
    private let folders: [String]
    private var maker: ReportMaker
    private let workers: WorkerPool
    private let timeLimit: Int
    /// Whether the command was given several folders, however few of them are this run's.
    let isMany: Bool

    /// - Parameters:
    ///   - folders: all that the command was given.
    ///   - jobs: how many at once, which of them, and how long each may take.
    ///   - digestsInputs: whether the reports have the SHA-256 of each input file.
    ///   - publication: where the reports are put, if anywhere.
    ///   - earlier: reports that may stand already.
    init(
        _ folders: [String], jobs: BatchLimits, override: ReportOverride, digestsInputs: Bool, publication: Publication? = nil,
        earlier: EarlierReports? = nil
    ) {
        isMany = folders.count > 1
        self.folders = jobs.share.map { $0.part(of: folders) } ?? folders
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let width = max(1, min(self.folders.count, jobs.count ?? processors))
        timeLimit = jobs.seconds
        workers = WorkerPool(width: width, timeLimit: .seconds(jobs.seconds))
        // Who makes one report wants to hear of it, and has it in a moment.
        var earlier = earlier
        if !isMany { earlier?.isForced = true }
        // A single folder has the machine to itself.
        maker = ReportMaker(
            override: override, parallelism: max(1, processors / width), digestsInputs: digestsInputs, publication: publication,
            earlier: earlier)
    }

    /// Whether each report has a card.
    var drawsCards: Bool {
        get { maker.drawsCard }
        set { maker.drawsCard = newValue }
    }

    /// How many folders are this run's.
    var count: Int { folders.count }

    /// - Parameters:
    ///   - terminal: who says what `work` says of a single folder; of several it is kept for `each`.
    ///   - strict: whether warnings are a failure.
    ///   - work: what the command does with a report that was made in memory, and says of it; in the process that made it, which may be at
    ///     the next folder meanwhile. What it returns is the outcome's `facts`.
    ///   - each: called here with what became of each folder, in their order.
    ///   - waiting: called now and then with how many are done.
    /// - Returns: the gravest status of all.
    /// - Throws: `run.no-process`; `files.templates-not-found`, which is no folder's fault and would be told of each.
    func run(
        _ terminal: Terminal, strict: Bool, work: @escaping @Sendable (inout FolderRun, Terminal) -> [UInt8],
        each: (FolderOutcome) -> Void, waiting: (Int) -> Void = { _ in }
    ) throws(DiagnosticError) -> ExitStatus {
        var status = ExitStatus.done
        guard isMany else {
            for folder in folders {
                let outcome = Self.outcome(of: maker.makeReport(of: folder), terminal, strict, work)
                each(outcome)
                status = max(status, outcome.status)
            }
            return status
        }
        try TemplateLibrary.requireBuiltIn()
        let signal: Int32?
        do {
            let wording = terminal.wording
            signal = try workers.run(folders.count) { index in
                let run = maker.makeReport(of: folders[index])
                return {
                    let heard = HeardText()
                    var outcome = Self.outcome(of: run, Terminal(wording: wording, heardBy: heard), strict, work)
                    outcome.said = heard.lines
                    return outcome.record
                }
            } each: { index, end in
                guard let outcome = outcome(of: folders[index], end, terminal.wording) else { return }
                each(outcome)
                status = max(status, outcome.status)
            } waiting: {
                waiting($0)
            }
        } catch {
            throw DiagnosticError(.noProcess(reason: error.reason))
        }
        return signal.map(ExitStatus.init(endedBy:)) ?? status
    }

    private static func outcome(
        of run: FolderRun, _ terminal: Terminal, _ strict: Bool, _ work: (inout FolderRun, Terminal) -> [UInt8]
    ) -> FolderOutcome {
        var run = run
        let facts = work(&run, terminal)
        return FolderOutcome(of: run, strict: strict, terminal.wording, facts: facts)
    }

    /// nil where nothing was begun.
    private func outcome(of folder: String, _ end: WorkEnd, _ wording: Wording) -> FolderOutcome? {
        switch end {
        case .answer(let bytes): FolderOutcome(bytes, of: folder) ?? FolderOutcome(of: folder, endedBy: .workerCrashed, wording)
        case .crash: FolderOutcome(of: folder, endedBy: .workerCrashed, wording)
        case .overtime: FolderOutcome(of: folder, endedBy: .workerOvertime(seconds: timeLimit), wording)
        case .left: nil
        }
    }
}

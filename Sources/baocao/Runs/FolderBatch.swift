internal import Configuration
internal import Diagnostics
internal import Glibc
internal import Processes

/// The folders of one command. Several are worked on side by side, each in a process of its own, so that a folder that brings the program
/// down, hangs or wants all memory costs its own report only.
struct FolderBatch {
    private let folders: [String]
    private let maker: ReportMaker
    private let workers: WorkerPool
    private let timeLimit: Int
    /// Whether the command was given several folders, however few of them are this run's.
    let isMany: Bool

    /// - Parameters:
    ///   - folders: all that the command was given.
    ///   - jobs: how many at once, which of them, and how long each may take.
    ///   - digestsInputs: whether the reports have the SHA-256 of each input file.
    init(_ folders: [String], jobs: JobOptions.Limits, override: ReportOverride, digestsInputs: Bool) {
        isMany = folders.count > 1
        self.folders = jobs.share.map { $0.part(of: folders) } ?? folders
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let width = max(1, min(self.folders.count, jobs.count ?? processors))
        timeLimit = jobs.seconds
        workers = WorkerPool(width: width, timeLimit: .seconds(jobs.seconds))
        // A single folder has the machine to itself.
        maker = ReportMaker(override: override, parallelism: max(1, processors / width), digestsInputs: digestsInputs)
    }

    /// - Parameters:
    ///   - terminal: where it is told, in the order of the folders.
    ///   - work: what the command does with a report that was made in memory, and says of it; in the process that made it.
    /// - Returns: the gravest status of all.
    /// - Throws: `run.no-process`.
    func run(_ terminal: Terminal, work: (inout FolderRun, Terminal) -> ExitStatus) throws(DiagnosticError) -> ExitStatus {
        guard isMany else {
            return folders.map { outcome(of: $0, terminal, work) }.max() ?? .done
        }
        var status = ExitStatus.done
        let signal: Int32?
        do {
            signal = try workers.run(folders.count) { index in
                let heard = HeardText()
                let status = outcome(of: folders[index], Terminal(wording: terminal.wording, heardBy: heard), work)
                return FolderOutcome(status: status, said: heard.lines).bytes
            } each: { index, end in
                status = max(status, tell(end, of: folders[index], terminal))
            }
        } catch {
            throw DiagnosticError(.noProcess(reason: error.reason))
        }
        return signal.map(ExitStatus.init(endedBy:)) ?? status
    }

    private func outcome(of folder: String, _ terminal: Terminal, _ work: (inout FolderRun, Terminal) -> ExitStatus) -> ExitStatus {
        var run = maker.makeReport(of: folder)
        return work(&run, terminal)
    }

    private func tell(_ end: WorkEnd, of folder: String, _ terminal: Terminal) -> ExitStatus {
        switch end {
        case .answer(let bytes):
            guard let outcome = FolderOutcome(bytes) else { return tell(.crash, of: folder, terminal) }
            terminal.repeatLines(outcome.said)
            return outcome.status
        case .crash: return tell(.workerCrashed, of: folder, terminal)
        case .overtime: return tell(.workerOvertime(seconds: timeLimit), of: folder, terminal)
        case .left: return .done
        }
    }

    private func tell(_ error: ErrorMessage, of folder: String, _ terminal: Terminal) -> ExitStatus {
        terminal.complain("\(folder):")
        terminal.report([Diagnostic(error)])
        terminal.complain(terminal.wording.text(of: .runFailed))
        return ExitStatus(for: [Diagnostic(error)])
    }
}

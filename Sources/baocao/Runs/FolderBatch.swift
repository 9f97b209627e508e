internal import Configuration
internal import Glibc

/// The folders of one command, worked on side by side; a broken one does not stop the others.
struct FolderBatch {
    private let folders: [String]
    private let maker: ReportMaker
    private let width: Int

    /// - Parameters:
    ///   - jobs: how many folders at once; nil: as many as the machine has processors.
    ///   - digestsInputs: whether the reports have the SHA-256 of each input file.
    init(_ folders: [String], jobs: Int?, override: ReportOverride, digestsInputs: Bool) {
        self.folders = folders
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        width = max(1, min(folders.count, jobs ?? processors))
        // A single folder has the machine to itself.
        maker = ReportMaker(override: override, parallelism: max(1, processors / width), digestsInputs: digestsInputs)
    }

    var isMany: Bool { folders.count > 1 }

    /// - Parameters:
    ///   - finish: what a command does with a run, on the thread that made it.
    ///   - each: called in the order of the folders, never twice at once.
    func run(finish: @Sendable (inout FolderRun) -> Void = { _ in }, each: (FolderRun) -> Void) {
        let maker = maker
        let work = { @Sendable (folder: String) in
            var run = maker.makeReport(of: folder)
            finish(&run)
            return run
        }
        Batch(width: width).run(folders, work: work, each: each)
    }
}

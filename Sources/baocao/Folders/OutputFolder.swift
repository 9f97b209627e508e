internal import Diagnostics
internal import Glibc
internal import Pipeline
internal import Processes
internal import Site

/// A folder whose results appear together or not at all: they are written into a folder beside it, which then takes its place in one step.
/// What else stands in the folder stays. One run at a time holds it.
struct OutputFolder: ~Copyable {
    let path: String
    /// The path without links.
    private let place: String
    private let descriptor: Int32

    /// Makes the folder where it is missing, locks it, and takes away what a run that was ended left beside it.
    ///
    /// - Parameter patience: how long it waits for another run that holds it.
    /// - Throws: `files.cannot-write`, `files.no-lock`, or `files.locked` while another run holds it.
    init(path: String, waiting patience: LockPatience = .none) throws(DiagnosticError) {
        try FileSystem.makeFolder(path)
        let held = try Self.lock(path, patience)
        let place = FileSystem.resolved(path)
        StagingFolder.clearLeftovers(
            beside: place, written: ReportFile.allCases.map(\.rawValue) + [PublishedReport.file, OriginFile.name])
        self.path = path
        self.place = place
        descriptor = held
    }

    deinit { close(descriptor) }

    /// Writes one file beside its place, and renames it; a failure leaves the old one as it was.
    borrowing func write(_ name: String, _ bytes: [UInt8]) throws(DiagnosticError) {
        try Interruption.postponed { () throws(DiagnosticError) in try replace(name, bytes) }
    }

    private borrowing func replace(_ name: String, _ bytes: [UInt8]) throws(DiagnosticError) {
        let temporary = "\(path)/.\(name).tmp"
        unlink(temporary)
        let output = FileSystem.repeating { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
        guard output >= 0 else { throw failure() }
        defer { close(output) }
        guard FileSystem.write(bytes, to: output), FileSystem.repeating({ fsync(output) }) == 0,
            FileSystem.repeating({ rename(temporary, "\(path)/\(name)") }) == 0
        else {
            let failure = failure()
            unlink(temporary)
            throw failure
        }
        _ = FileSystem.synchronise(path)
    }

    /// Writes all files; a failure leaves the old ones as they were.
    ///
    /// - Parameter gone: files that do not stand there any more.
    borrowing func write(_ files: [(name: String, bytes: [UInt8])], without gone: [String] = []) throws(DiagnosticError) {
        try Interruption.postponed { () throws(DiagnosticError) in try replace(files, without: gone) }
    }

    private borrowing func replace(_ files: [(name: String, bytes: [UInt8])], without gone: [String]) throws(DiagnosticError) {
        let staging = try StagingFolder(beside: place)
        do throws(DiagnosticError) {
            try staging.write(files)
            try staging.takePlace(names: files.map(\.name), without: gone)
        } catch {
            staging.remove(names: files.map(\.name))
            throw error
        }
    }

    private borrowing func failure() -> DiagnosticError {
        DiagnosticError(.cannotWrite(path: path, reason: FileSystem.reason()))
    }

    /// Opens and locks the folder that stands at the path. Another run may put a new folder there between the two.
    private static func lock(_ path: String, _ patience: LockPatience) throws(DiagnosticError) -> Int32 {
        let waiting = LockPatience.Waiting(patience)
        while true {
            let lock = FileSystem.lock(path)
            switch lock {
            case .held(let folder):
                var (held, there) = (stat(), stat())
                if fstat(folder, &held) == 0, stat(path, &there) == 0, held.st_ino == there.st_ino, held.st_dev == there.st_dev {
                    return folder
                }
                close(folder)
            case .busy where !waiting.isOver: usleep(interval)
            case .busy, .unopened, .refused: if let failure = lock.failure(at: path) { throw failure }
            }
            try FileSystem.makeFolder(path)
        }
    }

    /// Between two questions for the lock, in microseconds.
    private static let interval: UInt32 = 50_000
}

internal import CFolders
internal import Diagnostics
internal import Glibc

/// Does in a folder of its own, which it takes away again, what writing a report does: folders, a file, and the exchange of two folders.
struct WritingTrial {
    private let folder: String

    init(in folder: String) { self.folder = folder }

    /// - Throws: `files.cannot-write`.
    func writes() throws(DiagnosticError) {
        let trial = try makeFolder()
        defer { rmdir(trial) }
        let file = "\(trial)/thu"
        defer { unlink(file) }
        try write(file)
    }

    /// - Returns: why the disk cannot exchange two folders; nil where it can.
    /// - Throws: `files.cannot-write`.
    func exchangeFailure() throws(DiagnosticError) -> String? {
        let trial = try makeFolder()
        let (old, new) = ("\(trial)/cu", "\(trial)/moi")
        let file = "\(new)/thu"
        // Whichever of the two it stands in by then.
        defer {
            for path in [file, "\(old)/thu"] { unlink(path) }
            for path in [old, new, trial] { rmdir(path) }
        }
        guard mkdir(old, 0o777) == 0, mkdir(new, 0o777) == 0 else { throw failure() }
        try write(file)
        return exchange_paths(old, new) == 0 ? nil : FileSystem.reason()
    }

    private func write(_ file: String) throws(DiagnosticError) {
        let output = FileSystem.repeating { open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
        guard output >= 0 else { throw failure() }
        defer { close(output) }
        guard FileSystem.write([UInt8](repeating: 0x20, count: 4096), to: output), FileSystem.repeating({ fsync(output) }) == 0 else {
            throw failure()
        }
    }

    private func makeFolder() throws(DiagnosticError) -> String {
        var name = Array("\(folder)/.baocao-doctor-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw failure() }
        return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func failure() -> DiagnosticError { DiagnosticError(.cannotWrite(path: folder, reason: FileSystem.reason())) }
}

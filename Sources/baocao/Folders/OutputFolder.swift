internal import Diagnostics
internal import Glibc

/// A folder into which results are written whole or not at all: beside, synced, renamed. One run at a time holds it.
struct OutputFolder: ~Copyable {
    let path: String
    private let descriptor: Int32

    /// Makes the folder where it is missing, and locks it.
    ///
    /// - Throws: `files.cannot-write`, or `files.locked` while another run holds it.
    init(path: String) throws(DiagnosticError) {
        try FileSystem.makeFolder(path)
        let folder = open(path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else {
            throw DiagnosticError(.cannotWrite(path: path, reason: FileSystem.reason()))
        }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
            close(folder)
            throw DiagnosticError(.locked(path: path))
        }
        self.path = path
        descriptor = folder
    }

    deinit { close(descriptor) }

    /// Writes all files beside their places, then renames them; a failure leaves the old files as they were.
    borrowing func write(_ files: [(name: String, bytes: [UInt8])]) throws(DiagnosticError) {
        var staged: [String] = []
        var descriptors: [Int32] = []
        do throws(DiagnosticError) {
            defer { for descriptor in descriptors { close(descriptor) } }
            for file in files {
                let temporary = "\(path)/.\(file.name).\(getpid()).tmp"
                staged.append(temporary)
                let output = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
                guard output >= 0 else { throw failure() }
                descriptors.append(output)
                try write(file.bytes, to: output)
            }
            // A disk that is full may say so only here; most disks take all files together as fast as one.
            for descriptor in descriptors where fsync(descriptor) != 0 { throw failure() }
            for (file, temporary) in zip(files, staged) where rename(temporary, "\(path)/\(file.name)") != 0 {
                throw failure()
            }
        } catch {
            for temporary in staged { unlink(temporary) }
            throw error
        }
        fsync(descriptor)
    }

    private borrowing func write(_ bytes: [UInt8], to output: Int32) throws(DiagnosticError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress! + written, $0.count - written) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            written += count
        }
    }

    private borrowing func failure() -> DiagnosticError {
        DiagnosticError(.cannotWrite(path: path, reason: FileSystem.reason()))
    }
}

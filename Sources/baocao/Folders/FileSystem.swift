internal import Diagnostics
internal import Glibc

/// The few calls with which the program touches files. Paths are what the user gave, with `/`.
enum FileSystem {
    enum Kind {
        case file, folder
        /// A pipe, a socket, a device: nothing to read a report from.
        case other
    }

    /// What stands at a path, following links; nil when nothing does.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFREG: .file
        default: .other
        }
    }

    /// Whether a path is a link, wherever that leads.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether a folder, and no link to one, stands at a path.
    static func isOwnFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Names in a folder without hidden ones, in byte order, so that nothing depends on the file system. None where there is no folder.
    ///
    /// - Throws: `files.folder-unreadable`: a folder that cannot be read is not an empty one.
    static func names(in folder: String) throws(DiagnosticError) -> [String] {
        guard let names = entries(of: folder) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw DiagnosticError(.folderUnreadable(path: folder, reason: reason()))
        }
        return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }
    }

    /// All names in a folder, hidden ones too, in byte order; nil, with the reason in `errno`, where they cannot be had.
    static func entries(of folder: String) -> [String]? {
        guard let directory = repeatingWhileNil({ opendir(folder) }) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        return errno == 0 ? names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : nil
    }

    /// The bytes of a file.
    ///
    /// - Parameter limit: of bytes.
    /// - Throws: `files.unreadable` at `name`, the path to show; `files.too-large`.
    static func read(_ path: String, as name: String, limit: Int = .max) throws(DiagnosticError) -> [UInt8] {
        // A pipe would wait for whoever writes into it.
        let descriptor = repeating { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { throw unreadable(name) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(name) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            errno = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
            throw unreadable(name)
        }
        guard status.st_size <= limit else {
            throw DiagnosticError(.fileTooLarge(megabytes: limit >> 20), at: SourceLocation(file: name))
        }
        // One more than it has, so that its end is seen.
        var bytes = try piece(of: descriptor, upTo: Int(status.st_size) + 1, name)
        guard bytes.count > status.st_size else { return bytes }
        while true {
            let more = try piece(of: descriptor, upTo: 1 << 16, name)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    /// What comes next in a file; less than `count` at its end only.
    private static func piece(of descriptor: Int32, upTo count: Int, _ name: String) throws(DiagnosticError) -> [UInt8] {
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = repeating { Glibc.read(descriptor, buffer.baseAddress! + filled, count - filled) }
                isWhole = got >= 0
                guard got > 0 else { return }
                filled += got
            }
        }
        guard isWhole else { throw unreadable(name) }
        return bytes
    }

    /// Text of a file that must be UTF-8; a byte order mark is dropped.
    ///
    /// - Parameter limit: of bytes; no template of an office has a hundredth of it.
    /// - Throws: `files.not-utf8` with the first line that is not; `files.too-large`.
    static func readText(_ path: String, as name: String, limit: Int = 16 << 20) throws(DiagnosticError) -> String {
        var bytes = try read(path, as: name, limit: limit)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) { return text }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let first = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil }
        throw DiagnosticError(.textNotUTF8, at: SourceLocation(file: name, line: first.map { $0 + 1 }))
    }

    /// Makes a folder with those above it.
    static func makeFolder(_ path: String) throws(DiagnosticError) {
        if kind(of: path) == .folder { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
        if repeating({ mkdir(path, 0o777) }) != 0, errno != EEXIST {
            throw DiagnosticError(.cannotWrite(path: path, reason: reason()))
        }
    }

    /// Writes all bytes; false, with the reason in `errno`, where the system refuses.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = repeating { Glibc.write(descriptor, bytes.baseAddress! + written, bytes.count - written) }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }

    /// Makes sure that the disk has what a folder holds.
    static func synchronise(_ folder: String) -> Bool {
        let descriptor = repeating { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return repeating { fsync(descriptor) } == 0
    }

    /// What becomes of the wish to hold a folder.
    enum Lock {
        /// Until the descriptor is closed.
        case held(Int32)
        /// Another run holds it.
        case busy
        case unopened(reason: String)
        /// The disk gives no locks.
        case refused(reason: String)

        /// What keeps a run from writing there; nil where it is held.
        func failure(at path: String) -> DiagnosticError? {
            switch self {
            case .held: nil
            case .busy: DiagnosticError(.locked(path: path))
            case .unopened(let reason): DiagnosticError(.cannotWrite(path: path, reason: reason))
            case .refused(let reason): DiagnosticError(.lockUnavailable(path: path, reason: reason))
            }
        }
    }

    /// Opens a folder and locks it against other runs.
    static func lock(_ folder: String) -> Lock { lock(folder, O_RDONLY | O_DIRECTORY) }

    /// Makes a file where there is none, opens it and locks it against other runs.
    static func lock(file: String) -> Lock { lock(file, O_RDWR | O_CREAT | O_NOFOLLOW) }

    private static func lock(_ path: String, _ flags: Int32) -> Lock {
        let descriptor = repeating { open(path, flags | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { return .unopened(reason: reason()) }
        if repeating({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return .held(descriptor) }
        let (isHeld, reason) = (errno == EWOULDBLOCK, reason())
        close(descriptor)
        return isHeld ? .busy : .refused(reason: reason)
    }

    /// The folder in which a path stands.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A call that a signal has interrupted is made again.
    static func repeating<Result: SignedInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private static func repeatingWhileNil<Result>(_ call: () -> Result?) -> Result? {
        while true {
            if let result = call() { return result }
            if errno != EINTR { return nil }
        }
    }

    /// What the system says of the last failed call.
    static func reason() -> String { String(cString: strerror(errno)) }

    /// An absolute path without links, or the path itself where there is none.
    static func resolved(_ path: String) -> String {
        guard let pointer = realpath(path, nil) else { return path }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    private static func unreadable(_ name: String) -> DiagnosticError {
        DiagnosticError(.fileUnreadable(reason: reason()), at: SourceLocation(file: name))
    }
}

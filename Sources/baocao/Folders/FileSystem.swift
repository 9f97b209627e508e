internal import Diagnostics
internal import Glibc

/// The few calls with which the program touches files. Paths are what the user gave, with `/`.
enum FileSystem {
    enum Kind {
        case file, folder
    }

    /// What stands at a path, following links; nil when nothing does.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// Names in a folder without hidden ones, in byte order, so that nothing depends on the file system.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix("."), !name.hasPrefix("~$") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a file.
    ///
    /// - Throws: `files.unreadable` at `name`, the path to show.
    static func read(_ path: String, as name: String) throws(DiagnosticError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(name) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(name) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw unreadable(name)
            }
            bytes += buffer[..<count]
        }
    }

    /// Text of a file that must be UTF-8; a byte order mark is dropped.
    static func readText(_ path: String, as name: String) throws(DiagnosticError) -> String {
        var bytes = try read(path, as: name)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes a folder with those above it.
    static func makeFolder(_ path: String) throws(DiagnosticError) {
        if kind(of: path) == .folder { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
        if mkdir(path, 0o777) != 0, errno != EEXIST {
            throw DiagnosticError(.cannotWrite(path: path, reason: reason()))
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

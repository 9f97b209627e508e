internal import Diagnostics
internal import Glibc

/// The folders of communes into which a province's exports are divided.
///
/// Rows are added to files as they come. So that a division that was ended is never taken for a whole one, the settings of the communes are
/// taken away first and written last: a folder without settings is not read. What an earlier division wrote is known by a list beside the
/// folders and goes before anything is written; what else stands in the folders stays.
final class DividedFolders {
    let path: String
    private let lock: Int32
    private let list: Int32
    private var buffers: [String: [UInt8]] = [:]
    private var begun: Set<String> = []
    /// The first failure; nothing is written behind it.
    private var failure: DiagnosticError?

    private static let listFile = ".da-tach"
    /// Bytes that are gathered for a file before they are written.
    private static let pieceSize = 1 << 15
    /// The rows are dossiers of persons.
    private static let (folderMode, fileMode): (mode_t, mode_t) = (0o700, 0o600)

    /// Locks the folder, made where it is missing, and takes away what an earlier division wrote.
    ///
    /// - Throws: `files.cannot-write`, `files.no-lock`, or `files.locked`.
    init(path: String) throws(DiagnosticError) {
        self.path = path
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try FileSystem.makeFolder(String(path[..<slash])) }
        guard FileSystem.repeating({ mkdir(path, Self.folderMode) }) == 0 || errno == EEXIST else { throw Self.refused(path) }
        let held = FileSystem.lock(path)
        guard case .held(let descriptor) = held else { throw held.failure(at: path) ?? Self.refused(path) }
        lock = descriptor
        let name = "\(path)/\(Self.listFile)"
        list = FileSystem.repeating { open(name, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, Self.fileMode) }
        guard list >= 0 else {
            let refusal = Self.refused(name)
            close(lock)
            throw refusal
        }
        let written = ((try? FileSystem.read(name, as: name)) ?? []).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        clear(written.filter(Self.isBelow))
        guard ftruncate(list, 0) == 0 else { throw Self.refused(name) }
    }

    deinit {
        close(list)
        close(lock)
    }

    /// Settings go first: without them a folder is none.
    private func clear(_ files: [String]) {
        let settings = files.filter { $0.hasSuffix("/" + CommuneFolder.settingsFile) }
        for file in settings + files { unlink("\(path)/\(file)") }
        var folders = Set(
            files.flatMap { file in
                file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
            })
        for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) where rmdir("\(path)/\(folder)") == 0 { folders.remove(folder) }
    }

    private static func isBelow(_ file: String) -> Bool {
        !file.hasPrefix("/") && !file.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
    }

    /// Adds bytes to a file.
    ///
    /// - Parameter file: relative to the folder, with `/`.
    func add(_ bytes: [UInt8], to file: String) {
        guard failure == nil else { return }
        buffers[file, default: []] += bytes
        if buffers[file]!.count >= Self.pieceSize { flush(file) }
    }

    /// Writes what is left, then the settings.
    ///
    /// - Throws: `files.cannot-write`, `division.file-in-the-way`: the first failure of all.
    func finish(settings: [(file: String, bytes: [UInt8])]) throws(DiagnosticError) {
        for file in buffers.keys.sorted() { flush(file) }
        // The settings say that the rows are whole, so the disk must have these first; there are thousands of files to wait for.
        sync()
        for (file, bytes) in settings {
            add(bytes, to: file)
            flush(file)
        }
        if let failure { throw failure }
    }

    private func flush(_ file: String) {
        guard failure == nil, let bytes = buffers[file], !bytes.isEmpty else { return }
        buffers[file] = []
        if !begun.contains(file) { begin(file) }
        guard failure == nil else { return }
        let descriptor = FileSystem.repeating { open("\(path)/\(file)", O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC) }
        guard descriptor >= 0 else { return fail(file) }
        defer { close(descriptor) }
        if !FileSystem.write(bytes, to: descriptor) { fail(file) }
    }

    private func begin(_ file: String) {
        begun.insert(file)
        for slash in file.indices where file[slash] == "/" {
            let folder = "\(path)/\(file[..<slash])"
            guard FileSystem.repeating({ mkdir(folder, Self.folderMode) }) == 0 || errno == EEXIST else { return fail(file) }
        }
        guard FileSystem.write(Array((file + "\n").utf8), to: list) else { return fail(Self.listFile) }
        let made = FileSystem.repeating { open("\(path)/\(file)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, Self.fileMode) }
        guard made >= 0 else {
            if errno == EEXIST {
                failure = DiagnosticError(.divisionFileInTheWay(path: "\(path)/\(file)"))
            } else {
                fail(file)
            }
            return
        }
        close(made)
    }

    private func fail(_ file: String) { failure = Self.refused("\(path)/\(file)") }

    private static func refused(_ path: String) -> DiagnosticError {
        DiagnosticError(.cannotWrite(path: path, reason: FileSystem.reason()))
    }
}

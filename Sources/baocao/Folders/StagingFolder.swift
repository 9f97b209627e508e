internal import CFolders
internal import Diagnostics
internal import Glibc

/// A folder beside another, in which its next content is made.
struct StagingFolder {
    private let path: String
    private let folder: String
    /// What one is called that stands within the folder.
    private static let within = "moi"

    /// A folder that cannot be made beside (the folder is a disk of its own, or what it stands in is not ours) is made within.
    ///
    /// - Parameter folder: without links, so that what they name is exchanged and not they.
    /// - Throws: `files.cannot-write`.
    init(beside folder: String) throws(DiagnosticError) {
        self.folder = folder
        let beside = Self.place(beside: folder)
        if mkdir(beside, 0o777) == 0 {
            path = beside
        } else {
            path = "\(folder)/\(Self.name(of: Self.within))"
            guard mkdir(path, 0o777) == 0 else { throw failure() }
        }
    }

    /// Writes files into it, and makes sure that the disk has them.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DiagnosticError) {
        var descriptors: [Int32] = []
        defer { for descriptor in descriptors { close(descriptor) } }
        for file in files {
            let name = "\(path)/\(file.name)"
            let output = FileSystem.repeating { open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
            guard output >= 0 else { throw failure() }
            descriptors.append(output)
            guard FileSystem.write(file.bytes, to: output) else { throw failure() }
        }
        // A disk that is full may say so only here; most disks take all files together as fast as one.
        for descriptor in descriptors where FileSystem.repeating({ fsync(descriptor) }) != 0 { throw failure() }
    }

    /// Becomes the folder, in one step; what else stood there is taken along.
    ///
    /// - Parameter names: the files that were written.
    func takePlace(names: [String]) throws(DiagnosticError) {
        guard let present = FileSystem.entries(of: folder) else { throw failure() }
        let others = present.filter { !names.contains($0) && "\(folder)/\($0)" != path }
        keepMode()
        // Files are there at once; folders, and files of a disk that knows no links, follow.
        for name in others { _ = link("\(folder)/\(name)", "\(path)/\(name)") }
        guard FileSystem.synchronise(path) else { throw failure() }
        if exchange_paths(path, folder) == 0 {
            _ = FileSystem.synchronise(FileSystem.parent(of: folder))
            Self.giveBack(from: path, to: folder, except: names)
            remove(names)
        } else {
            // A disk that cannot exchange folders: one after another.
            for name in names where rename("\(path)/\(name)", "\(folder)/\(name)") != 0 { throw failure() }
            _ = FileSystem.synchronise(folder)
            remove(others)
        }
    }

    /// Takes away these files, and the folder if nothing else stands in it.
    func remove(_ names: [String]) {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// Takes away what runs that were ended left beside a folder that this run holds; what is the user's goes back where it was.
    ///
    /// - Parameter written: the names of results, which are made again.
    static func clearLeftovers(beside folder: String, written: [String]) {
        let parent = FileSystem.parent(of: folder)
        let leftovers =
            names(in: parent).filter { isLeftover($0, of: lastName(of: folder)) }.map { "\(parent)/\($0)" }
            + names(in: folder).filter { isLeftover($0, of: within) }.map { "\(folder)/\($0)" }
        for leftover in leftovers where FileSystem.kind(of: leftover) == .folder {
            giveBack(from: leftover, to: folder, except: written)
            StagingFolder(path: leftover, folder: folder).remove(written)
        }
    }

    /// Takes away single files that were not renamed any more, in a folder that this run holds: `.index.html.4711.tmp`.
    static func clearFiles(in folder: String) {
        for name in names(in: folder) where name.hasPrefix(".") && name.hasSuffix(".tmp") {
            let parts = name.split(separator: ".")
            let isOurs = parts.count > 2 && parts[parts.count - 2].allSatisfy(\.isNumber)
            if isOurs, FileSystem.kind(of: "\(folder)/\(name)") == .file { unlink("\(folder)/\(name)") }
        }
    }

    private init(path: String, folder: String) { (self.path, self.folder) = (path, folder) }

    private static func names(in folder: String) -> [String] { FileSystem.entries(of: folder) ?? [] }

    /// Moves what stands in one folder and not in the other, and takes away the other name of what stands in both.
    private static func giveBack(from old: String, to new: String, except names: [String]) {
        for name in Self.names(in: old) where !names.contains(name) {
            var (here, there) = (stat(), stat())
            guard lstat("\(old)/\(name)", &here) == 0 else { continue }
            if lstat("\(new)/\(name)", &there) != 0 {
                rename("\(old)/\(name)", "\(new)/\(name)")
            } else if here.st_ino == there.st_ino, here.st_dev == there.st_dev {
                unlink("\(old)/\(name)")
            }
        }
    }

    private func keepMode() {
        var status = stat()
        if stat(folder, &status) == 0 { chmod(path, status.st_mode & 0o7777) }
    }

    private static func place(beside folder: String) -> String {
        "\(FileSystem.parent(of: folder))/\(name(of: lastName(of: folder)))"
    }

    /// `.ket-qua.4711.tmp`
    private static func name(of folder: String) -> String { ".\(folder).\(getpid()).tmp" }

    private static func isLeftover(_ name: String, of folder: String) -> Bool {
        guard name.hasPrefix(".\(folder)."), name.hasSuffix(".tmp") else { return false }
        let number = name.dropFirst(folder.count + 2).dropLast(4)
        return !number.isEmpty && number.allSatisfy(\.isNumber)
    }

    private static func lastName(of folder: String) -> String { folder.split(separator: "/").last.map(String.init) ?? folder }

    private func failure() -> DiagnosticError { DiagnosticError(.cannotWrite(path: folder, reason: FileSystem.reason())) }
}

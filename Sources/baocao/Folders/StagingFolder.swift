internal import CFolders
internal import Diagnostics
internal import Glibc
internal import Site

/// A folder beside another, in which its next content is made. It is locked as the other is: it will be it.
struct StagingFolder: ~Copyable {
    private let path: String
    private let folder: String
    private let descriptor: Int32

    /// A folder that cannot be made beside (the folder is a disk of its own, or what it stands in is not ours) is made within.
    ///
    /// - Parameter folder: held by this run; without links, so that what they name is exchanged and not they.
    /// - Throws: `files.cannot-write`.
    init(beside folder: String) throws(DiagnosticError) {
        let places = Self.places(of: folder)
        guard let place = places.first(where: { place in FileSystem.repeating { mkdir(place, 0o777) } == 0 }) else {
            throw DiagnosticError(.cannotWrite(path: folder, reason: FileSystem.reason()))
        }
        let lock = FileSystem.lock(place)
        guard case .held(let held) = lock else {
            rmdir(place)
            throw lock.failure(at: folder) ?? DiagnosticError(.locked(path: folder))
        }
        (path, self.folder, descriptor) = (place, folder, held)
    }

    deinit { close(descriptor) }

    /// Writes files into it, and makes sure that the disk has them. A name may be that of a file in a folder: `truoc/bao-cao.pdf`.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DiagnosticError) {
        var descriptors: [Int32] = []
        defer { for descriptor in descriptors { close(descriptor) } }
        for file in files {
            let name = "\(path)/\(file.name)"
            if let folder = Self.folder(of: file.name) {
                if FileSystem.repeating({ mkdir("\(path)/\(folder)", 0o777) }) != 0, errno != EEXIST { throw failure() }
            }
            let output = FileSystem.repeating { open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
            guard output >= 0 else { throw failure() }
            descriptors.append(output)
            guard FileSystem.write(file.bytes, to: output) else { throw failure() }
        }
        // Those that are on their way when the first is waited for go to the disk together.
        for descriptor in descriptors { begin_writing(descriptor) }
        // A disk that is full may say so only here.
        for descriptor in descriptors where FileSystem.repeating({ fsync(descriptor) }) != 0 { throw failure() }
        for folder in Set(files.compactMap { Self.folder(of: $0.name) }) where !FileSystem.synchronise("\(path)/\(folder)") {
            throw failure()
        }
    }

    /// Becomes the folder, in one step; what else stood there is taken along.
    ///
    /// - Parameters:
    ///   - names: the files that were written.
    ///   - gone: files of the folder that are not taken along.
    func takePlace(names: [String], without gone: [String]) throws(DiagnosticError) {
        guard let present = FileSystem.entries(of: folder) else { throw failure() }
        let written = Set(names.map { Self.folder(of: $0) ?? $0 } + gone)
        let others = present.filter { !written.contains($0) && "\(folder)/\($0)" != path }
        keepMode()
        // Files, and folders of former reports, are there at once; other folders, and files of a disk that knows no links, follow.
        for name in others {
            let isLinked = FileSystem.repeating { link("\(folder)/\(name)", "\(path)/\(name)") } == 0
            if isLinked || !FormerReports.isFolder(name) { continue }
            Self.linkFiles(of: "\(folder)/\(name)", into: "\(path)/\(name)")
        }
        guard FileSystem.synchronise(path) else { throw failure() }
        if FileSystem.repeating({ exchange_paths(path, folder) }) == 0 {
            _ = FileSystem.synchronise(FileSystem.parent(of: folder))
            Self.giveBack(from: path, to: folder, except: names + gone)
            remove(names: names + gone)
        } else {
            // A disk that cannot exchange folders: one after another.
            // Those that keep a former report first: it must not be lost.
            for name in names.sorted(by: { Self.folder(of: $0) != nil && Self.folder(of: $1) == nil }) {
                if let inner = Self.folder(of: name) { _ = FileSystem.repeating { mkdir("\(folder)/\(inner)", 0o777) } }
                guard FileSystem.repeating({ rename("\(path)/\(name)", "\(folder)/\(name)") }) == 0 else { throw failure() }
            }
            for name in gone { _ = FileSystem.repeating { unlink("\(folder)/\(name)") } }
            _ = FileSystem.synchronise(folder)
            remove(names: names + others)
        }
    }

    /// Takes away these files, and the folder if nothing else stands in it.
    func remove(names: [String]) { Self.remove(names, in: path) }

    /// Takes away what a run that was ended left beside a folder that this run holds; what is the user's goes back where it was.
    ///
    /// - Parameter written: the names of results, which are made again.
    static func clearLeftovers(beside folder: String, written: [String]) {
        for leftover in places(of: folder) where FileSystem.kind(of: leftover) == .folder {
            giveBack(from: leftover, to: folder, except: written)
            remove(written, in: leftover)
        }
    }

    private static func remove(_ names: [String], in path: String) {
        for name in names { _ = FileSystem.repeating { unlink("\(path)/\(name)") } }
        for folder in Set(names.compactMap { Self.folder(of: $0) }) {
            _ = FileSystem.repeating { rmdir("\(path)/\(folder)") }
        }
        _ = FileSystem.repeating { rmdir(path) }
    }

    /// The folder in a name, if any.
    private static func folder(of name: String) -> String? {
        name.firstIndex(of: "/").map { String(name[..<$0]) }
    }

    /// A folder with the files of another; nothing where the disk knows no links.
    private static func linkFiles(of folder: String, into copy: String) {
        guard FileSystem.repeating({ mkdir(copy, 0o777) }) == 0 else { return }
        for name in names(in: folder) where FileSystem.repeating({ link("\(folder)/\(name)", "\(copy)/\(name)") }) != 0 {
            return remove(names(in: copy), in: copy)
        }
    }

    private static func names(in folder: String) -> [String] { FileSystem.entries(of: folder) ?? [] }

    /// Moves what stands in one folder and not in the other, and takes away the other name of what stands in both.
    private static func giveBack(from old: String, to new: String, except names: [String]) {
        for name in Self.names(in: old) where !names.contains(name) {
            var (here, there) = (stat(), stat())
            guard lstat("\(old)/\(name)", &here) == 0 else { continue }
            if lstat("\(new)/\(name)", &there) != 0 {
                _ = FileSystem.repeating { rename("\(old)/\(name)", "\(new)/\(name)") }
            } else if here.st_ino == there.st_ino, here.st_dev == there.st_dev {
                _ = FileSystem.repeating { unlink("\(old)/\(name)") }
            } else if FormerReports.isFolder(name) {
                remove(Self.names(in: "\(old)/\(name)"), in: "\(old)/\(name)")
            }
        }
    }

    private func keepMode() {
        var (wanted, own) = (stat(), stat())
        guard stat(folder, &wanted) == 0 else { return }
        // What changes nothing would still be a change for the disk to write.
        if fstat(descriptor, &own) != 0 || own.st_mode != wanted.st_mode { chmod(path, wanted.st_mode & 0o7777) }
    }

    /// Beside a folder and within it: `.ket-qua.tmp`, `ket-qua/.moi.tmp`. One run at a time holds the folder, so one name is enough.
    private static func places(of folder: String) -> [String] {
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        return ["\(FileSystem.parent(of: folder))/.\(name).tmp", "\(folder)/.moi.tmp"]
    }

    private func failure() -> DiagnosticError { DiagnosticError(.cannotWrite(path: folder, reason: FileSystem.reason())) }
}

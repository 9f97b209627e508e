internal import CFolders
internal import Diagnostics
internal import Glibc

/// The pages of a site, which change together: all are written beside their places, the disk is made to have them at once, and each takes its
/// place, in the order in which they were given. A page that stands there already is left alone.
struct SitePageWriter: ~Copyable {
    private let root: String
    private var waiting: [(temporary: String, place: String)] = []
    /// How many of them are where they belong.
    private var placed = 0

    init(root: String) {
        self.root = root
    }

    deinit { for page in waiting[placed...] { unlink(page.temporary) } }

    /// - Parameters:
    ///   - folder: within the site's; empty for the site's own. It is no link.
    ///   - name: of the page in it.
    /// - Throws: `files.cannot-write`.
    mutating func add(_ name: String, _ bytes: [UInt8], in folder: String) throws(DiagnosticError) {
        let folder = folder.isEmpty ? root : "\(root)/\(folder)"
        let (place, temporary) = ("\(folder)/\(name)", Self.temporary(of: name, in: folder))
        if (try? FileSystem.read(place, as: name)) == bytes { return }
        if FileSystem.repeating({ mkdir(folder, 0o777) }) != 0, errno != EEXIST { throw failure() }
        _ = FileSystem.repeating { unlink(temporary) }
        let output = FileSystem.repeating { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
        guard output >= 0 else { throw failure() }
        defer { close(output) }
        waiting.append((temporary, place))
        guard FileSystem.write(bytes, to: output) else { throw failure() }
    }

    /// What a run that was ended left of a page.
    static func clearLeftover(of name: String, in folder: String) { unlink(temporary(of: name, in: folder)) }

    /// - Throws: `files.cannot-write`; pages that have not taken their places then are taken away.
    mutating func takePlaces() throws(DiagnosticError) {
        guard !waiting.isEmpty else { return }
        guard synchronise() else { throw failure() }
        for page in waiting {
            guard FileSystem.repeating({ rename(page.temporary, page.place) }) == 0 else { throw failure() }
            placed += 1
        }
        guard synchronise() else { throw failure() }
    }

    /// All that the disk of the site has not got yet: thousands of pages one by one would take minutes.
    private func synchronise() -> Bool {
        let descriptor = FileSystem.repeating { open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return FileSystem.repeating { synchronise_disk(descriptor) } == 0
    }

    private static func temporary(of name: String, in folder: String) -> String { "\(folder)/.\(name).tmp" }

    private func failure() -> DiagnosticError { DiagnosticError(.cannotWrite(path: root, reason: FileSystem.reason())) }
}

internal import Diagnostics
internal import Glibc

/// A run that works on a site. A file stands in the site as long, locked by the run: by it others know who is at work, and who was ended.
///
/// Runs of different parts of a batch work side by side; any other run has the site for itself. The site's own lock is held only while a
/// run begins, and while it writes the pages that lead to the reports.
struct SiteRun: ~Copyable {
    private let site: String
    private let name: String
    private let descriptor: Int32
    /// A run that had this one's name did not come to its end.
    private let followsEnded: Bool

    private static let mark = ".dang-do"

    /// - Parameters:
    ///   - part: which part of a batch it works on; nil for all of it.
    ///   - patience: how long it waits for other runs.
    /// - Throws: as `OutputFolder`; `files.locked` while a run is at work that is no other part.
    init(in site: String, part: String?, waiting patience: LockPatience) throws(DiagnosticError) {
        let name = Self.mark + (part.map { "-\($0)" } ?? "")
        let waiting = LockPatience.Waiting(patience)
        var begun = try Self.begin(name, in: site, patience)
        while begun == nil {
            guard !waiting.isOver else { throw DiagnosticError(.locked(path: site)) }
            usleep(Self.interval)
            begun = try Self.begin(name, in: site, patience)
        }
        (self.site, self.name) = (site, name)
        (descriptor, followsEnded) = begun!
    }

    deinit { close(descriptor) }

    /// nil while a run is at work that would be in the way.
    private static func begin(
        _ name: String, in site: String, _ patience: LockPatience
    ) throws(DiagnosticError) -> (descriptor: Int32, followsEnded: Bool)? {
        // Another part may be writing the pages, which takes a moment.
        let held = try OutputFolder(path: site, waiting: name == mark ? patience : LockPatience(seconds: nil))
        defer { _ = held.path }
        let others = try marks(in: site).filter { $0 != name && (name == mark || $0 == mark) }
        for other in others where try isAtWork(other, in: site) { return nil }
        let followsEnded = FileSystem.kind(of: "\(site)/\(name)") != nil
        let lock = FileSystem.lock(file: "\(site)/\(name)")
        guard case .held(let descriptor) = lock else {
            if case .busy = lock { return nil }
            throw lock.failure(at: site) ?? DiagnosticError(.locked(path: site))
        }
        // Whoever comes after a machine's fall must know of it.
        _ = FileSystem.repeating { fsync(descriptor) }
        _ = FileSystem.synchronise(site)
        return (descriptor, followsEnded)
    }

    /// The marks of runs that did not come to their end. To be asked while the site is held.
    borrowing func ended() throws(DiagnosticError) -> [String] {
        var ended = followsEnded ? [name] : []
        for other in try Self.marks(in: site) where other != name {
            if try !Self.isAtWork(other, in: site) { ended.append(other) }
        }
        return ended
    }

    /// Takes its mark away, and those of runs that were ended and whose work is done.
    borrowing func finish(_ ended: [String]) {
        for mark in ended + [name] { _ = FileSystem.repeating { unlink("\(site)/\(mark)") } }
    }

    private static func marks(in site: String) throws(DiagnosticError) -> [String] {
        guard let entries = FileSystem.entries(of: site) else {
            throw DiagnosticError(.folderUnreadable(path: site, reason: FileSystem.reason()))
        }
        return entries.filter { $0 == mark || $0.hasPrefix(mark + "-") }
    }

    private static func isAtWork(_ mark: String, in site: String) throws(DiagnosticError) -> Bool {
        let lock = FileSystem.lock(file: "\(site)/\(mark)")
        switch lock {
        case .held(let descriptor):
            close(descriptor)
            return false
        case .busy: return true
        case .unopened, .refused: throw lock.failure(at: site) ?? DiagnosticError(.locked(path: site))
        }
    }

    /// Between two questions whether others are done, in microseconds.
    private static let interval: UInt32 = 50_000
}

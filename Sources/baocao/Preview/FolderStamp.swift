internal import Glibc

/// What stands in some folders, without a look into the files: two that are the same are of folders in which nothing was changed.
///
/// It is taken again and again rather than told by the system (inotify), which says nothing of a share on the network.
struct FolderStamp: Equatable {
    private var marks: [String: Mark] = [:]

    /// A file that is written to, or that another takes the place of, has another mark.
    private struct Mark: Equatable {
        let file: ino_t
        let size: off_t
        let written: Int
        let changed: Int
    }

    // As deep, and as many, as data are looked for.
    private static let deepest = 6
    private static let mostFiles = 5000

    /// - Parameters:
    ///   - folders: their files and those of the folders in them, but for hidden ones.
    ///   - results: folders that are passed over.
    init(of folders: [String], without results: Set<String>) {
        for folder in folders { add(folder, depth: 0, results) }
    }

    private mutating func add(_ folder: String, depth: Int, _ results: Set<String>) {
        guard depth <= Self.deepest, !results.contains(folder) else { return }
        // What cannot be read is told when the report is made.
        for name in (try? FileSystem.names(in: folder)) ?? [] where marks.count < Self.mostFiles {
            let path = "\(folder)/\(name)"
            switch FileSystem.kind(of: path) {
            case .file: marks[path] = Self.mark(of: path)
            case .folder: add(path, depth: depth + 1, results)
            case .other, nil: break
            }
        }
    }

    private static func mark(of path: String) -> Mark? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
        return Mark(
            file: status.st_ino, size: status.st_size, written: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim))
    }
}

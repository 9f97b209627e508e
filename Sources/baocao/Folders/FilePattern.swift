internal import Diagnostics

/// `mot-cua/*.csv`: a path relative to a folder, in which `*` stands for any characters within a name. Letters match in either case,
/// because Excel writes `.CSV` as readily as `.csv`.
struct FilePattern {
    private let parts: [String]

    init(_ text: String) {
        parts = text.split(separator: "/").filter { $0 != "." }.map(String.init)
    }

    private init(parts: [String]) {
        self.parts = parts
    }

    /// The folder of what matches, as a pattern; nil where that is the folder from which the pattern counts.
    var folder: FilePattern? { parts.count < 2 ? nil : FilePattern(parts: parts.dropLast()) }

    /// As it was written, but for what says nothing (`./`).
    var text: String { parts.joined(separator: "/") }

    /// What matches in a folder, as paths relative to it, in byte order.
    ///
    /// - Throws: `files.folder-unreadable`.
    func paths(in folder: FolderListing, of kind: FileSystem.Kind = .file) throws(DiagnosticError) -> [String] {
        var found = [""]
        for (index, part) in parts.enumerated() {
            let pattern = Array(part.lowercased())
            let wanted: FileSystem.Kind = index == parts.count - 1 ? kind : .folder
            var next: [String] = []
            for base in found {
                next += try zip(folder.names(in: base), folder.letters(in: base))
                    .filter { Self.matches($0.1, pattern) }
                    .map { base.isEmpty ? $0.0 : "\(base)/\($0.0)" }
                    .filter { folder.kind(of: $0) == wanted }
            }
            found = next
        }
        return found
    }

    /// Whether a name is what a pattern says: the last `*` is stretched until the rest fits.
    static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
        var (place, at) = (0, 0)
        var star: (pattern: Int, name: Int)?
        while place < name.count {
            if at < pattern.count, pattern[at] == "*" {
                star = (at, place)
                at += 1
            } else if at < pattern.count, pattern[at] == name[place] {
                place += 1
                at += 1
            } else if let last = star {
                star = (last.pattern, last.name + 1)
                (place, at) = (last.name + 1, last.pattern + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }
}

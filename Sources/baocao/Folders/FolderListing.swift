internal import Diagnostics

/// What lies in a folder and below it, each place looked at once: settings have a dozen patterns, and the folder may lie on another machine.
/// Paths are relative to the folder; the folder itself is "".
final class FolderListing {
    private let folder: String
    private var names: [String: [String]] = [:]
    private var letters: [String: [[Character]]] = [:]
    private var kinds: [String: FileSystem.Kind?] = [:]

    init(of folder: String) {
        self.folder = folder
    }

    /// Names of what lies in a place, without what is hidden, in byte order.
    ///
    /// - Throws: `files.folder-unreadable`.
    func names(in path: String) throws(DiagnosticError) -> [String] {
        if let known = names[path] { return known }
        let found = try FileSystem.names(in: path.isEmpty ? folder : "\(folder)/\(path)")
        names[path] = found
        return found
    }

    /// The same names in small letters, as patterns look at them.
    ///
    /// - Throws: `files.folder-unreadable`.
    func letters(in path: String) throws(DiagnosticError) -> [[Character]] {
        if let known = letters[path] { return known }
        let found = try names(in: path).map { Array($0.lowercased()) }
        letters[path] = found
        return found
    }

    /// What stands at a path, following links; nil when nothing does.
    func kind(of path: String) -> FileSystem.Kind? {
        if let known = kinds[path] { return known }
        let kind = FileSystem.kind(of: "\(folder)/\(path)")
        kinds[path] = .some(kind)
        return kind
    }
}

/// Paths that settings give, relative to the commune's folder.
package enum FolderPath {
    /// Whether a path or pattern stays inside the folder: relative, and without `..`.
    package static func isInside(_ path: String) -> Bool {
        !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    /// Whether a file name matches a pattern in which `*` stands for any characters but `/`.
    package static func matches(_ path: String, pattern: String) -> Bool {
        matches(Array(path)[...], Array(pattern)[...])
    }

    private static func matches(_ path: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
        guard let first = pattern.first else { return path.isEmpty }
        if first == "*" {
            if matches(path, pattern.dropFirst()) { return true }
            guard let next = path.first, next != "/" else { return false }
            return matches(path.dropFirst(), pattern)
        }
        return path.first == first && matches(path.dropFirst(), pattern.dropFirst())
    }
}

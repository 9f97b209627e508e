internal import Language

/// Hands out ids that occur once in a document.
package struct Identifiers {
    private var names = DistinctNames()

    package init() {}

    /// The wanted id where it is free, else `wanted-2`, `wanted-3` …
    package mutating func unique(_ wanted: String) -> String { names.name(like: Self.valid(wanted)) }

    /// White space may not occur in an id, and an empty id is none.
    private static func valid(_ wanted: String) -> String {
        // Nearly all are made for it: to take one apart into characters costs more than to write its element.
        if !wanted.isEmpty, wanted.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return wanted }
        let cleaned = String(wanted.map { $0.isWhitespace ? "-" : $0 })
        return cleaned.isEmpty ? "muc" : cleaned
    }
}

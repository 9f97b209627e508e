internal import Language

/// Hands out ids that occur once in a document.
package struct Identifiers {
    private var names = DistinctNames()

    package init() {}

    /// The wanted id where it is free, else `wanted-2`, `wanted-3` …
    package mutating func unique(_ wanted: String) -> String { names.name(like: Self.valid(wanted)) }

    /// White space may not occur in an id, and an empty id is none.
    private static func valid(_ wanted: String) -> String {
        let cleaned = String(wanted.map { $0.isWhitespace ? "-" : $0 })
        return cleaned.isEmpty ? "muc" : cleaned
    }
}

/// Hands out ids that occur once in the page.
struct Identifiers {
    private var taken: Set<String> = []

    /// The wanted id where it is free, else `wanted-2`, `wanted-3` …
    mutating func unique(_ wanted: String) -> String {
        let base = Self.valid(wanted)
        var candidate = base
        var number = 1
        while !taken.insert(candidate).inserted {
            number += 1
            candidate = "\(base)-\(number)"
        }
        return candidate
    }

    /// White space may not occur in an id, and an empty id is none.
    private static func valid(_ wanted: String) -> String {
        let cleaned = String(wanted.map { $0.isWhitespace ? "-" : $0 })
        return cleaned.isEmpty ? "muc" : cleaned
    }
}

internal import Diagnostics

extension YAMLProblem {
    /// - Parameters:
    ///   - problem: what libyaml says.
    ///   - line: on which it says so, from 1.
    init(_ problem: String, onLine line: Int, of text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isTyped = lines.indices.contains(line - 1) && lines[line - 1].contains { TypedQuotes.marks.contains($0) }
        self = isTyped ? .typedQuotes : Self.known.first { problem.contains($0.text) }?.problem ?? .other
    }

    private static let known: [(text: String, problem: YAMLProblem)] = [
        ("found character that cannot start any token", .tab), ("tab character", .tab),
        ("mapping values are not allowed", .colonInValue), ("could not find expected ':'", .colonMissing),
        ("did not find expected key", .indentation), ("did not find expected ',' or ']'", .listOpen),
        ("did not find expected ',' or '}'", .mappingOpen), ("did not find expected '-' indicator", .dashMissing),
        ("block sequence entries are not allowed", .dashMisplaced), ("found unexpected end of stream", .quoteOpen),
        ("found unexpected document indicator", .quoteOpen), ("found unknown escape character", .escape),
        ("did not find expected hexdecimal number", .escape), ("alphabetic or numeric character", .reference),
        ("found undefined alias", .reference), ("control characters are not allowed", .control),
    ]
}

/// Quotation marks as Word types them: YAML takes them for letters of the value.
enum TypedQuotes {
    static let marks: Set<Character> = ["“", "”", "„", "‟", "‘", "’"]

    /// What stands between such marks, where they are around the whole of a value.
    static func removed(from text: String) -> String {
        // Most texts are told by their first byte, which is the same in all these marks.
        guard text.utf8.first == 0xE2, text.count > 1, let first = text.first, let last = text.last, marks.contains(first),
            marks.contains(last)
        else { return text }
        let inner = text.dropFirst().dropLast()
        return inner.contains { "“”„‟".contains($0) } ? text : String(inner)
    }
}

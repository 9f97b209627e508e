internal import Templating

/// Names between one pair of braces (`{villages.count}`), which would be printed as they stand: a tag has two.
enum SingleBraces {
    /// - Parameter line: that of the text's first character.
    static func tags(in text: Substring, from line: Int) -> [TemplateTag] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        let base = text.base
        return text.matches(of: /\{ *([#^\/]?[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*) *\}/).map { match in
            let before = base[..<match.range.lowerBound]
            let start = before.lastIndex(of: "\n").map { base.index(after: $0) } ?? base.startIndex
            let lines = text[..<match.range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") }
            return TemplateTag(
                written: match.1, line: line + lines, column: base.distance(from: start, to: match.range.lowerBound) + 1)
        }
    }
}

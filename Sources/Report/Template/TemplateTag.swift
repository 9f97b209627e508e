internal import Diagnostics

/// One Mustache tag of a template.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case value, section, inverted, end

        /// How many more sections are open after the tag.
        var depth: Int {
            switch self {
            case .value: 0
            case .section, .inverted: 1
            case .end: -1
            }
        }
    }

    let kind: Kind
    let name: String
    let line: Int
    /// From 1, in characters.
    let column: Int
}

/// Reads the tags of a template. Mustache reads them once more; here they are read for their names and lines, and what a report must not
/// do (unescaped values, partials, other delimiters) is refused.
struct TemplateTags {
    private(set) var tags: [TemplateTag] = []
    /// Lines that consist of one tag for a section or a comment: Mustache leaves no line for them.
    private(set) var standalone: Set<Int> = []
    /// Lines that begin within a comment.
    private(set) var commented: Set<Int> = []

    /// - Parameters:
    ///   - lines: the template's lines, without their ends.
    ///   - file: how messages name the template.
    init(_ lines: [Substring], file: String, diagnostics: inout DiagnosticCollector) {
        var isInComment = false
        for (index, line) in lines.enumerated() {
            let number = index + 1
            if isInComment { commented.insert(number) }
            var rest = line
            var found = 0
            var outside = ""
            while true {
                if isInComment {
                    guard let close = rest.firstRange(of: "}}") else { break }
                    rest = rest[close.upperBound...]
                    isInComment = false
                }
                guard let open = rest.firstRange(of: "{{") else { break }
                outside += rest[..<open.lowerBound]
                let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
                rest = rest[open.upperBound...]
                found += 1
                if rest.hasPrefix("!") {
                    isInComment = true
                    continue
                }
                let location = SourceLocation(file: file, line: number, column: column)
                guard let close = rest.firstRange(of: "}}") else {
                    diagnostics.record(.templateTagMalformed, at: location)
                    return
                }
                let content = rest[..<close.lowerBound]
                rest = rest[close.upperBound...]
                if let tag = Self.tag(content, at: location, &diagnostics) {
                    tags.append(tag)
                    if tag.kind == .value { outside += "." }
                }
            }
            if !isInComment { outside += rest }
            if found == 1, outside.allSatisfy(\.isWhitespace), !isInComment { standalone.insert(number) }
        }
        if isInComment { diagnostics.record(.templateTagMalformed, at: SourceLocation(file: file, line: lines.count)) }
    }

    private static func tag(
        _ content: Substring, at location: SourceLocation, _ diagnostics: inout DiagnosticCollector
    ) -> TemplateTag? {
        let kinds: [Character: TemplateTag.Kind] = ["#": .section, "^": .inverted, "/": .end]
        let kind = content.first.flatMap { kinds[$0] }
        if let first = content.first, "{&><$=%*".contains(first) {
            diagnostics.record(.templateTagRefused, at: location, ["tag": .text("{{\(content)}}")])
            return nil
        }
        let name = (kind == nil ? content : content.dropFirst()).filter { !$0.isWhitespace }
        guard !name.isEmpty else {
            diagnostics.record(.templateTagMalformed, at: location)
            return nil
        }
        return TemplateTag(kind: kind ?? .value, name: String(name), line: location.line ?? 1, column: location.column ?? 1)
    }
}

extension Substring {
    /// First occurrence of `needle`, byte for byte.
    package func firstRange(of needle: String) -> Range<String.Index>? {
        let wanted = needle.utf8
        var rest = utf8[...]
        while let candidate = rest.firstIndex(of: wanted.first!) {
            rest = rest[candidate...]
            if rest.starts(with: wanted) { return candidate..<rest.index(candidate, offsetBy: wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}

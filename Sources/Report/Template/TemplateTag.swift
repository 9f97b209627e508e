internal import Diagnostics

/// One Mustache tag of a template.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case value, section, inverted, end
    }

    let kind: Kind
    let name: String
    let line: Int
    /// From 1, in characters.
    let column: Int

    /// The parts of the dotted name.
    var path: [String] { name.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }
}

/// What stands in a line of a template; comments are nothing.
enum TemplatePiece: Sendable {
    case text(String)
    case tag(TemplateTag)
}

/// Reads the tags of a template, and refuses what a report must not do: unescaped values, partials, other delimiters.
struct TemplateTags {
    /// The template's lines.
    private(set) var lines: [[TemplatePiece]] = []
    /// Lines that consist of one tag for a section or a comment: a report has no line for them.
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
            var pieces: [TemplatePiece] = []
            while true {
                if isInComment {
                    guard let close = rest.firstRange(of: "}}") else { break }
                    rest = rest[close.upperBound...]
                    isInComment = false
                }
                guard let open = rest.firstRange(of: "{{") else { break }
                if open.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<open.lowerBound]))) }
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
                if let tag = Self.tag(content, at: location, &diagnostics) { pieces.append(.tag(tag)) }
            }
            if !isInComment, !rest.isEmpty { pieces.append(.text(String(rest))) }
            if found == 1, !isInComment, pieces.allSatisfy(Self.leavesNoLine) { standalone.insert(number) }
            self.lines.append(pieces)
        }
        if isInComment { diagnostics.record(.templateTagMalformed, at: SourceLocation(file: file, line: lines.count)) }
    }

    /// All tags in their order.
    var tags: [TemplateTag] {
        lines.flatMap { $0 }.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    }

    private static func leavesNoLine(_ piece: TemplatePiece) -> Bool {
        switch piece {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .tag(let tag): tag.kind != .value
        }
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
        let words = (kind == nil ? content : content.dropFirst()).split(whereSeparator: \.isWhitespace)
        guard words.count == 1 else {
            diagnostics.record(.templateTagMalformed, at: location)
            return nil
        }
        return TemplateTag(kind: kind ?? .value, name: String(words[0]), line: location.line ?? 1, column: location.column ?? 1)
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

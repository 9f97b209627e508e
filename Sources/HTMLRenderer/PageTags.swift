internal import Diagnostics
internal import Report

/// Reads the Mustache tags of a page. Mustache itself renders an unknown name as nothing; here it is an error with its line.
enum PageTags {
    /// The names that the tags use, in their order.
    ///
    /// - Throws: `DiagnosticError` at the line of the first tag that is unknown, malformed, or of a kind that a page cannot use.
    static func read(_ html: String, file: String) throws -> [PageTemplate.Name] {
        var names: [PageTemplate.Name] = []
        var line = 1
        var rest = html[...]
        while let open = rest.firstRange(of: "{{") {
            line += rest[..<open.lowerBound].lineBreaks
            let location = SourceLocation(file: file, line: line)
            let isTriple = rest[open.upperBound...].hasPrefix("{")
            let inner = rest[open.upperBound...].dropFirst(isTriple ? 1 : 0)
            guard let close = inner.firstRange(of: isTriple ? "}}}" : "}}") else {
                throw DiagnosticError(.pageTagMalformed, at: location)
            }
            let content = inner[..<close.lowerBound]
            if let name = try name(in: content, isTriple: isTriple, at: location) { names.append(name) }
            line += content.lineBreaks
            rest = inner[close.upperBound...]
        }
        return names
    }

    /// The name of one tag; nil for a comment.
    private static func name(
        in content: Substring, isTriple: Bool, at location: SourceLocation
    ) throws -> PageTemplate.Name? {
        var text = content
        let sigil = isTriple ? nil : text.first.flatMap { "!#^/&".contains($0) ? $0 : nil }
        if sigil == "!" { return nil }
        if sigil != nil { text = text.dropFirst() }
        let written = String(text.filter { !$0.isWhitespace })
        guard let name = PageTemplate.Name(rawValue: written) else { throw unknownName(written, at: location) }
        let isSection = sigil != nil && sigil != "&"
        let showsMarkup = isTriple || sigil == "&"
        if !isSection, name.isMarkup != showsMarkup {
            let correct = name.isMarkup ? "{{{\(written)}}}" : "{{\(written)}}"
            throw DiagnosticError(
                name.isMarkup ? .pageMarkupEscaped : .pageTextUnescaped, at: location,
                ["name": .text(written), "correct": .text(correct)])
        }
        return name
    }

    private static func unknownName(_ written: String, at location: SourceLocation) -> DiagnosticError {
        let known = PageTemplate.Name.allCases.map(\.rawValue).sorted()
        var values: [String: DiagnosticValue] = ["name": .text(written), "known": .names(known)]
        guard let nearest = NearestName.find(written, among: known) else {
            return DiagnosticError(.pageUnknownName, at: location, values)
        }
        values["nearest"] = .text(nearest)
        return DiagnosticError(.pageUnknownNameNear, at: location, values)
    }
}

extension Substring {
    /// How many lines end within the text.
    var lineBreaks: Int { utf8.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 } }
}

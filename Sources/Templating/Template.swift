/// A template that has been read: texts, values and sections, as a tree. Read once, it is rendered any number of times.
///
/// The language is Mustache's: `{{name}}`, `{{#section}}`, `{{^inverted}}`, `{{/end}}`, `{{! comment }}`, and, where a template may have
/// them, values without escaping, `{{{name}}}` and `{{&name}}`. A tag for a section or a comment that stands alone on its line takes
/// the line with it. Partials, other delimiters, lambdas and inheritance are no part of it: their tags are faults.
package struct Template: Sendable {
    package enum Node: Sendable, Hashable {
        /// As it stands in the template; `line` is that of its first character, from 1.
        case text(Substring, line: Int)
        /// `isRaw`: to be written without escaping.
        case value(TemplateTag, isRaw: Bool)
        /// `isInverted`: shown when the name has nothing to show.
        case section(TemplateTag, isInverted: Bool, [Node])
    }

    package let nodes: [Node]
    /// The last line of the text, from 1.
    package let lastLine: Int

    /// How many sections may stand within each other: what walks the tree may do so by calling itself.
    package static let deepestNesting = 100

    /// So many faults are enough to tell: reading stops.
    package static let mostFaults = 500

    /// Reads a template in time proportional to its length.
    ///
    /// - Parameters:
    ///   - allowsRaw: whether values may be written without escaping; otherwise their tags are unsupported.
    ///   - faults: what is wrong is added: first tags, then sections that do not fit each other, then sections without an end, each in the
    ///     order of the text. With a fault the tree holds what could be understood, to be checked further, not to be rendered.
    package init(_ text: String, allowsRaw: Bool, faults: inout [TemplateFault]) {
        var text = text
        text.makeContiguousUTF8()
        var bytes = text
        (nodes, lastLine) = bytes.withUTF8 { bytes in
            var parser = TemplateParser(TemplateScanner(text, bytes, allowsRaw: allowsRaw))
            parser.parse()
            faults += parser.faults
            return (parser.nodes, bytes.count { $0 == UInt8(ascii: "\n") } + 1)
        }
    }
}

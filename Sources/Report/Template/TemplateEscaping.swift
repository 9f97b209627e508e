internal import Mustache

/// Makes a value literal in Markdown: every mark of ASCII becomes its character reference, which no rule of Markdown reads as markup, at
/// the start of a line, within a table's cell or anywhere else.
struct MarkdownEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String {
        TemplateEscaping.plainScalars(of: text).reduce(into: "") { result, scalar in
            if TemplateEscaping.isMark(scalar) {
                result += "&#\(scalar.value);"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
}

/// Makes a value literal in a block's YAML: every mark of ASCII moves to a private plane while YAML is read, and back afterwards.
struct YAMLEscaping: MustacheContentType {
    private static let offset: UInt32 = 0xF0000

    func escapeText(_ text: String) -> String {
        TemplateEscaping.plainScalars(of: text).reduce(into: "") { result, scalar in
            let isMark = TemplateEscaping.isMark(scalar)
            result.unicodeScalars.append(isMark ? Unicode.Scalar(scalar.value + Self.offset)! : scalar)
        }
    }

    /// The text as it was before `escapeText`.
    static func restore(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value > offset && $0.value < offset + 128 }) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            let isMark = scalar.value > offset && scalar.value < offset + 128
            result.unicodeScalars.append(isMark ? Unicode.Scalar(scalar.value - offset)! : scalar)
        }
    }
}

/// What both kinds of escaping share, and their names in templates.
enum TemplateEscaping {
    static let markdown = "MARKDOWN"
    static let yaml = "YAML"

    /// Makes both kinds known to Mustache, once.
    static let register: Void = {
        MustacheContentTypes.register(MarkdownEscaping(), named: markdown)
        MustacheContentTypes.register(YAMLEscaping(), named: yaml)
    }()

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// A value's characters without what this stage uses as its own marks; line breaks and controls become spaces, and the ends are
    /// trimmed, since four spaces would begin a code block.
    static func plainScalars(of text: String) -> [Unicode.Scalar] {
        let kept = text.unicodeScalars.filter { !LineMarks.isMark($0) && !(0xF0000...0xF007F).contains($0.value) }
        let spaced = kept.map { $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029 ? " " : $0 }
        let trimmed = spaced.drop { $0 == " " }
        return Array(trimmed.reversed().drop { $0 == " " }.reversed())
    }
}

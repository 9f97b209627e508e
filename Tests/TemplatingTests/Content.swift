import Templating
import Testing

/// Values for the tests' templates, written as literals.
struct Content: TemplateContent {
    var text: String?
    var isPresent = true
    var items: [Content]?
    var fields: [String: Content] = [:]

    func child(_ name: String) -> Content? { fields[name] }
}

extension Content: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral text: String) { self.init(text: text) }
    init(booleanLiteral isPresent: Bool) { self.init(isPresent: isPresent) }
    init(arrayLiteral items: Content...) { self.init(items: items) }
    init(dictionaryLiteral fields: (String, Content)...) { self.init(fields: Dictionary(uniqueKeysWithValues: fields)) }
}

/// One case of the public specification of Mustache, by the name it has there, in words of our own.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let content: Content
    let expected: String

    init(_ name: String, _ template: String, _ content: Content, _ expected: String) {
        (self.name, self.template, self.content, self.expected) = (name, template, content, expected)
    }

    var testDescription: String { name }

    /// The template filled, with values escaped as HTML.
    var rendered: String { Rendering.text(template, content) }
}

enum Rendering {
    /// A template filled; its faults where it has any.
    static func text(_ text: String, _ content: Content) -> String {
        var faults: [TemplateFault] = []
        let template = Template(text, allowsRaw: true, faults: &faults)
        guard faults.isEmpty else { return "\(faults)" }
        return template.render(content, into: HTMLText()).text
    }
}

private struct HTMLText: TemplateSink {
    private(set) var text = ""

    mutating func write(text piece: Substring, line: Int) { text += piece }

    mutating func write(value: String, of tag: TemplateTag, isRaw: Bool) {
        let entities: [Character: String] = ["&": "&amp;", "\"": "&quot;", "<": "&lt;", ">": "&gt;"]
        text += isRaw ? value : value.map { entities[$0] ?? String($0) }.joined()
    }
}

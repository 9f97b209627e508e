/// A template filled with values: Markdown that knows where each of its lines came from.
struct RenderedTemplate: Sendable {
    let text: String
    /// By line of `text`, from 0: the line of the template, from 1.
    let lines: [Int]

    /// The template's line for a line of the text, both from 1.
    func templateLine(_ line: Int) -> Int {
        lines.isEmpty ? line : lines[min(max(line, 1), lines.count) - 1]
    }
}

/// Fills a template as Mustache says: a name is looked for in the innermost section that has it, a section shows its inside once, or once
/// for each item of a list, where there is something to say, an inverted one where there is nothing.
struct TemplateRendering {
    /// The names of the open sections, the innermost last.
    private var scopes: [[String: TemplateValue]]
    private var text = ""
    private var lines: [Int] = []
    /// The template's line that is being written, and the one with which the line of the text began.
    private var current = 1
    private var first: Int?

    static func render(_ nodes: [TemplateNode], _ values: [String: TemplateValue]) -> RenderedTemplate {
        var rendering = TemplateRendering(scopes: [values])
        rendering.write(nodes)
        return RenderedTemplate(text: rendering.text, lines: rendering.lines + [rendering.first ?? rendering.current])
    }

    private init(scopes: [[String: TemplateValue]]) {
        self.scopes = scopes
    }

    private mutating func write(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .line(let number):
                current = number
                first = first ?? number
            case .text("\n"):
                text += "\n"
                lines.append(first ?? current)
                first = nil
            case .text(let part): text += part
            case .value(let name, let escaping): text += escaping.escape(value(of: name)?.text ?? "")
            case .section(let name, let isInverted, let inside):
                let value = value(of: name)
                let isPresent = value?.isPresent ?? false
                if isInverted {
                    if !isPresent { write(inside) }
                } else if let value, isPresent {
                    for item in value.items ?? [value] {
                        scopes.append(item.fields)
                        write(inside)
                        scopes.removeLast()
                    }
                }
            }
        }
    }

    private func value(of name: [String]) -> TemplateValue? {
        let found = scopes.reversed().lazy.compactMap { $0[name[0]] }.first
        return name.dropFirst().reduce(found) { $0?.fields[$1] }
    }
}

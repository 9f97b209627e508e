internal import Diagnostics

/// Turns a filled template into the blocks of a report.
struct MarkdownReader {
    let rendered: RenderedTemplate
    let file: String
    /// Footnotes by label, in the order in which the text refers to them.
    private(set) var footnotes: [(label: String, content: [MarkdownNode])] = []

    init(_ rendered: RenderedTemplate, file: String) {
        self.rendered = rendered
        self.file = file
    }

    mutating func blocks(_ context: inout BlockContext) -> [Block] {
        let root = MarkdownNode.read(rendered.text)
        footnotes = root.children.compactMap { node in
            if case .footnoteDefinition(let label) = node.kind { (label, node.children) } else { nil }
        }
        return blocks(root.children, &context)
    }

    private func blocks(_ nodes: [MarkdownNode], _ context: inout BlockContext) -> [Block] {
        nodes.flatMap { block($0, &context) }
    }

    /// Where a node's first line stands in the template.
    func location(_ node: MarkdownNode) -> SourceLocation {
        SourceLocation(file: file, line: rendered.templateLine(node.line))
    }

    private func block(_ node: MarkdownNode, _ context: inout BlockContext) -> [Block] {
        switch node.kind {
        case .paragraph:
            let text = inlines(node.children, at: location(node), &context)
            return text.isEmpty ? [] : [.paragraph(text, role: .body)]
        case .heading(let level):
            return [context.heading(level: level, inlines(node.children, at: location(node), &context))]
        case .list(let ordered, let start):
            return [.list(ordered: ordered, start: ordered ? start : 1, items: node.children.map { blocks($0.children, &context) })]
        case .quote: return [.quote(blocks(node.children, &context))]
        case .thematicBreak: return [.pageBreak]
        case .table(let alignments): return [.table(table(node, alignments, &context))]
        case .code(let info, let text): return fenced(info, text, node, &context)
        case .html:
            // A comment is for the template's author.
            return []
        case .footnoteDefinition: return []
        default:
            refuse(node, at: location(node), &context)
            return []
        }
    }

    private func fenced(_ info: String, _ text: String, _ node: MarkdownNode, _ context: inout BlockContext) -> [Block] {
        guard let kind = BlockCatalogue.find(info, at: location(node), &context.diagnostics) else { return [] }
        switch kind.reading {
        case .text(let read): return read(text, location(node), &context)
        case .settings(let keys, let read):
            guard let body = settings(text, name: kind.name, keys: keys, node, &context) else { return [] }
            return read(body, &context)
        }
    }

    func refuse(_ node: MarkdownNode, at location: SourceLocation, _ context: inout BlockContext) {
        let element =
            switch node.kind {
            case .image: "![…](…)"
            case .inlineCode(let text): "`\(text)`"
            case .inlineHTML(let text): text
            default: "\(node.kind)"
            }
        context.diagnostics.record(.templateMarkdownRefused, at: location, ["element": .text(element)])
    }
}

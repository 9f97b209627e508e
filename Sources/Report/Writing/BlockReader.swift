internal import Diagnostics

/// Turns a filled template into the blocks of a report.
struct BlockReader {
    let origin: MarkdownOrigin
    private let root: MarkdownNode
    private let text: String
    private let inlines: InlineReader
    let memory: BlockMemory

    /// - Parameter memory: of the template that was filled.
    init(_ rendered: RenderedTemplate, _ memory: BlockMemory) {
        self.memory = memory
        origin = rendered.origin
        root = MarkdownNode.read(rendered.text)
        text = rendered.text
        let footnotes = root.children.compactMap { node in
            if case .footnoteDefinition(let label) = node.kind { (label: label, content: node.children) } else { nil }
        }
        inlines = InlineReader(origin, footnotes: footnotes)
    }

    func blocks(_ context: inout BlockContext) -> [Block] {
        if let line = root.lineOfDeepest {
            context.diagnostics.record(.templateMarkdownTooDeep, at: SourceLocation(file: origin.file, line: origin.line(line)))
            return []
        }
        return blocks(root.children, &context)
    }

    private func blocks(_ nodes: [MarkdownNode], _ context: inout BlockContext) -> [Block] {
        nodes.flatMap { block($0, &context) }
    }

    private func block(_ node: MarkdownNode, _ context: inout BlockContext) -> [Block] {
        let location = origin.location(node)
        switch node.kind {
        case .paragraph:
            if let mistake = unread(node) { context.diagnostics.record(mistake, at: location) }
            let text = inlines.inlines(node.children, at: location, &context.diagnostics)
            return text.isEmpty ? [] : [.paragraph(text, role: .body)]
        case .heading(let level):
            return [context.heading(level: level, inlines.inlines(node.children, at: location, &context.diagnostics))]
        case .list(let ordered, let start):
            return [.list(ordered: ordered, start: ordered ? start : 1, items: node.children.map { blocks($0.children, &context) })]
        case .quote: return [.quote(blocks(node.children, &context))]
        case .thematicBreak: return [.pageBreak]
        case .table(let alignments): return [.table(inlines.table(node, alignments, &context.diagnostics))]
        case .code(let info, let text): return fenced(info, text, node, &context)
        case .html:
            // A comment is for the template's author.
            return []
        case .footnoteDefinition: return []
        default:
            InlineReader.refuse(node, at: location, &context.diagnostics)
            return []
        }
    }

    /// What a paragraph was meant to be that begins with the mark of a heading or a table; a value's own marks are escaped.
    private func unread(_ paragraph: MarkdownNode) -> ErrorMessage? {
        guard case .text(let start)? = paragraph.children.first?.kind, let mark = start.utf8.first,
            mark == UInt8(ascii: "|") || mark == UInt8(ascii: "#")
        else { return nil }
        let lines = text.split(separator: "\n", maxSplits: paragraph.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(paragraph.line - 1) else { return nil }
        let line = lines[paragraph.line - 1].drop { " >".contains($0) }
        if line.hasPrefix("|") { return .templateTableUnread }
        guard line.hasPrefix("#"), let next = line.first(where: { $0 != "#" }), next.isLetter || next.isNumber else { return nil }
        return .templateHeadingUnspaced
    }

    private func fenced(_ info: String, _ text: String, _ node: MarkdownNode, _ context: inout BlockContext) -> [Block] {
        guard let kind = BlockCatalogue.find(info, at: origin.location(node), &context.diagnostics) else { return [] }
        switch kind.reading {
        case .text(let read): return read(text, origin.location(node), &context)
        case .settings(let keys, let read):
            guard let body = settings(text, name: kind.name, keys: keys, node, &context) else { return [] }
            return read(body, &context)
        }
    }
}

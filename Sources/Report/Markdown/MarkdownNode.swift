internal import CMarkGFM

/// A node of a Markdown text, as a value: the only file that speaks with cmark-gfm.
struct MarkdownNode {
    enum Alignment: Hashable {
        case none, left, centre, right
    }

    enum Kind: Hashable {
        case document, paragraph, quote, item, thematicBreak, html
        case heading(level: Int)
        case list(ordered: Bool, start: Int)
        case code(info: String, text: String)
        case table([Alignment])
        case tableRow(isHeader: Bool)
        case tableCell
        case footnoteDefinition(label: String)
        case text(String)
        case softBreak, lineBreak, emphasis, strong, image
        case inlineCode(String)
        case inlineHTML(String)
        case link(target: String)
        case footnoteReference(label: String)
        /// What no report uses.
        case other(String)
    }

    let kind: Kind
    /// In the text that was read, from 1; 0 for inline nodes.
    let line: Int
    let children: [MarkdownNode]
    /// The line of the first node, at or below this one, that stands deeper than `deepestNesting` and has lost what it holds.
    let lineOfDeepest: Int?

    /// How many nodes may stand within each other: what walks a document, here and in whatever draws it, does so by calling itself.
    static let deepestNesting = 100

    /// Reads a text with tables and footnotes of GitHub's Markdown.
    static func read(_ text: String) -> MarkdownNode {
        cmark_gfm_core_extensions_ensure_registered()
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)
        defer { cmark_parser_free(parser) }
        if let tables = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, tables) }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let root = cmark_parser_finish(parser) else { return MarkdownNode() }
        defer { cmark_node_free(root) }
        return MarkdownNode(root, depth: 0, outerLine: 1)
    }

    /// A document of nothing.
    private init() {
        (kind, line, children, lineOfDeepest) = (.document, 1, [], nil)
    }

    private init(_ node: OpaquePointer, depth: Int, outerLine: Int) {
        kind = Self.kind(of: node)
        line = Int(cmark_node_get_start_line(node))
        let knownLine = line > 0 ? line : outerLine
        var children: [MarkdownNode] = []
        var child = cmark_node_first_child(node)
        if child != nil, depth == Self.deepestNesting {
            (self.children, lineOfDeepest) = ([], knownLine)
            return
        }
        while let current = child {
            children.append(MarkdownNode(current, depth: depth + 1, outerLine: knownLine))
            child = cmark_node_next(current)
        }
        self.children = children
        lineOfDeepest = children.lazy.compactMap(\.lineOfDeepest).first
    }

    private static func kind(of node: OpaquePointer) -> Kind {
        let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_BLOCK_QUOTE: return .quote
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_HTML_BLOCK: return .html
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_LIST:
            return .list(
                ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)))
        case CMARK_NODE_CODE_BLOCK:
            return .code(info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "", text: literal)
        case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition(label: literal)
        case CMARK_NODE_TEXT: return .text(literal)
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_IMAGE: return .image
        case CMARK_NODE_CODE: return .inlineCode(literal)
        case CMARK_NODE_HTML_INLINE: return .inlineHTML(literal)
        case CMARK_NODE_LINK: return .link(target: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(label: literal)
        default: return extensionKind(of: node)
        }
    }

    /// Nodes of extensions have types that are known by name only.
    private static func extensionKind(of node: OpaquePointer) -> Kind {
        let name = String(cString: cmark_node_get_type_string(node))
        switch name {
        case "table":
            let count = Int(cmark_gfm_extensions_get_table_columns(node))
            guard let alignments = cmark_gfm_extensions_get_table_alignments(node) else {
                return .table(Array(repeating: .none, count: count))
            }
            let kinds: [UInt8: Alignment] = [
                UInt8(ascii: "l"): .left, UInt8(ascii: "c"): .centre, UInt8(ascii: "r"): .right,
            ]
            return .table((0..<count).map { kinds[alignments[$0]] ?? .none })
        case "table_header": return .tableRow(isHeader: true)
        case "table_row": return .tableRow(isHeader: false)
        case "table_cell": return .tableCell
        default: return .other(name)
        }
    }
}

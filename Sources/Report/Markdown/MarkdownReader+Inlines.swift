internal import Diagnostics

extension MarkdownReader {
    /// - Parameter location: of the block that holds them; inline nodes know no line.
    func inlines(_ nodes: [MarkdownNode], at location: SourceLocation, _ context: inout BlockContext) -> [Inline] {
        var result: [Inline] = []
        for node in nodes {
            guard let inline = inline(node, at: location, &context) else { continue }
            if case .text(let text) = inline, case .text(let before) = result.last {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(inline)
            }
        }
        return result
    }

    private func inline(_ node: MarkdownNode, at location: SourceLocation, _ context: inout BlockContext) -> Inline? {
        switch node.kind {
        case .text(let text): return .text(text)
        case .softBreak: return .text(" ")
        case .lineBreak: return .lineBreak
        case .emphasis: return .emphasis(inlines(node.children, at: location, &context))
        case .strong: return .strong(inlines(node.children, at: location, &context))
        case .link(let target):
            guard Self.isSafe(target) else {
                context.diagnostics.record(.templateLinkRefused, at: location, ["target": .text(target)])
                return nil
            }
            return .link(inlines(node.children, at: location, &context), target: target)
        case .inlineHTML(let text) where ["<br>", "<br/>", "<br />"].contains(text): return .lineBreak
        case .inlineHTML(let text) where text.hasPrefix("<!--"): return nil
        case .footnoteReference(let label): return footnote(label, at: location, &context)
        default:
            refuse(node, at: location, &context)
            return nil
        }
    }

    /// Addresses of the web, of mail, and places in the document.
    private static func isSafe(_ target: String) -> Bool {
        ["https://", "http://", "mailto:", "#"].contains { target.hasPrefix($0) }
    }

    /// cmark-gfm numbers the notes in the order of reference and puts the definitions at the end in that order; later versions keep the
    /// label instead of the number.
    private func footnote(_ label: String, at location: SourceLocation, _ context: inout BlockContext) -> Inline? {
        let position = footnotes.firstIndex { !label.isEmpty && $0.label == label } ?? Int(label).map { $0 - 1 }
        guard let position, footnotes.indices.contains(position) else { return nil }
        let paragraphs = footnotes[position].content.map { inlines($0.children, at: location, &context) }
        return .footnote(Array(paragraphs.joined(separator: [.text(" ")])))
    }
}

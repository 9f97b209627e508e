internal import Diagnostics

/// Turns the inline nodes of Markdown into those of a report.
struct InlineReader {
    let origin: MarkdownOrigin
    private let footnotes: [(label: String, content: [MarkdownNode])]
    /// How many notes stand around what is read.
    private let noteDepth: Int

    /// - Parameter footnotes: notes by label, in the order in which the text refers to them.
    init(_ origin: MarkdownOrigin, footnotes: [(label: String, content: [MarkdownNode])] = []) {
        self.init(origin, footnotes, noteDepth: 0)
    }

    private init(_ origin: MarkdownOrigin, _ footnotes: [(label: String, content: [MarkdownNode])], noteDepth: Int) {
        self.origin = origin
        self.footnotes = footnotes
        self.noteDepth = noteDepth
    }

    /// Notes may stand within notes so deep; one that refers to itself would have no end.
    private static let deepestNote = 3

    /// - Parameter location: of the block that holds them; inline nodes know no line.
    func inlines(_ nodes: [MarkdownNode], at location: SourceLocation, _ diagnostics: inout DiagnosticCollector) -> [Inline] {
        var result: [Inline] = []
        for node in nodes {
            guard let inline = inline(node, at: location, &diagnostics) else { continue }
            if case .text(let text) = inline, case .text(let before) = result.last {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(inline)
            }
        }
        return result.flatMap { inline in
            if case .text(let text) = inline { FigureMarks.inlines(of: text) } else { [inline] }
        }
    }

    private func inline(_ node: MarkdownNode, at location: SourceLocation, _ diagnostics: inout DiagnosticCollector) -> Inline? {
        switch node.kind {
        case .text(let text): return .text(text)
        case .softBreak: return .text(" ")
        case .lineBreak: return .lineBreak
        case .emphasis: return .emphasis(inlines(node.children, at: location, &diagnostics))
        case .strong: return .strong(inlines(node.children, at: location, &diagnostics))
        case .link(let target):
            guard Self.isSafe(target) else {
                diagnostics.record(.templateLinkRefused(target: target), at: location)
                return nil
            }
            return .link(inlines(node.children, at: location, &diagnostics), target: target)
        case .inlineHTML(let text) where ["<br>", "<br/>", "<br />"].contains(text): return .lineBreak
        case .inlineHTML(let text) where text.hasPrefix("<!--"): return nil
        case .footnoteReference(let label) where noteDepth < Self.deepestNote: return footnote(label, at: location, &diagnostics)
        default:
            Self.refuse(node, at: location, &diagnostics)
            return nil
        }
    }

    /// Addresses of the web, of mail, and places in the document.
    private static func isSafe(_ target: String) -> Bool {
        ["https://", "http://", "mailto:", "#"].contains { target.hasPrefix($0) }
    }

    /// cmark-gfm numbers the notes in the order of reference and puts the definitions at the end in that order; later versions keep the
    /// label instead of the number.
    private func footnote(_ label: String, at location: SourceLocation, _ diagnostics: inout DiagnosticCollector) -> Inline? {
        let position = footnotes.firstIndex { !label.isEmpty && $0.label == label } ?? Int(label).map { $0 - 1 }
        guard let position, footnotes.indices.contains(position) else { return nil }
        let note = InlineReader(origin, footnotes, noteDepth: noteDepth + 1)
        let paragraphs = footnotes[position].content.map { note.inlines($0.children, at: location, &diagnostics) }
        return .footnote(Array(paragraphs.joined(separator: [.text(" ")])))
    }

    /// Tells that a report has nothing of this kind.
    static func refuse(_ node: MarkdownNode, at location: SourceLocation, _ diagnostics: inout DiagnosticCollector) {
        let element =
            switch node.kind {
            case .image: "![…](…)"
            case .inlineCode(let text): "`\(text)`"
            case .inlineHTML(let text): text
            case .footnoteReference: "[^…]"
            default: "\(node.kind)"
            }
        diagnostics.record(.templateMarkdownRefused(element: element), at: location)
    }
}

internal import Graphics
internal import Report

/// A paragraph of running text, the legal grounds or a note.
struct ParagraphLayout: BlockLayout {
    let text: [Inline]
    let role: ParagraphRole

    func layOut(in flow: inout Flow) {
        var style =
            switch role {
            case .body: flow.style.body
            case .grounds: flow.style.grounds
            case .note: flow.style.note
            }
        // Inside a list or a quotation the column is indented already.
        if flow.x > 0 { style.firstLineIndent = 0 }
        // What a colon announces stands on the same page.
        flow.appendParagraph(
            text, style, element: flow.structure.add(.paragraph, to: flow.parent), keepsWithNext: text.plainText.hasSuffix(":"))
    }
}

/// "I. …", "1. …", "a) …": kept with at least two lines of what follows.
struct HeadingLayout: BlockLayout {
    let level: Int
    let text: [Inline]
    let anchor: String

    func layOut(in flow: inout Flow) {
        // The document's title is the heading of level 1.
        let element = flow.structure.addHeading(level: level + 1, to: flow.parent)
        let first = flow.count
        flow.appendParagraph(text, flow.style.heading(level), element: element, keepsWithNext: true)
        guard flow.count > first else { return }
        flow.change(first) {
            $0.anchors.append(anchor)
            $0.outline = OutlineEntry(level: level, title: text.plainText, anchor: anchor)
        }
    }
}

/// A quotation, set in from both sides.
struct QuoteLayout: BlockLayout {
    let blocks: [Block]

    func layOut(in flow: inout Flow) {
        let indent = flow.style.quoteIndent
        flow.inside(.blockQuote) { flow in
            flow.indented(left: indent, right: indent) { flow in
                for block in blocks {
                    if case .paragraph(let text, role: .body) = block {
                        flow.appendParagraph(text, flow.style.quote, element: flow.structure.add(.paragraph, to: flow.parent))
                    } else {
                        flow.append(block)
                    }
                }
            }
        }
    }
}

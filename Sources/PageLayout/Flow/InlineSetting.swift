internal import Graphics
internal import Language
internal import Report

/// Inlines as styled text, ready for a typesetter, with what stands behind each part.
struct InlineSetting {
    /// What a part of the text belongs to besides its paragraph.
    enum Meaning {
        case text
        case link(String, description: String)
        case footnoteMark([Inline], number: Int)
    }

    private(set) var parts: [StyledText] = []
    /// One for each part.
    private(set) var meanings: [Meaning] = []

    /// `numberFootnote` gives the number of the next note.
    init(_ inlines: [Inline], style: TextStyle, numberFootnote: () -> Int) {
        append(inlines, style, link: nil, numberFootnote)
        holdTogether()
    }

    private mutating func append(
        _ inlines: [Inline], _ style: TextStyle, link: Meaning?, _ numberFootnote: () -> Int
    ) {
        for inline in inlines {
            switch inline {
            case .text(let text): append(text, style, link)
            case .figure(let figure): append(figure.text, style, link)
            case .emphasis(let inner):
                var inclined = style
                // Emphasis inside italic text is upright.
                inclined.italic.toggle()
                append(inner, inclined, link: link, numberFootnote)
            case .strong(let inner):
                var bold = style
                bold.bold = true
                append(inner, bold, link: link, numberFootnote)
            case .link(let inner, let target):
                append(inner, style, link: .link(target, description: inner.plainText), numberFootnote)
            case .lineBreak:
                parts.append(StyledText("\u{2028}", style))
                meanings.append(link ?? .text)
            case .footnote(let note):
                let number = numberFootnote()
                var raised = style
                raised.size = style.size * 0.62
                raised.rise = style.size * 0.36
                raised.italic = false
                parts.append(StyledText("\(number)", raised))
                meanings.append(.footnoteMark(note, number: number))
            }
        }
    }

    private mutating func append(_ text: String, _ style: TextStyle, _ link: Meaning?) {
        guard !text.isEmpty else { return }
        // A figure among words is set as if it were one of them.
        if link == nil, case .text? = meanings.last, parts[parts.count - 1].style == style, parts[parts.count - 1].text != "\u{2028}" {
            parts[parts.count - 1].text += text
            return
        }
        parts.append(StyledText(text, style))
        meanings.append(link ?? .text)
    }

    /// The rules of line breaking see the paragraph's whole text: "**Thôn** 1" holds together too.
    private mutating func holdTogether() {
        if parts.count == 1 {
            parts[0].text = LineBreaking.keepingSymbolsWhole(LineBreaking.holdingTogether(parts[0].text))
            return
        }
        var held = LineBreaking.holdingTogether(parts.map(\.text).joined()).unicodeScalars[...]
        for index in parts.indices {
            let count = parts[index].text.unicodeScalars.count
            parts[index].text = LineBreaking.keepingSymbolsWhole(String(Substring(held.prefix(count))))
            held = held.dropFirst(count)
        }
    }
}

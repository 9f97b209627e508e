extension BlockKind {
    /// The one sentence of what matters; it stands on the page's first screen, not in the text.
    static let summary = BlockKind(
        name: "summary",
        reading: .text { text, location, context in
            context.sentence = Array(context.paragraphs(text, at: location).joined(separator: [.text(" ")]))
            return []
        })

    /// Legal grounds, one on a line.
    static let grounds = BlockKind(
        name: "grounds",
        reading: .text { text, location, context in
            text.split(whereSeparator: \.isNewline).flatMap { line in
                context.paragraphs(String(line), at: location).map { .paragraph($0, role: .grounds) }
            }
        })

    /// Small text under a table or a figure.
    static let note = BlockKind(
        name: "note",
        reading: .text { text, location, context in
            context.paragraphs(text, at: location).map { .paragraph($0, role: .note) }
        })
}

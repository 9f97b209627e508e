internal import Language
internal import Markup
internal import Report

/// Notes that are waiting for the end of their section.
struct NoteRegister {
    private(set) var waiting: [(number: Int, text: [Inline])] = []
    private var count = 0

    /// Numbers a note; numbers run through the page.
    mutating func add(_ text: [Inline]) -> Int {
        count += 1
        waiting.append((count, text))
        return count
    }

    mutating func takeWaiting() -> [(number: Int, text: [Inline])] {
        defer { waiting = [] }
        return waiting
    }
}

extension ReportMarkup {
    mutating func write(_ inlines: [Inline]) {
        for index in inlines.indices {
            guard case .text(let text) = inlines[index] else {
                write(inlines[index])
                continue
            }
            let before = index > 0 ? inlines[index - 1].figure?.text ?? "" : ""
            let after = index + 1 < inlines.count ? inlines[index + 1].figure?.text ?? "" : ""
            append(text, between: before, after)
        }
    }

    /// A figure stays with its unit and with the word that heads it.
    private mutating func append(_ text: String, between before: String, _ after: String) {
        guard text.utf8.contains(UInt8(ascii: " ")) else { return markup.append(text: text) }
        guard !(before.isEmpty && after.isEmpty) else { return append(text) }
        let held = LineBreaking.holdingTogether(before + text + after).unicodeScalars
        let own = held.dropFirst(before.unicodeScalars.count).dropLast(after.unicodeScalars.count)
        markup.append(text: String(own))
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): append(text)
        case .figure(let figure): markup.append(figure)
        case .emphasis(let inner): write(inner, in: "em")
        case .strong(let inner): write(inner, in: "strong")
        case .link(let inner, let target):
            guard let address = LinkAddress.safe(target) else { return write(inner) }
            markup.open("a", ["href": address])
            write(inner)
            markup.close()
        case .lineBreak: markup.void("br")
        case .footnote(let text):
            let number = notes.add(text)
            markup.open("sup", ["class": "note-mark"])
            markup.element(
                "a",
                [
                    "id": identifiers.unique("cho-chu-thich-\(number)"), "href": "#chu-thich-\(number)", "role": "doc-noteref",
                    "aria-label": wording.note(number),
                ], text: "\(number)")
            markup.close()
        }
    }

    /// Text whose lines break as those of the print.
    mutating func append(_ text: String) { markup.append(text: LineBreaking.holdingTogether(text)) }

    private mutating func write(_ inner: [Inline], in name: String) {
        markup.open(name)
        write(inner)
        markup.close()
    }

    /// The notes marked since the last call, each with a link back to its mark.
    mutating func writeNotes() {
        guard !notes.waiting.isEmpty else { return }
        markup.open("div", ["class": "notes", "role": "group", "aria-label": wording.notes])
        markup.open("ol")
        // A note may hold a note of its own, which then waits in its turn.
        while !notes.waiting.isEmpty {
            for note in notes.takeWaiting() {
                markup.open("li", ["id": identifiers.unique("chu-thich-\(note.number)"), "value": "\(note.number)"])
                write(note.text)
                markup.append(text: " ")
                markup.element(
                    "a",
                    [
                        "class": "back", "href": "#cho-chu-thich-\(note.number)", "role": "doc-backlink",
                        "aria-label": wording.backToText(note.number),
                    ], text: "↩")
                markup.close()
            }
        }
        markup.close()
        markup.close()
    }
}

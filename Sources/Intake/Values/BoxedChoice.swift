/// Boxes of a printed form before its choices, ticked and empty: "☑ Có ☐ Không", "● Có ○ Không", "[x] Có [ ] Không" (Domain.md, "Values of
/// columns").
enum BoxedChoice {
    /// What the ticked boxes stand at, in the order of the text; nil where the text has no box beside a word.
    static func chosen(in text: String) -> [Substring]? {
        guard text.utf8.contains(where: { $0 >= 0xE2 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }) else { return nil }
        let boxes = boxes(in: text)
        guard let first = boxes.first else { return nil }
        // A box stands before its choice, or behind it in all of the text.
        let isBefore = text[..<first.range.lowerBound].allSatisfy { !$0.isLetter }
        var chosen: [Substring] = []
        var hasWord = false
        func add(_ choice: Substring, _ isTicked: Bool) {
            let word = choice.drop { !$0.isLetter && !$0.isNumber }
            hasWord = hasWord || word.contains(where: \.isLetter)
            if isTicked, !word.isEmpty { chosen.append(word) }
        }
        var start = text.startIndex
        var isTicked = false
        for box in boxes {
            add(text[start..<box.range.lowerBound], isBefore ? isTicked : box.isTicked)
            isTicked = box.isTicked
            start = box.range.upperBound
        }
        if isBefore { add(text[start...], isTicked) }
        return hasWord ? chosen : nil
    }

    /// Whether a choice stands behind a ring that may be an empty box or only a bullet, or behind a cross that may be a tick.
    static func isUnclear(_ text: Substring) -> Bool {
        text.first { !$0.isWhitespace }.map { rings.contains($0) || crosses.contains($0) } ?? false
    }

    private struct Box {
        let range: Range<String.Index>
        let isTicked: Bool
    }

    /// The boxes of a text. Rings, discs, ticks and crosses are boxes only where both of a pair stand in it: else they are bullets, or say
    /// something alone.
    private static func boxes(in text: String) -> [Box] {
        let marks = Set(text.filter { !$0.isLetter && !$0.isNumber })
        var ticked = Self.ticked
        var empty = Self.empty
        if !marks.isDisjoint(with: rings), !marks.isDisjoint(with: discs) || !marks.isDisjoint(with: Self.ticked) {
            ticked.formUnion(discs)
            empty.formUnion(rings)
        }
        if !marks.isDisjoint(with: ticks), !marks.isDisjoint(with: crosses) || !marks.isDisjoint(with: Self.empty) {
            ticked.formUnion(ticks)
            empty.formUnion(crosses)
        } else if !marks.isDisjoint(with: crosses), !marks.isDisjoint(with: Self.empty) {
            ticked.formUnion(crosses)
        }
        var boxes: [Box] = []
        for index in text.indices where ticked.contains(text[index]) || empty.contains(text[index]) {
            boxes.append(Box(range: index..<text.index(after: index), isTicked: ticked.contains(text[index])))
        }
        return boxes.isEmpty ? bracketed(in: text) : boxes
    }

    /// "[x]", "( )". One that is empty and stands behind a word is a place to write in: "Khác ( )".
    private static func bracketed(in text: String) -> [Box] {
        var boxes: [Box] = []
        var index = text.startIndex
        while let open = text[index...].firstIndex(where: { $0 == "[" || $0 == "(" }) {
            index = text.index(after: open)
            guard let close = text[index...].firstIndex(of: text[open] == "[" ? "]" : ")") else { break }
            let inside = text[index..<close].filter { !$0.isWhitespace && $0 != "_" && $0 != "." }
            guard inside.count < 2, inside.isEmpty || signs.contains(Character(inside.lowercased())) else { continue }
            index = text.index(after: close)
            boxes.append(Box(range: open..<index, isTicked: !inside.isEmpty))
        }
        let isPlace = boxes.count == 1 && !boxes[0].isTicked && text[..<boxes[0].range.lowerBound].contains(where: \.isLetter)
        return isPlace ? [] : boxes
    }

    private static let ticked: Set<Character> = ["☑", "☒", "✅", "■", "◼", "◾", "⬛", "🗹", "🗷", "◉", "⦿", "⊠"]
    private static let empty: Set<Character> = ["☐", "□", "◻", "▢", "⬜", "◽"]
    private static let discs: Set<Character> = ["●", "⚫", "🔘", "⬤"]
    private static let rings: Set<Character> = ["○", "◯", "⚪", "◌", "◦"]
    private static let ticks: Set<Character> = ["✓", "✔", "√"]
    private static let crosses: Set<Character> = ["✗", "✘", "✖", "✕"]
    private static let signs: Set<Character> = ["x", "v", "✓", "✔", "√", "*", "•", "●"]
}

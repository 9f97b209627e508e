/// Boxes of a printed form before its choices, ticked and empty: "☑ Có ☐ Không" (Domain.md, "Values of columns").
enum BoxedChoice {
    /// What the ticked boxes stand at, in the order of the text; nil where the text has no box beside a word.
    static func chosen(in text: String) -> [Substring]? {
        guard text.utf8.contains(where: { $0 == 0xE2 }) else { return nil }
        guard let first = text.firstIndex(where: { isBox($0) }), text.contains(where: \.isLetter) else { return nil }
        // A box stands before its choice, or behind it in all of the text.
        let isBefore = text[..<first].allSatisfy { !$0.isLetter }
        var chosen: [Substring] = []
        var start = text.startIndex
        var isTicked = false
        func add(_ choice: Substring, _ isTicked: Bool) {
            let word = choice.drop { !$0.isLetter && !$0.isNumber }
            if isTicked, !word.isEmpty { chosen.append(word) }
        }
        for index in text.indices where isBox(text[index]) {
            let isTickedHere = ticked.contains(text[index])
            add(text[start..<index], isBefore ? isTicked : isTickedHere)
            isTicked = isTickedHere
            start = text.index(after: index)
        }
        if isBefore { add(text[start...], isTicked) }
        return chosen
    }

    private static let ticked: Set<Character> = ["☑", "☒", "✅", "■", "◼", "🗹", "🗷"]
    private static let empty: Set<Character> = ["☐", "□", "◻", "▢", "⬜"]

    private static func isBox(_ character: Character) -> Bool { ticked.contains(character) || empty.contains(character) }
}

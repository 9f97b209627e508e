/// Order of names by the Vietnamese alphabet, as dictionaries have it (Viện Ngôn ngữ học): syllable by syllable, letters first
/// (a ă â … ), then tones (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by value ("Thôn 2" before "Thôn 10"); at last by code point,
/// so that the order is total.
package enum VietnameseCollation {
    /// Whether `left` stands before `right` in a list.
    package static func precedes(_ left: String, _ right: String) -> Bool { Key(left) < Key(right) }

    /// A text's place in the order, for lists of thousands: what a text is made of is found once.
    package struct Key: Comparable, Sendable {
        private let text: String
        private let syllables: [Syllable]

        package init(_ text: String) {
            self.text = text
            syllables = VietnameseCollation.syllables(text)
        }

        package static func < (left: Key, right: Key) -> Bool {
            for (first, second) in zip(left.syllables, right.syllables) where first != second { return first < second }
            if left.syllables.count != right.syllables.count { return left.syllables.count < right.syllables.count }
            return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
        }
    }

    private struct Syllable: Equatable {
        var letters: [Int] = []
        var tones: [Int] = []

        static func < (left: Syllable, right: Syllable) -> Bool {
            if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
            return left.tones.lexicographicallyPrecedes(right.tones)
        }
    }

    private static func syllables(_ text: String) -> [Syllable] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { part in
            if let number = Int(part) { return Syllable(letters: [-1, number]) }
            var syllable = Syllable()
            for character in part {
                let letter = VietnameseLetter.all[character]
                syllable.letters.append(letter?.rank ?? 100 + Int(character.unicodeScalars.first!.value))
                syllable.tones.append(letter?.tone ?? 0)
            }
            return syllable
        }
    }
}

/// Order of names by the Vietnamese alphabet, as dictionaries have it (Viện Ngôn ngữ học): syllable by syllable, letters first
/// (a ă â … ), then tones (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by value ("Thôn 2" before "Thôn 10"); at last by code point,
/// so that the order is total.
package enum VietnameseCollation {
    /// Whether `left` stands before `right` in a list.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (syllables(left), syllables(right))
        for (first, second) in zip(leftKey, rightKey) where first != second {
            return first < second
        }
        if leftKey.count != rightKey.count { return leftKey.count < rightKey.count }
        return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
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

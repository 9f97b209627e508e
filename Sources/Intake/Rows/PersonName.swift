internal import Catalogue

/// Whether a text is written as a person's name is. It decides only what a row or a cell is not taken for, and never whom it means.
enum PersonName {
    /// A family name and one to five more words, all of them with a capital letter; or a middle name that only people have.
    static func isWritten(in text: String) -> Bool {
        // Nearly all texts go on with a small letter.
        let bytes = text.utf8
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x20 && $1 >= 0x61 && $1 <= 0x7A }) { return false }
        var words = text.split(whereSeparator: \.isWhitespace)
        while let first = words.first, words.count > 2, titles.contains(TextKey.make(String(first))) { words.removeFirst() }
        guard (2...6).contains(words.count),
            words.allSatisfy({ $0.first!.isUppercase && $0.allSatisfy { $0.isLetter || "'’.".contains($0) } })
        else {
            return false
        }
        let keys = words.map { TextKey.make(String($0)) }
        return families.contains(keys[0]) || keys.dropFirst().dropLast().contains { middles.contains($0) }
    }

    /// Whether a text says who somebody is, as a cell of a row does that has slipped: a name, or a number as long as a telephone's.
    static func isTold(by text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            digits = byte &- 0x30 < 10 ? digits + 1 : 0
            if digits == 9 { return true }
        }
        return isWritten(in: text)
    }

    private static let titles = Set(PersonWords.titles.map { TextKey.make($0) })
    private static let middles = Set(PersonWords.middleNames.map { TextKey.make($0) })

    /// "Bà Hoa" is told by its title; "Quản Lý", "Thẩm Định" begin fields.
    private static let families = Set(
        PersonWords.familyNames.union(PersonWords.otherFamilyNames).union(["ông", "bà"])
            .subtracting(["quản", "thẩm", "cung", "phó", "bàn", "tiêu", "hán"]).map { TextKey.make($0) })
}

internal import Catalogue
internal import Language

/// Tells names that offices give to files and sheets for what stands in them from names of persons: all their words are known
/// (Domain.md, "Personal data").
package struct KnownNames: Sendable {
    /// Phrases as their words: as written, and without marks.
    private typealias Phrases = (marked: Set<[String]>, plain: Set<[String]>)

    private let places: Phrases
    private static let phrases = keys(FileNameWords.phrases)
    private static let numbered = keys(FileNameWords.numbered)

    /// More words than any phrase has.
    private static let longest = 8

    /// - Parameter places: names of the commune, of what it lies in, and of its villages.
    package init(places: [String] = []) {
        self.places = Self.keys(places)
    }

    private static func keys(_ phrases: [String]) -> Phrases {
        func keys(_ isPlain: Bool) -> Set<[String]> { Set(phrases.map { words($0, isPlain: isPlain) }).subtracting([[]]) }
        return (keys(false), keys(true))
    }

    /// Whether a name is made of known words, numbers that are nobody's, and places.
    package func know(_ name: String) -> Bool {
        let undated = ExportDays.replaced(in: name, with: "_")
        guard !PersonalText.hasNumber(undated) else { return false }
        let isPlain = undated.utf8.allSatisfy { $0 < 0x80 }
        let words = Self.words(undated, isPlain: isPlain)
        func holds(_ phrases: Phrases, _ part: [String]) -> Bool { (isPlain ? phrases.plain : phrases.marked).contains(part) }
        func isKnown(_ part: Range<Int>) -> Bool {
            let part = Array(words[part])
            if part.count == 1, part[0].count == 1 || part[0].allSatisfy(\.isNumber) { return true }
            return holds(Self.phrases, part) || holds(places, part)
                || part.last!.allSatisfy(\.isNumber) && holds(Self.numbered, Array(part.dropLast()))
        }
        // By how many words are read: whether they are known.
        var isRead = [true] + words.map { _ in false }
        for end in isRead.indices.dropFirst() {
            isRead[end] = (max(0, end - Self.longest)..<end).contains { isRead[$0] && isKnown($0..<end) }
        }
        return isRead[words.count]
    }

    /// In small letters; letters and numbers apart: "Quy4" is "quy 4".
    private static func words(_ text: String, isPlain: Bool) -> [String] {
        var words: [String] = []
        var last: Character?
        for character in text.lowercased() {
            guard character.isLetter || character.isNumber else {
                last = nil
                continue
            }
            let letter = isPlain ? VietnameseLetter.basic(of: character) : character
            if let last, last.isNumber == character.isNumber { words[words.count - 1].append(letter) } else { words.append(String(letter)) }
            last = character
        }
        return words
    }
}

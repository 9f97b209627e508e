internal import Language

/// The words that a column knows, by which it is decided which of its cells a message may show.
package struct ShownVocabulary: Sendable {
    private let words: [String]
    private let known: Set<String>
    /// Without their marks, for text that has none.
    private let plainlyKnown: Set<String>
    private let syllables: Set<String>
    private let leading: LeadingWords
    private let share: Double

    /// Knows no word: no cell is shown.
    package static let none = ShownVocabulary([])

    /// - Parameters:
    ///   - words: what the column's cells may be.
    ///   - phrases: what else is said of the same things; a cell made of the syllables of words and phrases is close to them.
    ///   - share: how many of its syllables must be so; 0 where syllables tell nothing.
    ///   - leading: what may stand before a word, such as thôn.
    package init(_ words: [String], phrases: [String] = [], share: Double = 0, leading: LeadingWords = .none) {
        self.words = words.map(Self.key)
        known = Set(self.words)
        plainlyKnown = Set(self.words.map(Self.plain))
        self.share = share
        syllables = share > 0 ? Set((self.words + phrases.map(Self.key)).flatMap(Self.parts)) : []
        self.leading = leading
    }

    /// What may stand before a word, understood once for all vocabularies.
    package struct LeadingWords: Sendable {
        /// With marks and without, the longest first.
        fileprivate let parts: [[String]]

        package static let none = LeadingWords([])

        package init(_ words: [String]) {
            let marked = words.map(ShownVocabulary.key)
            parts = Set(marked + marked.map(ShownVocabulary.plain)).sorted().map(ShownVocabulary.parts).sorted { $0.count > $1.count }
        }
    }

    /// Whether a text is one of the words.
    package func knows(_ text: String) -> Bool {
        let key = Self.key(text)
        let texts = [key, bare(key)]
        return texts.contains { known.contains($0) } || (Self.plain(key) == key && texts.contains { plainlyKnown.contains($0) })
    }

    /// Whether a word, of any case, is one of those of which the words are made.
    package func hasSyllable(_ word: String) -> Bool { syllables.contains(Self.key(word)) }

    /// Whether a text is close to one of the words: a third of the letters may differ, or it is made of what the words are made of.
    package func isClose(_ text: String) -> Bool {
        let key = bare(Self.key(text))
        let parts = Self.parts(key)
        if share > 0, parts.count > 1 {
            // "Kết thúc quy trình B"
            let named = parts.count { syllables.contains($0) || (share == 1 && $0.count == 1) }
            if Double(named) >= share * Double(parts.count) { return true }
        }
        let letters = Array(key)
        guard letters.count >= 4 else { return false }
        let limit = letters.count / 3
        return words.contains { word in
            abs(word.count - letters.count) <= limit && NearestName.distance(Array(word), letters) <= limit
        }
    }

    private func bare(_ key: String) -> String {
        let parts = Self.parts(key)
        guard let word = leading.parts.first(where: { parts.count > $0.count && parts.starts(with: $0) }) else { return key }
        return parts.dropFirst(word.count).joined(separator: " ")
    }

    private static func parts(_ key: String) -> [String] { key.split(separator: " ").map(String.init) }

    private static func plain(_ key: String) -> String { String(key.map(VietnameseLetter.basic)) }

    private static func key(_ text: String) -> String {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "%") }.joined(separator: " ")
    }
}

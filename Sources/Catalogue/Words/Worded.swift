/// A value that cells name by a word of a few: a status, a channel, an answer.
package protocol Worded: CaseIterable, Hashable, Sendable {
    /// What cells write for each value, a line a value; a value that no cell can name has no line. Numbers are the systems' codes.
    static var words: [Word<Self>] { get }
}

extension Worded {
    /// What the value is called in the settings: `in-process`.
    package var key: String {
        String(describing: self).reduce(into: "") { key, letter in key += letter.isUppercase ? "-" + letter.lowercased() : String(letter) }
    }

    /// The words as the systems write them, the usual one of each value, for messages.
    package static var usualWords: [String] { words.compactMap(\.spellings.first) }
}

/// What cells write for a value.
package struct Word<Meaning: Sendable>: Sendable {
    package let meaning: Meaning
    /// The usual one first. Upper case, marks of punctuation, abbreviations of the offices, a number before and a remark in brackets behind
    /// make no difference.
    package let spellings: [String]

    init(_ meaning: Meaning, _ spellings: String...) {
        self.meaning = meaning
        self.spellings = spellings
    }
}

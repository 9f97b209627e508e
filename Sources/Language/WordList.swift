/// Words that texts are searched for without regard to case, as bytes: no `String` is made of a word to look for it.
struct WordList: Sendable {
    private let words: Set<String>
    private let keys: Set<Key>

    /// - Parameter words: in lower case.
    init(_ words: Set<String>) {
        self.words = words
        keys = Set(words.compactMap { Array($0.utf8).withUnsafeBufferPointer(Key.init) })
    }

    /// - Parameter word: UTF-8.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if let key = Key(word) { return keys.contains(key) }
        return words.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    /// The bytes of a word in lower case.
    private struct Key: Hashable {
        private var bytes: (low: UInt64, high: UInt64) = (0, 0)

        /// nil for a word of more than 16 bytes, or with other letters than those of ASCII and the composed ones of Vietnamese.
        init?(_ word: UnsafeBufferPointer<UInt8>) {
            guard word.count <= 16 else { return nil }
            var place = 0
            while place < word.count {
                let length = word[place] < 0x80 ? 1 : word[place] == 0xE1 ? 3 : 2
                guard place + length <= word.count,
                    let last = Self.lastOfLowerCase(UnsafeBufferPointer(rebasing: word[place..<place + length]))
                else { return nil }
                for byte in word[place..<place + length - 1] { append(byte) }
                append(last)
                place += length
            }
        }

        private mutating func append(_ byte: UInt8) {
            bytes = (bytes.low << 8 | UInt64(byte), bytes.high << 8 | bytes.low >> 56)
        }

        /// The last byte of a letter's lower case, which differs from the letter in no other; nil for other characters.
        private static func lastOfLowerCase(_ letter: UnsafeBufferPointer<UInt8>) -> UInt8? {
            let last = letter[letter.count - 1]
            switch (letter[0], last) {
            case (0x41...0x5A, _): return last + 0x20
            case (..<0x80, _): return last
            case (0xC3, 0x80...0x9E) where last != 0x97: return last + 0x20
            case (0xC3, 0xA0...0xBF): return last
            // Ă, Đ, Ĩ, Ũ, Ơ; small letters follow their capitals.
            case (0xC4, 0x82...0x83), (0xC4, 0x90...0x91), (0xC4, 0xA8...0xA9), (0xC5, 0xA8...0xA9), (0xC6, 0xA0...0xA1): return last | 1
            case (0xC6, 0xAF...0xB0): return 0xB0
            // U+1EA0–1EF9
            case (0xE1, 0xA0...0xBF) where letter[1] == 0xBA, (0xE1, 0x80...0xB9) where letter[1] == 0xBB: return last | 1
            default: return nil
            }
        }

        static func == (left: Key, right: Key) -> Bool { left.bytes == right.bytes }

        func hash(into hasher: inout Hasher) {
            hasher.combine(bytes.low)
            hasher.combine(bytes.high)
        }
    }
}

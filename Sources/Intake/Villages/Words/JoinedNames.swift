/// Names of villages as they stand where blanks between their words were lost: "Thôn BáiSim", "ThônBái Sim".
struct JoinedNames: Sendable {
    /// What a text has left when its blanks are taken out: its letters, and behind them its tones.
    private struct Letters {
        var letters: [UInt8] = []
        var tones: [UInt8] = []
        /// Words between blanks.
        var words = 1

        init(_ text: ArraySlice<UInt8>) {
            for byte in text {
                switch byte {
                case 0x20: words += 1
                case 0x2D: break
                case 1...5: tones.append(byte)
                // Whether y is the whole rime of a word is no more to be seen.
                case 0x79: letters.append(0x69)
                default: letters.append(byte)
                }
            }
        }

        func dropping(_ word: Letters) -> Letters? {
            guard letters.count > word.letters.count, letters.starts(with: word.letters), tones.starts(with: word.tones) else { return nil }
            var rest = self
            rest.letters.removeFirst(word.letters.count)
            rest.tones.removeFirst(word.tones.count)
            return rest
        }

        /// - Parameter words: of the name that is meant.
        func key(words: Int) -> [UInt8] { [UInt8(words)] + letters + tones }
    }

    /// Numbers of lists of villages by words and letters of a name, with its marks and without.
    private var marked = ByteTable()
    private var plain = ByteTable()
    private static let mostWords = 8
    private static let fewestLetters = 4
    private static let kinds: [(marked: Letters, plain: Letters)] = PlaceWords.villageSpellings.map { spelling in
        let key = NameKey(spelling)
        return (Letters(key.bytes[...]), Letters(key.plain[...]))
    }

    /// The key of a name, which tells it from others; nil where it is too short, or has too many words.
    static func key(of name: ArraySlice<UInt8>) -> [UInt8]? {
        let words = name.count { $0 == 0x20 || $0 == 0x2D } + 1
        let letters = Letters(name)
        return words <= mostWords && letters.letters.count >= fewestLetters ? letters.key(words: words) : nil
    }

    mutating func insert(_ key: [UInt8], isPlain: Bool, list: UInt32) {
        if isPlain { plain.insert(key, value: list) } else { marked.insert(key, value: list) }
    }

    /// The list of villages that a text names which has fewer words than their names, perhaps with a word for a village joined to it.
    func list(of text: ArraySlice<UInt8>, isPlain: Bool) -> UInt32? {
        guard text.allSatisfy({ $0 < 6 || $0 == 0x20 || $0 == 0x2D || $0 >= 0x61 }) else { return nil }
        let whole = Letters(text)
        if let list = list(of: whole, from: whole.words + 1, isPlain) { return list }
        for kind in Self.kinds {
            guard let rest = whole.dropping(isPlain ? kind.plain : kind.marked), let list = list(of: rest, from: rest.words, isPlain) else {
                continue
            }
            return list
        }
        return nil
    }

    private func list(of letters: Letters, from fewest: Int, _ isPlain: Bool) -> UInt32? {
        guard fewest <= Self.mostWords else { return nil }
        return (fewest...Self.mostWords).lazy.compactMap { words in
            (isPlain ? plain : marked).value(of: letters.key(words: words))
        }.first
    }
}

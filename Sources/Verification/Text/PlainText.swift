/// Texts whose letters are found by their bytes.
extension UnsafeBufferPointer<UInt8> {
    /// Whether each letter is one scalar that nothing combines with, that is spelled in one way and that is seen, but for spaces: what such a
    /// text reads is its bytes (The Unicode Standard, 3.11 and 3.12). ASCII, Latin letters, marks between words, minus, arrows, signs of
    /// charts: all that most reports are made of.
    ///
    /// Of UTF-8 without errors.
    var isPlain: Bool {
        var place = 0
        while place < count {
            let length = lengthOfPlain(at: place)
            if length == 0 { return false }
            place += length
        }
        return true
    }

    /// 0 where no such letter begins.
    @inline(__always) func lengthOfPlain(at place: Int) -> Int {
        switch self[place] {
        case 0x20..<0x7F, 0x09, 0x0A: return 1
        // U+00A0–00BF without the soft hyphen.
        case 0xC2: return place + 1 < count && self[place + 1] >= 0xA0 && self[place + 1] != 0xAD ? 2 : 0
        // Up to U+02FF.
        case 0xC3...0xCB: return place + 1 < count ? 2 : 0
        default:
            guard place + 2 < count else { return 0 }
            switch (self[place], self[place + 1], self[place + 2]) {
            // U+1E00–1EFF, U+2010–2027, U+2190–21BF, U+2212, U+25C0–25FF.
            case (0xE1, 0xB8...0xBB, _), (0xE2, 0x80, 0x90...0xA7), (0xE2, 0x86, 0x90...0xBF), (0xE2, 0x88, 0x92), (0xE2, 0x97, _): return 3
            default: return 0
            }
        }
    }

    /// Where bytes stand in them first; nil where they are none.
    func place(of part: Self) -> Range<Int>? {
        guard !part.isEmpty, part.count <= count else { return nil }
        let end = count - part.count + 1
        var place = 0
        while let start = self.place(of: part[0], in: place..<end) {
            let range = start..<start + part.count
            if self.part(range).hasSameBytes(as: part) { return range }
            place = start + 1
        }
        return nil
    }
}

extension StringProtocol {
    var isPlain: Bool { utf8.withContiguousStorageIfAvailable(\.isPlain) ?? false }

    /// Where a text stands in it first, letter by letter: `firstRange(of:)`, which takes its time over any kind of letters.
    ///
    /// - Parameter isPlain: whether this text is.
    func place(of text: String, isPlain: Bool) -> Range<Index>? {
        guard isPlain, text.isPlain else { return self[...].firstRange(of: text[...]) }
        return bytes(of: text).map {
            utf8.index(startIndex, offsetBy: $0.lowerBound)..<utf8.index(startIndex, offsetBy: $0.upperBound)
        }
    }

    /// Where the bytes of a text stand first.
    fileprivate func bytes(of text: String) -> Range<Int>? {
        let range: Range<Int>?? = utf8.withContiguousStorageIfAvailable { whole in
            text.utf8.withContiguousStorageIfAvailable { whole.place(of: $0) } ?? nil
        }
        return range ?? nil
    }
}

extension String {
    /// The same in plain letters; nil where it has others.
    var plainSpelling: String? {
        if isPlain { return self }
        var spelling = ""
        for letter in self {
            guard let plain = Self.plainLetters[letter] else { return nil }
            spelling.append(plain)
        }
        return spelling
    }

    /// By whatever is canonically equal to them (The Unicode Standard, 3.12).
    private static let plainLetters: [Character: Character] = Dictionary(
        [0..<0x300, 0x1E00..<0x1F00, 0x2000..<0x2600].joined().compactMap(Unicode.Scalar.init).map(Character.init)
            .filter { String($0).isPlain }.map { ($0, $0) },
        uniquingKeysWith: { first, _ in first })

    /// Whether a text stands in it, letter by letter.
    func has(_ text: String) -> Bool { isPlain && text.isPlain ? bytes(of: text) != nil : contains(text) }
}

/// Texts whose letters are found by their bytes.
extension StringProtocol {
    /// Whether each letter is one scalar that nothing combines with and that is spelled in one way: what such a text reads is its bytes (The
    /// Unicode Standard, 3.11 and 3.12). ASCII, Latin letters, marks between words, minus, signs of charts: all that most reports are made of.
    var isPlain: Bool {
        let isPlain: Bool? = utf8.withContiguousStorageIfAvailable { bytes in
            var place = 0
            while place < bytes.count {
                let length = Self.lengthOfPlain(bytes, at: place)
                if length == 0 { return false }
                place += length
            }
            return true
        }
        return isPlain ?? false
    }

    /// 0 where no such letter begins.
    private static func lengthOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        switch bytes[place] {
        case 0x20..<0x7F: return 1
        // Up to U+02FF.
        case 0xC2...0xCB: return place + 1 < bytes.count ? 2 : 0
        default:
            guard place + 2 < bytes.count else { return 0 }
            switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
            // U+1E00–1EFF, U+2010–2027, U+2212, U+25C0–25FF.
            case (0xE1, 0xB8...0xBB, _), (0xE2, 0x80, 0x90...0xA7), (0xE2, 0x88, 0x92), (0xE2, 0x97, _): return 3
            default: return 0
            }
        }
    }

    /// Where a text stands in it first, letter by letter: `firstRange(of:)`, which takes its time over any kind of letters.
    ///
    /// - Parameter isPlain: whether this text is.
    func place(of text: String, isPlain: Bool) -> Range<Index>? {
        guard isPlain, text.isPlain else { return self[...].firstRange(of: text[...]) }
        let range: Range<Int>?? = utf8.withContiguousStorageIfAvailable { whole in
            text.utf8.withContiguousStorageIfAvailable { Self.place(of: $0, in: whole) } ?? nil
        }
        return (range ?? nil).map {
            utf8.index(startIndex, offsetBy: $0.lowerBound)..<utf8.index(startIndex, offsetBy: $0.upperBound)
        }
    }

    private static func place(of part: UnsafeBufferPointer<UInt8>, in whole: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = part.first, part.count <= whole.count else { return nil }
        for start in 0...whole.count - part.count where whole[start] == first {
            if part.indices.allSatisfy({ whole[start + $0] == part[$0] }) { return start..<start + part.count }
        }
        return nil
    }
}

extension String {
    /// Whether a text stands in it, letter by letter.
    func has(_ text: String) -> Bool {
        isPlain && text.isPlain ? place(of: text, isPlain: true) != nil : contains(text)
    }
}

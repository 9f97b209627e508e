internal import CByteScan

/// What the bytes of a file show about how their characters are stored, found in one pass.
struct TextInspection: Sendable {
    var count = 0
    var nulls = (even: 0, odd: 0)
    /// Valid sequences of two to four bytes.
    var sequences = 0
    /// Bytes that belong to no valid sequence.
    var strayBytes = 0
    /// Combining marks U+0300 to U+036F.
    var combiningMarks = 0
    /// Controls U+0080 to U+009F, which no one types: windows-1252 taken for Latin-1.
    var highControls = 0
    /// Letters that only Vietnamese has: Ă ă Đ đ Ĩ ĩ Ũ ũ Ơ ơ Ư ư and U+1EA0 to U+1EF9.
    var vietnameseLetters = 0
    /// U+FFFD, what programs write for a character that they could not read. (U+FFC0 and above have no others in texts.)
    var replacements = 0
    /// À to ÿ and their signs, U+00A0 to U+00FF.
    var latin1 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let plain = TextInspection(plain: bytes) { self = plain } else { self.init(any: bytes) }
    }

    /// nil for a text that is too short to gain by it, or not written as nearly all are.
    private init?(plain bytes: UnsafeBufferPointer<UInt8>) {
        var counts = text_counts()
        guard bytes.count > 256, let base = bytes.baseAddress, count_plain_text(base, bytes.count, &counts) else { return nil }
        count = bytes.count
        sequences = counts.sequences
        highControls = counts.high_controls
        latin1 = counts.latin1
        vietnameseLetters = counts.vietnamese
    }

    /// Goes through any text sequence by sequence.
    init(any bytes: UnsafeBufferPointer<UInt8>) {
        count = bytes.count
        guard let base = bytes.baseAddress else { return }
        let raw = UnsafeRawPointer(base)
        var index = 0
        while index < count {
            // Most text is ASCII: go on to the next byte that is above 0x7F or zero, eight bytes at a time. (A borrow may mark a
            // byte after a zero too; it is then looked at in vain.)
            if index + 8 <= count {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let marked = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
                index += marked.trailingZeroBitCount / 8
                if marked == 0 { continue }
            }
            let byte = base[index]
            if byte < 0x80 {
                if byte == 0 { if index & 1 == 0 { nulls.even += 1 } else { nulls.odd += 1 } }
                index += 1
                continue
            }
            let length = TextInspection.sequenceLength(base + index, available: count - index)
            if length == 0 {
                strayBytes += 1
                index += 1
                continue
            }
            sequences += 1
            classify(byte, base[index + 1])
            index += length
        }
    }

    private mutating func classify(_ first: UInt8, _ second: UInt8) {
        switch (first, second) {
        case (0xCC, _), (0xCD, 0x80...0xAF): combiningMarks += 1
        case (0xC2, 0x80...0x9F): highControls += 1
        case (0xC2, _), (0xC3, _): latin1 += 1
        case (0xC4, 0x82), (0xC4, 0x83), (0xC4, 0x90), (0xC4, 0x91), (0xC4, 0xA8), (0xC4, 0xA9), (0xC5, 0xA8), (0xC5, 0xA9),
            (0xC6, 0xA0), (0xC6, 0xA1), (0xC6, 0xAF), (0xC6, 0xB0):
            vietnameseLetters += 1
        case (0xE1, 0xBA...0xBB): vietnameseLetters += 1
        case (0xEF, 0xBF): replacements += 1
        default: break
        }
    }

    /// Question marks between letters, where a program wrote one for each letter that its charset lacks: "H? t?ch". As many as are within
    /// the first bytes.
    static func lostLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 }
        return bytes.indices.dropFirst().dropLast().count { bytes[$0] == 0x3F && isLetter(bytes[$0 - 1]) && isLetter(bytes[$0 + 1]) }
    }

    /// Length of the valid UTF-8 sequence of two to four bytes at `bytes`, or 0 (Unicode 15, table 3-7).
    static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        func isTail(_ index: Int) -> Bool { index < available && bytes[index] & 0xC0 == 0x80 }
        switch bytes[0] {
        case 0xC2...0xDF: return isTail(1) ? 2 : 0
        case 0xE0...0xEF:
            guard isTail(1), isTail(2) else { return 0 }
            if bytes[0] == 0xE0, bytes[1] < 0xA0 { return 0 }
            if bytes[0] == 0xED, bytes[1] > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard isTail(1), isTail(2), isTail(3) else { return 0 }
            if bytes[0] == 0xF0, bytes[1] < 0x90 { return 0 }
            if bytes[0] == 0xF4, bytes[1] > 0x8F { return 0 }
            return 4
        default: return 0
        }
    }
}

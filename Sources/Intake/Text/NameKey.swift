/// A name in the one form in which names are compared (Domain.md, "Names").
///
/// Lower case, composed or not; each word is its letters followed by its tone, so that the placement of the tone mark does not count
/// (hoà = hòa); a lone y after consonants is i (Lý = Lí); Ð is Đ; every run of blanks and underscores is one blank; what cannot be seen is
/// left out.
/// Buffers are kept and used again: filling one does not allocate once it has grown.
struct NameKey: Sendable {
    /// UTF-8, tones as bytes 1…5 at the end of their words.
    private(set) var bytes: [UInt8] = []
    /// The same without any marks.
    private(set) var plain: [UInt8] = []
    /// Whether the text has a tone, or a letter that the basic alphabet lacks.
    private(set) var hasMarks = false
    /// Where the word that is being read begins, in `bytes` and `plain`; nil between words.
    private var word: (start: Int, plainStart: Int)?
    /// The last letter of that word.
    private var lastLetter: UInt32 = 0
    /// The tone of that word, 0 without one; text that is no Vietnamese may have further ones behind it.
    private var tone: UInt8 = 0
    private var furtherTones: [UInt8] = []
    private var isBlankDue = false
    private let marks: Marks

    /// What marks of punctuation and signs are in a key.
    enum Marks { case kept, blanks }

    init(marks: Marks = .kept) {
        self.marks = marks
    }

    init(_ text: String) {
        self.init()
        var text = text
        text.withUTF8 { fill($0) }
    }

    /// The key of what is a key already, for its plain letters.
    init(plainTextOf key: some Collection<UInt8>) {
        self.init()
        key.filter { $0 >= 0x20 }.withUnsafeBufferPointer { fill($0) }
    }

    /// Takes the text of `utf8`; bytes that are not UTF-8 are taken for characters of their own.
    mutating func fill(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.removeAll(keepingCapacity: true)
        plain.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(utf8.count)
        plain.reserveCapacity(utf8.count)
        hasMarks = false
        isBlankDue = false
        LetterTable.entries.withUnsafeBufferPointer { entries in
            var index = 0
            while index < utf8.count {
                let scalar = NameKey.decode(utf8, &index)
                append(scalar, entries)
            }
        }
        closeWord()
    }

    private mutating func append(_ scalar: UInt32, _ entries: UnsafeBufferPointer<UInt32>) {
        if scalar < 0x80 {
            switch scalar {
            case 0x61...0x7A, 0x30...0x39: appendLetter(scalar)
            case 0x41...0x5A: appendLetter(scalar + 0x20)
            // Codes of electronic forms have underscores for blanks.
            case 0x09...0x0D, 0x20, 0x5F:
                closeWord()
                isBlankDue = true
            case 0: break
            default: appendMark(scalar)
            }
        } else if Int(scalar) < entries.count, entries[Int(scalar)] != 0 {
            let entry = entries[Int(scalar)]
            appendLetter(entry & 0xFFFF)
            if entry >> 16 != 0 { addTone(UInt8(entry >> 16)) }
        } else if let tone = LetterTable.tone(ofMark: scalar) {
            addTone(tone)
        } else if word != nil, let whole = LetterTable.letter(lastLetter, withMark: scalar) {
            // Such a letter is one byte, and the one that it becomes is the same without marks.
            bytes.removeLast()
            NameKey.encode(whole, to: &bytes)
            lastLetter = whole
            hasMarks = true
        } else if LetterTable.isBlank(scalar) {
            closeWord()
            isBlankDue = true
        } else if !LetterTable.isInvisible(scalar) {
            appendOther(scalar)
        }
    }

    /// A letter of another alphabet belongs to its word, anything else stands alone.
    private mutating func appendOther(_ scalar: UInt32) {
        guard let unicode = UnicodeScalar(scalar), unicode.properties.isAlphabetic else { return appendMark(scalar) }
        for lower in unicode.properties.lowercaseMapping.unicodeScalars { appendLetter(lower.value) }
    }

    @inline(__always)
    private mutating func appendLetter(_ letter: UInt32) {
        if word == nil {
            appendDueBlank()
            word = (bytes.count, plain.count)
        }
        lastLetter = letter
        if letter < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: letter))
            plain.append(UInt8(truncatingIfNeeded: letter))
        } else {
            appendMarked(letter)
        }
    }

    /// Appends a letter that the basic alphabet lacks.
    private mutating func appendMarked(_ letter: UInt32) {
        NameKey.encode(letter, to: &bytes)
        let basic = LetterTable.basic(letter)
        if basic != letter { hasMarks = true }
        NameKey.encode(basic, to: &plain)
    }

    private mutating func appendMark(_ scalar: UInt32) {
        closeWord()
        if marks == .blanks, NameKey.isPunctuation(scalar) {
            isBlankDue = true
            return
        }
        appendDueBlank()
        NameKey.encode(scalar, to: &bytes)
        NameKey.encode(scalar, to: &plain)
    }

    private mutating func appendDueBlank() {
        if isBlankDue, !bytes.isEmpty {
            bytes.append(0x20)
            plain.append(0x20)
        }
        isBlankDue = false
    }

    private mutating func addTone(_ next: UInt8) {
        if tone == 0 { tone = next } else { furtherTones.append(next) }
    }

    private mutating func closeWord() {
        if let (start, plainStart) = word {
            if lastLetter == 0x79 { foldFinalY(start, plainStart) }
            word = nil
            if tone != 0 {
                hasMarks = true
                bytes.append(tone)
                if !furtherTones.isEmpty { bytes += furtherTones }
            }
        }
        tone = 0
        if !furtherTones.isEmpty { furtherTones.removeAll(keepingCapacity: true) }
    }

    /// y that is the whole rime becomes i: lý, kỳ, quý; not tay, thủy.
    private mutating func foldFinalY(_ start: Int, _ plainStart: Int) {
        let (last, plainLast) = (bytes.count - 1, plain.count - 1)
        let isQu = last - start == 2 && bytes[start] == 0x71 && bytes[start + 1] == 0x75
        guard isQu || plain[plainStart..<plainLast].allSatisfy(NameKey.isConsonant) else { return }
        bytes[last] = 0x69
        plain[plainLast] = 0x69
    }

    /// Unicode's punctuation, and the signs that stand for it in tables.
    private static func isPunctuation(_ scalar: UInt32) -> Bool {
        guard let scalar = UnicodeScalar(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            return true
        default: return "+|<>=≥≤^`~".unicodeScalars.contains(scalar)
        }
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x62, 0x63, 0x64, 0x67, 0x68, 0x6B, 0x6C, 0x6D, 0x6E, 0x70, 0x71, 0x72, 0x73, 0x74, 0x76, 0x78: true
        default: false
        }
    }

    private static func encode(_ scalar: UInt32, to output: inout [UInt8]) {
        if scalar < 0x80 {
            output.append(UInt8(scalar))
        } else if scalar < 0x800 {
            output.append(UInt8(0xC0 | scalar >> 6))
            output.append(UInt8(0x80 | scalar & 0x3F))
        } else if scalar < 0x10000 {
            output.append(UInt8(0xE0 | scalar >> 12))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            output.append(UInt8(0x80 | scalar & 0x3F))
        } else {
            output.append(UInt8(0xF0 | scalar >> 18))
            output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            output.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// The scalar at `index`, which moves behind it; a byte that begins none is taken by itself.
    static func decode(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
        let first = UInt32(utf8[index])
        index += 1
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0
        guard length > 0, index + length <= utf8.count else { return first }
        var scalar = first & (0x3F >> UInt32(length))
        for offset in 0..<length {
            let byte = UInt32(utf8[index + offset])
            guard byte & 0xC0 == 0x80 else { return first }
            scalar = scalar << 6 | byte & 0x3F
        }
        index += length
        return scalar
    }
}

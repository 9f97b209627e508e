/// A text as page and print show it alike: lines are broken elsewhere, and what is invisible reaches one of them or none.
extension String {
    var shown: String {
        var text = self
        return text.withUTF8 { text in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
                text.copyShown(to: room).map { UnsafeBufferPointer(room).part(0..<$0).text }
            }
        } ?? shownSlowly
    }

    /// Appends what it shows.
    func appendShown(to bytes: inout [UInt8]) {
        var text = self
        let isPlain = text.withUTF8 { text in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
                guard let count = text.copyShown(to: room) else { return false }
                bytes += UnsafeBufferPointer(room).part(0..<count)
                return true
            }
        }
        if !isPlain { bytes += shownSlowly.utf8 }
    }

    /// Of any text.
    private var shownSlowly: String {
        let shown = String(String.UnicodeScalarView(unicodeScalars.filter(\.isShown)))
        guard shown.unicodeScalars.contains(where: { (0x300..<0x370).contains($0.value) }) else { return shown }
        // A font has one glyph for a letter with its marks, and a print one text for the glyph, however each place wrote it.
        return String(shown.map { Self.precomposed[$0] ?? $0 })
    }

    /// Letters with marks as one character, by whatever is canonically equal (The Unicode Standard, 3.12).
    private static let precomposed: [Character: Character] = Dictionary(
        [0xC0..<0x250, 0x1E00..<0x1F00].joined().compactMap(Unicode.Scalar.init).map { (Character($0), Character($0)) },
        uniquingKeysWith: { first, _ in first })

    /// With its white space, which parts numbers.
    var withoutInvisible: String {
        guard !isPlain, unicodeScalars.contains(where: \.isInvisible) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isInvisible }))
    }

    /// A name of something, whatever stands between its words: a tab of a cell is a space elsewhere.
    var asName: String {
        if isPlain, !hasLooseSpaces { return self }
        let words = withoutInvisible.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isControl) }
        return words.joined(separator: " ")
    }

    /// Whether it is nothing but white space.
    var isBlank: Bool {
        guard let first = utf8.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else { return true }
        return first >= 0x80 && allSatisfy(\.isWhitespace)
    }

    /// Of a plain text: whether it has a space that stands between no two words, or is none of those that words have between them.
    private var hasLooseSpaces: Bool {
        var last = UInt8(ascii: " ")
        for byte in utf8 {
            if byte < 0x20 || byte == UInt8(ascii: " ") && last == byte || byte == 0xA0 && last == 0xC2 { return true }
            last = byte
        }
        return last == UInt8(ascii: " ") && !isEmpty
    }

    var isShown: Bool { unicodeScalars.contains(where: \.isShown) }
}

extension UnsafeBufferPointer<UInt8> {
    /// Copies what a plain text shows, and gives how many bytes that are; nil where it is none.
    fileprivate func copyShown(to room: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var (place, length) = (0, 0)
        while place < count {
            // Most letters are these.
            if self[place] > 0x20, self[place] < 0x7F {
                room[length] = self[place]
                length += 1
                place += 1
                continue
            }
            let letter = lengthOfPlain(at: place)
            if letter == 0 { return nil }
            let isSpace = letter == 1 ? self[place] <= 0x20 : self[place] == 0xC2 && self[place + 1] == 0xA0
            if !isSpace {
                for byte in 0..<letter { room[length + byte] = self[place + byte] }
                length += letter
            }
            place += letter
        }
        return length
    }
}

extension Unicode.Scalar {
    var isShown: Bool { isASCII ? value > 0x20 && value != 0x7F : !isInvisible && !isControl && !properties.isWhitespace }

    /// Neither seen nor a space.
    fileprivate var isInvisible: Bool {
        // What the page has for a character that HTML cannot have.
        if value == 0xFFFD { return true }
        guard !isASCII, !properties.isWhitespace else { return false }
        return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
    }

    fileprivate var isControl: Bool { properties.generalCategory == .control }
}

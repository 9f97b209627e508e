/// A text as page and print show it alike: lines are broken elsewhere, and what is invisible reaches one of them or none.
extension String {
    var shown: String {
        var hasLooseMarks = false
        let shown = String(unsafeUninitializedCapacity: utf8.count) { room in
            var count = 0
            for scalar in unicodeScalars where scalar.isShown {
                hasLooseMarks = hasLooseMarks || (0x300..<0x370).contains(scalar.value)
                for byte in scalar.utf8 {
                    room[count] = byte
                    count += 1
                }
            }
            return count
        }
        guard hasLooseMarks else { return shown }
        // A font has one glyph for a letter with its marks, and a print one text for the glyph, however each place wrote it.
        return String(shown.map { Self.precomposed[$0] ?? $0 })
    }

    /// Letters with marks as one character, by whatever is canonically equal (The Unicode Standard, 3.12).
    private static let precomposed: [Character: Character] = Dictionary(
        [0xC0..<0x250, 0x1E00..<0x1F00].joined().compactMap(Unicode.Scalar.init).map { (Character($0), Character($0)) },
        uniquingKeysWith: { first, _ in first })

    /// With its white space, which parts numbers.
    var withoutInvisible: String {
        guard !isUsual, unicodeScalars.contains(where: \.isInvisible) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isInvisible }))
    }

    /// A name of something, whatever stands between its words: a tab of a cell is a space elsewhere.
    var asName: String {
        if isUsual, !hasLooseSpaces { return self }
        let words = withoutInvisible.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isControl) }
        return words.joined(separator: " ")
    }

    /// Whether it is nothing but white space.
    var isBlank: Bool {
        guard let first = utf8.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else { return true }
        return first >= 0x80 && allSatisfy(\.isWhitespace)
    }

    /// Whether it has a space that stands between no two words.
    private var hasLooseSpaces: Bool {
        var last = UInt8(ascii: " ")
        for byte in utf8 {
            if byte == UInt8(ascii: " "), last == byte { return true }
            last = byte
        }
        return last == UInt8(ascii: " ") && !isEmpty
    }

    /// Whether it is of nothing but what most of a report is made of (`Unicode.Scalar.isUsual`): names are, thousands in a report.
    private var isUsual: Bool { unicodeScalars.allSatisfy(\.isUsual) }

    var isShown: Bool { unicodeScalars.contains(where: \.isShown) }
}

extension Unicode.Scalar {
    var isShown: Bool { isASCII ? value > 0x20 && value != 0x7F : isUsual || !isInvisible && !isControl && !properties.isWhitespace }

    /// Neither seen nor a space.
    fileprivate var isInvisible: Bool {
        // What the page has for a character that HTML cannot have.
        if value == 0xFFFD { return true }
        guard !isASCII, !isUsual, !properties.isWhitespace else { return false }
        return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
    }

    /// Letters of Vietnamese, each one character, and what stands on a keyboard with them: seen, but for the space.
    fileprivate var isUsual: Bool { (0x20..<0x7F).contains(value) || (0xC0..<0x250).contains(value) || (0x1EA0..<0x1F00).contains(value) }

    fileprivate var isControl: Bool { properties.generalCategory == .control }
}

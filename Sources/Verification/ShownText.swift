/// A text as page and print show it alike: lines are broken elsewhere, and what is invisible reaches one of them or none.
extension String {
    var shown: String {
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
        guard unicodeScalars.contains(where: \.isInvisible) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isInvisible }))
    }

    /// A name of something, whatever stands between its words: a tab of a cell is a space elsewhere.
    var asName: String {
        let words = withoutInvisible.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isControl) }
        return words.joined(separator: " ")
    }

    /// Whether it is nothing but white space.
    var isBlank: Bool {
        guard let first = utf8.first(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else { return true }
        return first >= 0x80 && allSatisfy(\.isWhitespace)
    }

    var isShown: Bool { unicodeScalars.contains(where: \.isShown) }
}

extension Unicode.Scalar {
    var isShown: Bool { isASCII ? value > 0x20 && value != 0x7F : !isInvisible && !isControl && !properties.isWhitespace }

    /// Neither seen nor a space.
    fileprivate var isInvisible: Bool {
        // What the page has for a character that HTML cannot have.
        if value == 0xFFFD { return true }
        // Letters of Vietnamese, which most of a report is made of.
        if (0x20..<0x7F).contains(value) || (0xC0..<0x250).contains(value) || (0x1EA0..<0x1F00).contains(value) { return false }
        guard !properties.isWhitespace else { return false }
        return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
    }

    fileprivate var isControl: Bool { properties.generalCategory == .control }
}

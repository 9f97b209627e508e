internal import Graphics

/// What is said of a text's width before it is set.
enum LineFit {
    /// Whether the text may stand on one line of `width`: no line ends in it, and it is not so much that it surely is wider. It must not
    /// depend on what was set before, or a document would have other bytes behind another one.
    static func mayFit(_ text: String, _ style: TextStyle, _ width: Double) -> Bool {
        Double(text.utf8.count) * style.size * leastAdvance <= width && !holdsLineEnd(text)
    }

    /// Whether the text is likely to be broken in a line of `width`. A guess, which decides what is tried first and nothing else.
    static func seemsWider(_ text: String, _ style: TextStyle, _ width: Double) -> Bool {
        Double(characterCount(text)) * style.size * usualAdvance > width
    }

    /// What a byte of running text takes of the line at the least, in parts of its size: letters with marks are several bytes.
    private static let leastAdvance = 0.25

    /// What a character of running text takes of the line, in parts of its size.
    private static let usualAdvance = 0.4

    private static func characterCount(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
    }

    /// Whether any of U+000A to U+000D, U+0085, U+2028 and U+2029 is in it.
    private static func holdsLineEnd(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.indices.contains { place in
                switch bytes[place] {
                case 0x0A...0x0D: true
                case 0xC2: place + 1 < bytes.count && bytes[place + 1] == 0x85
                case 0xE2: place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] & 0xFE == 0xA8
                default: false
                }
            }
        }
    }
}

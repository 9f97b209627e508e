internal import Graphics

/// What is said of a text's width before it is set.
enum LineFit {
    /// Whether the text may stand on one line of `width`: no line ends in it, and it is not so much that it surely is wider. It must not
    /// depend on what was set before, or a document would have other bytes behind another one.
    static func mayFit(_ text: String, _ style: TextStyle, _ width: Double) -> Bool {
        Double(text.utf8.count) * style.size * leastAdvance <= width && !text.unicodeScalars.contains(where: breaksLine)
    }

    /// Whether the text is likely to be broken in a line of `width`. A guess, which decides what is tried first and nothing else.
    static func seemsWider(_ text: String, _ style: TextStyle, _ width: Double) -> Bool {
        Double(text.unicodeScalars.count) * style.size * usualAdvance > width
    }

    /// What a byte of running text takes of the line at the least, in parts of its size: letters with marks are several bytes.
    private static let leastAdvance = 0.25

    /// What a character of running text takes of the line, in parts of its size.
    private static let usualAdvance = 0.4

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

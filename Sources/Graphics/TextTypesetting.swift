/// Text in one style, part of a paragraph. Line breaks inside are U+2028.
package struct StyledText: Sendable, Hashable {
    package var text: String
    package var style: TextStyle

    package init(_ text: String, _ style: TextStyle) {
        self.text = text
        self.style = style
    }
}

/// Extent of a line of text in points: advance width, and ascent and descent of its fonts (both positive).
package struct TextExtent: Sendable, Hashable {
    package var width: Double
    package var ascent: Double
    package var descent: Double

    package init(width: Double, ascent: Double, descent: Double) {
        self.width = width
        self.ascent = ascent
        self.descent = descent
    }
}

/// How the lines of a paragraph are set.
package enum TextAlignment: String, Sendable, Hashable {
    case left, centre, right
    /// Both edges even; the last line left.
    case justified
}

/// One laid-out line. Its runs are placed relative to the left edge of the paragraph's box, so that indent and alignment are
/// already in their `x`, and to the baseline (`y` 0; a rise is negative).
///
/// `extent.width` is the advance width of the line's text alone, without indent and without spaces at its end.
package struct TextLine: Sendable, Hashable {
    package var runs: [PlacedText]
    package var extent: TextExtent

    package init(runs: [PlacedText], extent: TextExtent) {
        self.runs = runs
        self.extent = extent
    }
}

/// Measures and breaks text. Pango does it for real (`Cairo`); tests use a fake with fixed widths, so layout is tested without fonts.
package protocol TextTypesetting {
    /// Extent of one unbroken line.
    func measure(_ text: String, _ style: TextStyle) -> TextExtent

    /// Breaks a paragraph into lines of at most `width` points. `firstLineIndent` may be negative (hanging).
    func lines(of text: [StyledText], width: Double, alignment: TextAlignment, firstLineIndent: Double) -> [TextLine]
}

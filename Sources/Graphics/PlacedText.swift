package import Language

/// What a text of a chart says, for whoever reads the drawing back; nothing that is seen.
package indirect enum TextMark: Sendable, Hashable {
    /// Among its words, if any, the number of this figure.
    case figure(FigureValue)
    /// The name of a category, or a line of it: its place among them, from 0.
    case category(Int)

    package var figure: FigureValue? { if case .figure(let figure) = self { figure } else { nil } }
    package var category: Int? { if case .category(let index) = self { index } else { nil } }
}

/// A run of text in one style, already shaped and placed: `origin` is the left end of its baseline.
package struct PlacedText: Sendable, Hashable {
    package var text: String
    package var style: TextStyle
    package var origin: Point
    /// Advance width in points, with justification.
    package var width: Double
    /// Shaped glyphs, where the typesetter shapes; nil from a fake typesetter: renderers then set `text` themselves.
    package var glyphs: GlyphRun?
    /// Which `StyledText` of its paragraph the run is from, so that a link or a note mark can be found again.
    package var part: Int
    package var mark: TextMark?

    package init(text: String, style: TextStyle, origin: Point, width: Double, glyphs: GlyphRun? = nil, part: Int = 0) {
        self.text = text
        self.style = style
        self.origin = origin
        self.width = width
        self.glyphs = glyphs
        self.part = part
    }
}

/// Glyphs of one font with the text that they stand for.
package struct GlyphRun: Sendable, Hashable {
    /// Which loaded font, as the typesetter numbers them.
    package var font: Int
    /// Glyph numbers with their positions relative to the run's origin, in units of `scale`.
    package var glyphs: [Glyph]
    /// How bytes of the UTF-8 text and glyphs correspond, in order.
    package var clusters: [Cluster]
    /// A unit of the glyphs' positions, points: runs of all sizes share the glyphs of one.
    package var scale: Double

    /// A glyph and the left end of its baseline.
    package struct Glyph: Sendable, Hashable {
        package var index: UInt32
        package var x: Double
        package var y: Double

        package init(index: UInt32, x: Double, y: Double) {
            self.index = index
            self.x = x
            self.y = y
        }
    }

    /// So many bytes of the text are shown by so many glyphs.
    package struct Cluster: Sendable, Hashable {
        package var bytes: Int
        package var glyphs: Int

        package init(bytes: Int, glyphs: Int) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    package init(font: Int, glyphs: [Glyph], clusters: [Cluster], scale: Double) {
        self.font = font
        self.glyphs = glyphs
        self.clusters = clusters
        self.scale = scale
    }
}

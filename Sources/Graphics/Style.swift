/// An opaque sRGB colour, components 0…1.
package struct Colour: Sendable, Hashable {
    package var red: Double
    package var green: Double
    package var blue: Double

    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `Colour(hex: 0x1B4F72)`
    package init(hex: UInt32) {
        self.init(
            red: Double((hex >> 16) & 0xFF) / 255, green: Double((hex >> 8) & 0xFF) / 255, blue: Double(hex & 0xFF) / 255)
    }

    package static let black = Colour(hex: 0x000000)
    package static let white = Colour(hex: 0xFFFFFF)

    package static func grey(_ level: Double) -> Colour { Colour(red: level, green: level, blue: level) }
}

/// How the inside of a shape is filled. Patterns keep stacked parts apart on a black-and-white copier.
package enum Fill: Sendable, Hashable {
    case solid(Colour)
    /// Lines of `colour` on `background`, `spacing` points apart, at `angle` degrees.
    case hatch(Colour, background: Colour, spacing: Double, lineWidth: Double, angle: Double)
}

/// How an outline is drawn; lengths in points.
package struct Stroke: Sendable, Hashable {
    package var colour: Colour
    package var width: Double
    /// Lengths on and off; empty: a continuous line.
    package var dash: [Double]

    package init(colour: Colour = .black, width: Double, dash: [Double] = []) {
        self.colour = colour
        self.width = width
        self.dash = dash
    }
}

/// The two type families of the document: a serif for text (Decree 30), a sans for figures.
package enum TypeFamily: String, Sendable, Hashable, CaseIterable {
    case serif, sans
}

/// How text is set; size in points.
package struct TextStyle: Sendable, Hashable {
    package var family: TypeFamily
    package var size: Double
    package var bold: Bool
    package var italic: Bool
    package var colour: Colour
    /// Baseline shift upwards in points, for note marks.
    package var rise: Double

    package init(
        _ family: TypeFamily, size: Double, bold: Bool = false, italic: Bool = false, colour: Colour = .black, rise: Double = 0
    ) {
        self.family = family
        self.size = size
        self.bold = bold
        self.italic = italic
        self.colour = colour
        self.rise = rise
    }
}

package import Graphics

/// How the series of a chart look. One look a palette index, so that the same thing looks the same in the whole document.
///
/// The hues are those of Okabe and Ito ("Color Universal Design", 2008), set to lightness L* 24, 39, 54, 69, 85 and 100: any two
/// differ by 15 and more, so they survive grey. Hatches tell them apart where grey is lost too.
package struct SeriesLook: Sendable, Hashable {
    /// Shapes of the points of a line.
    package enum Marker: Sendable, Hashable {
        case circle, square, triangle, diamond
    }

    /// Colour of the area.
    package let base: Colour
    /// The same lightness without hue, for greyed categories.
    package let grey: Colour
    /// Lines over the area in print; nil: the plain area.
    package let hatch: Hatch?
    /// Light areas need an outline to be seen on paper.
    package let outline: Colour?
    /// The hue where it must stand out from paper: lines.
    package let ink: Colour
    /// Text on the plain area; on a hatched one there stands none.
    package let text: Colour
    package let dash: [Double]
    package let marker: Marker

    /// Lines over an area: their distance and width in points, their angle in degrees.
    package struct Hatch: Sendable, Hashable {
        package let colour: Colour
        package let spacing: Double
        package let width: Double
        package let angle: Double
    }

    /// The area's fill.
    package func fill(hatched: Bool, muted: Bool) -> Fill {
        let background = muted ? grey : base
        guard hatched, let hatch else { return .solid(background) }
        return .hatch(
            hatch.colour, background: background, spacing: hatch.spacing, lineWidth: hatch.width, angle: hatch.angle)
    }
}

/// The categorical palette: navy, orange, green, red, sky, white.
package enum Palette {
    package static let looks: [SeriesLook] = [
        SeriesLook(
            base: Colour(hex: 0x093B65), grey: Colour(hex: 0x393939), hatch: nil, outline: nil, ink: Colour(hex: 0x093B65),
            text: .white, dash: [], marker: .circle),
        SeriesLook(
            base: Colour(hex: 0xE29C00), grey: Colour(hex: 0xAAAAAA),
            hatch: SeriesLook.Hatch(colour: Colour(hex: 0x3E2800), spacing: 3.6, width: 0.6, angle: 45), outline: nil,
            ink: Colour(hex: 0x865B00), text: .black, dash: [6, 2.5], marker: .square),
        SeriesLook(
            base: Colour(hex: 0x00946C), grey: Colour(hex: 0x828282),
            hatch: SeriesLook.Hatch(colour: Colour(hex: 0xEAF7F2), spacing: 4, width: 0.9, angle: -45), outline: nil,
            ink: Colour(hex: 0x007A58), text: .black, dash: [1.6, 2], marker: .triangle),
        SeriesLook(
            base: Colour(hex: 0xA73414), grey: Colour(hex: 0x5C5C5C),
            hatch: SeriesLook.Hatch(colour: Colour(hex: 0xF1DEDD), spacing: 4, width: 0.9, angle: 45), outline: nil,
            ink: Colour(hex: 0xA73414), text: .white, dash: [9, 2.5, 1.6, 2.5], marker: .diamond),
        SeriesLook(
            base: Colour(hex: 0xADDAF5), grey: Colour(hex: 0xD4D4D4), hatch: nil, outline: Colour(hex: 0x30404A),
            ink: Colour(hex: 0x417DA2), text: .black, dash: [3.5, 2], marker: .circle),
        SeriesLook(
            base: .white, grey: .white,
            hatch: SeriesLook.Hatch(colour: Colour(hex: 0x595959), spacing: 3, width: 0.5, angle: 0), outline: Colour(hex: 0x404040),
            ink: Colour(hex: 0x595959), text: .black, dash: [1.2, 3], marker: .square),
    ]

    /// What is short of its target is dark, what has met it light: a scan of two levels shows them black and white.
    static let short = 0
    static let met = 4

    /// Bars of greyed categories in a chart of one series.
    package static let muted = Colour(hex: 0xC4C4C4)
    package static let mutedOutline = Colour(hex: 0x595959)

    /// The look of a series; colours come round again where there are more series than looks.
    package static func look(_ index: Int) -> SeriesLook {
        looks[((index % looks.count) + looks.count) % looks.count]
    }
}

internal import Graphics
internal import SVG

/// The paints of the page's drawings: each colour becomes a custom property, so that the dark scheme can change it.
struct ScreenPaint: SVGPaint {
    private var colours: [String: Colour] = [:]

    /// `var(--c1b4f72,#1b4f72)`: on white paper the property is not set and the colour itself holds.
    mutating func value(_ colour: Colour) -> String {
        let digits = colour.hexDigits
        colours[digits] = colour
        return "var(--c\(digits),#\(digits))"
    }

    /// The rule that sets every colour for dark screens; empty where nothing was drawn.
    var darkRules: String {
        guard !colours.isEmpty else { return "" }
        let properties = colours.keys.sorted().map { digits in
            "--c\(digits):#\(ScreenColour.darkCounterpart(of: colours[digits] ?? .black).hexDigits)"
        }
        return "@media screen and (prefers-color-scheme:dark){:root{\(properties.joined(separator: ";"))}}"
    }
}

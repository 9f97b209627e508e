internal import Glibc
internal import Graphics

/// How a drawing's colours, made for white paper, look on a dark screen.
///
/// Luminance and contrast as in WCAG 2.1, "relative luminance" and "contrast ratio".
enum ScreenColour {
    /// The page's background in the dark scheme: `--paper` of page.css.
    static let darkPaper = Colour(hex: 0x15181C)
    /// Lightest that ink becomes on it: `--ink` of page.css.
    static let darkInk = Colour(hex: 0xE6E8EB)

    /// 0 for black to 1 for white.
    static func luminance(_ colour: Colour) -> Double {
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    /// 1 for equal colours to 21 for black on white.
    static func contrast(_ first: Colour, _ second: Colour) -> Double {
        let levels = [luminance(first), luminance(second)].sorted()
        return (levels[1] + 0.05) / (levels[0] + 0.05)
    }

    /// The colour of the same hue that stands out from dark paper as much as `colour` does from white paper: text that was
    /// legible, and neighbours that could be told apart, remain so.
    static func darkCounterpart(of colour: Colour) -> Colour {
        let wanted = min(
            contrast(colour, .white) * (luminance(darkPaper) + 0.05) - 0.05, luminance(darkInk))
        let own = luminance(colour)
        // Light of the same hue as far as there is any; only what is still missing is white.
        let strongest = [colour.red, colour.green, colour.blue].map(linear).max() ?? 0
        let scale = own > 0 ? min(wanted / own, max(1, 1 / strongest)) : 1
        let hue = own * scale
        let white = hue < 1 ? max(0, (wanted - hue) / (1 - hue)) : 0
        return map(colour) { $0 * scale + (1 - $0 * scale) * white }
    }

    private static func map(_ colour: Colour, _ change: (Double) -> Double) -> Colour {
        Colour(
            red: encoded(change(linear(colour.red))), green: encoded(change(linear(colour.green))),
            blue: encoded(change(linear(colour.blue))))
    }

    private static func linear(_ component: Double) -> Double {
        component <= 0.04045 ? component / 12.92 : pow((component + 0.055) / 1.055, 2.4)
    }

    private static func encoded(_ light: Double) -> Double {
        light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    }
}

internal import Graphics
internal import SVG

/// The paints of the page's drawings: each colour becomes a custom property, so that the dark scheme can change it.
struct ScreenPaint: SVGPaint {
    /// By the colour as it is written on white paper, numbered in the order of use.
    private var values: [UInt32: String] = [:]
    private var colours: [(name: String, colour: Colour)] = []

    /// `var(--c3)`
    mutating func value(_ colour: Colour) -> String { values[colour.hexNumber] ?? add(colour) }

    private mutating func add(_ colour: Colour) -> String {
        let name = "c\(colours.count)"
        let value = "var(--\(name))"
        values[colour.hexNumber] = value
        colours.append((name, colour))
        return value
    }

    /// The rules that set every colour, on white paper and for dark screens; empty where nothing was drawn.
    var rules: String {
        guard !colours.isEmpty else { return "" }
        func root(_ shade: (Colour) -> Colour) -> String {
            ":root{" + colours.map { "--\($0.name):#\(shade($0.colour).hexDigits)" }.joined(separator: ";") + "}"
        }
        let dark = root(ScreenColour.darkCounterpart)
        return root { $0 } + "@media screen and (prefers-color-scheme:dark){\(dark)}"
    }
}

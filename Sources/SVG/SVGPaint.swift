package import Graphics

/// How a drawing's colours are written: where it stands decides, such as in a page that has a dark scheme.
package protocol SVGPaint {
    /// What a `fill` or `stroke` attribute says for this colour.
    mutating func value(_ colour: Colour) -> String
}

extension Colour {
    /// `1b4f72`
    package var hexDigits: String {
        [red, green, blue].map { component in
            let level = Int((min(max(component, 0), 1) * 255).rounded())
            return (level < 16 ? "0" : "") + String(level, radix: 16)
        }.joined()
    }
}

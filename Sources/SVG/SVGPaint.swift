package import Graphics

/// How a drawing's colours are written: where it stands decides, such as in a page that has a dark scheme.
package protocol SVGPaint {
    /// What a `fill` or `stroke` attribute says for this colour.
    mutating func value(_ colour: Colour) -> String
}

extension Colour {
    /// Red, green and blue as they are written, `0x1B4F72`.
    package var hexNumber: UInt32 {
        func level(_ component: Double) -> UInt32 { UInt32((min(max(component, 0), 1) * 255).rounded()) }
        return level(red) << 16 | level(green) << 8 | level(blue)
    }

    /// `1b4f72`
    package var hexDigits: String {
        let digits = String(hexNumber, radix: 16)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}

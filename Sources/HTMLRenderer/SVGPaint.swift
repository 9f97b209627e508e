internal import Graphics

/// The paints of the page's drawings: each colour becomes a custom property, so that the dark scheme can change it.
struct SVGPaint {
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

/// The hatch patterns of one drawing; their ids are the drawing's own, because a browser may not paint with a pattern that stands
/// in a drawing it does not show.
struct SVGPatterns {
    private let prefix: String
    private var fills: [Fill] = []

    init(prefix: String) {
        self.prefix = prefix
    }

    /// What a `fill` attribute says for this fill.
    mutating func value(_ fill: Fill?, _ paint: inout SVGPaint) -> String {
        switch fill {
        case nil: return "none"
        case .solid(let colour): return paint.value(colour)
        case .hatch:
            let index = fills.firstIndex { $0 == fill } ?? fills.count
            if index == fills.count, let fill { fills.append(fill) }
            return "url(#\(prefix)-\(index + 1))"
        }
    }

    /// The `<defs>` of the drawing; nothing where no fill is hatched.
    func write(to markup: inout MarkupWriter, _ paint: inout SVGPaint) {
        guard !fills.isEmpty else { return }
        markup.open("defs")
        for (index, fill) in fills.enumerated() {
            guard case .hatch(let colour, let background, let spacing, let lineWidth, let angle) = fill else { continue }
            let side = spacing.svgNumber
            markup.open(
                "pattern",
                [
                    "id": "\(prefix)-\(index + 1)", "patternUnits": "userSpaceOnUse", "width": side, "height": side,
                    "patternTransform": angle == 0 ? nil : "rotate(\(angle.svgNumber))",
                ])
            markup.element("rect", ["width": side, "height": side, "fill": paint.value(background)])
            markup.element(
                "rect",
                [
                    "y": ((spacing - lineWidth) / 2).svgNumber, "width": side, "height": lineWidth.svgNumber, "fill": paint.value(colour),
                ])
            markup.close()
        }
        markup.close()
    }
}

extension Double {
    /// With at most two decimals and a point: 12.345 → `12.35`, 3.0 → `3`.
    var svgNumber: String {
        let hundredths = Int((magnitude * 100).rounded())
        guard hundredths > 0 else { return "0" }
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let sign = self < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(whole).\(decimals)"
    }
}

internal import Graphics
internal import Markup

/// The hatch patterns of one drawing; their ids are the drawing's own, because a browser may not paint with a pattern that stands
/// in a drawing it does not show.
struct SVGPatterns {
    private let prefix: String
    private var fills: [Fill] = []

    init(prefix: String) {
        self.prefix = prefix
    }

    /// What a `fill` attribute says for this fill.
    mutating func value(_ fill: Fill?, _ paint: inout some SVGPaint) -> String {
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
    func write(to markup: inout MarkupWriter, _ paint: inout some SVGPaint) {
        guard !fills.isEmpty else { return }
        markup.open("defs")
        for (index, fill) in fills.enumerated() {
            guard case .hatch(let colour, let background, let spacing, let lineWidth, let angle) = fill else { continue }
            let side = spacing.markupNumber
            markup.open(
                "pattern",
                [
                    "id": "\(prefix)-\(index + 1)", "patternUnits": "userSpaceOnUse", "width": side, "height": side,
                    "patternTransform": angle == 0 ? nil : "rotate(\(angle.markupNumber))",
                ])
            markup.shape("rect", ["width": side, "height": side, "fill": paint.value(background)])
            markup.shape(
                "rect",
                [
                    "y": ((spacing - lineWidth) / 2).markupNumber, "width": side, "height": lineWidth.markupNumber,
                    "fill": paint.value(colour),
                ])
            markup.close()
        }
        markup.close()
    }
}

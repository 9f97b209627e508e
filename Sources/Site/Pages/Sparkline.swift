internal import Markup

/// A small line of one figure over time, its last value marked, with a thin line for the target. What is hidden or missing is a gap. The
/// numbers stand beside it and in the table below, so it is hidden from screen readers.
struct Sparkline {
    /// The earliest first; nil: a gap.
    let values: [Double?]
    /// Where each stands, growing.
    let places: [Int]
    let target: Double?

    private static let (width, height) = (120.0, 36.0)

    /// Nothing where there is no line to draw.
    func write(to markup: inout MarkupWriter) {
        let known = values.compactMap(\.self)
        guard known.count > 1, let first = places.first, let last = places.last, last > first else { return }
        let range = Self.range(known + (target.map { [$0] } ?? []))
        func x(_ index: Int) -> Double { Double(places[index] - first) / Double(last - first) * Self.width }
        func y(_ value: Double) -> Double { Self.height - (value - range.lowerBound) / (range.upperBound - range.lowerBound) * Self.height }
        markup.open(
            "svg",
            [
                "viewBox": "0 0 \(Self.width.markupNumber) \(Self.height.markupNumber)", "preserveAspectRatio": "none",
                "aria-hidden": "true",
                "focusable": "false",
            ])
        if let target {
            markup.element("path", ["class": "aim", "d": "M0 \(y(target).markupNumber)H\(Self.width.markupNumber)"])
        }
        var (line, lone) = ("", "")
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let point = "\(x(index).markupNumber) \(y(value).markupNumber)"
            let follows = index > 0 && values[index - 1] != nil
            let isFollowed = index + 1 < values.count && values[index + 1] != nil
            line += (follows ? "L" : "M") + point
            if !follows, !isFollowed { lone += "M\(point)h0" }
        }
        markup.element("path", ["class": "spark", "d": line])
        if !lone.isEmpty { markup.element("path", ["class": "dot small", "d": lone]) }
        if let end = values.last.flatMap(\.self) {
            markup.element("path", ["class": "dot", "d": "M\(x(values.count - 1).markupNumber) \(y(end).markupNumber)h0"])
        }
        markup.close()
    }

    /// From the least to the greatest with some room, at least a tenth of the greatest: a small change must not look like a great one.
    private static func range(_ values: [Double]) -> ClosedRange<Double> {
        let (least, greatest) = (values.min() ?? 0, values.max() ?? 1)
        let span = max(greatest - least, greatest.magnitude * 0.1, 1e-9)
        let middle = (least + greatest) / 2
        return (middle - span * 0.6)...(middle + span * 0.6)
    }
}

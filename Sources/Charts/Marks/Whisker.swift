internal import Graphics

/// What a value may be, over its bar or dot: white where it crosses a dark bar, black elsewhere.
struct Whisker {
    let range: ClosedRange<Double>
    /// What the bar covers.
    let bar: ClosedRange<Double>
    let isBarDark: Bool

    /// `centre` on the category axis; `cap` is half the length of the strokes across its ends.
    func draw(at centre: Double, cap: Double, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers) {
        func stroke(_ isInside: Bool) -> Stroke { isInside && isBarDark ? style.whisker(on: .white) : style.whisker(on: .black) }
        func line(_ from: Double, _ to: Double, _ stroke: Stroke) {
            guard to > from else { return }
            layers.marks.append(
                .line(from: frame.point(across: centre, value: from), to: frame.point(across: centre, value: to), stroke: stroke))
        }
        let inside = (low: max(range.lowerBound, bar.lowerBound), high: min(range.upperBound, bar.upperBound))
        line(inside.low, inside.high, stroke(true))
        line(range.lowerBound, min(range.upperBound, bar.lowerBound), stroke(false))
        line(max(range.lowerBound, bar.upperBound), range.upperBound, stroke(false))
        for end in [range.lowerBound, range.upperBound] {
            let isInside = end > bar.lowerBound && end < bar.upperBound
            layers.marks.append(frame.crossLine(at: end, from: centre - cap, to: centre + cap, stroke(isInside)))
        }
    }
}

internal import Graphics

/// Whiskers over the bars: what a value may be.
struct IntervalMarks: MarkKind {
    private let intervals: [[ClosedRange<Double>?]]

    init(_ chart: Chart) {
        intervals = chart.marks.compactMap { if case .interval(let ranges) = $0 { ranges } else { nil } }
    }

    /// The first interval of a category; nil: none.
    func range(at category: Int) -> ClosedRange<Double>? {
        intervals.lazy.compactMap { category < $0.count ? $0[category] : nil }.first
    }

    func reach(at category: Int) -> Double { range(at: category)?.upperBound ?? 0 }

    func draw(_ categories: Range<Int>, over bars: PlacedBars, into layers: inout Layers) {
        let frame = bars.frame
        let stroke = bars.style.whisker
        let cap = min(bars.thickness * 0.22, 3)
        for (band, category) in categories.enumerated() {
            guard let range = range(at: category) else { continue }
            let centre = frame.bands[band].centre
            layers.marks += casedLine(
                from: frame.point(across: centre, value: range.lowerBound), to: frame.point(across: centre, value: range.upperBound),
                stroke, casing: 0.6)
            for end in [range.lowerBound, range.upperBound] {
                layers.marks.append(frame.crossLine(at: end, from: centre - cap, to: centre + cap, stroke))
            }
        }
    }
}

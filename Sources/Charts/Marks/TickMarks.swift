internal import Graphics

/// Short lines across the bars: each category's own target.
struct TickMarks: MarkKind {
    private let ticks: [(values: [Double?], label: String)]

    init(_ chart: Chart) {
        ticks = chart.marks.compactMap { if case .tick(let values, let label) = $0 { (values, label) } else { nil } }
    }

    private func values(at category: Int) -> [Double] { ticks.compactMap { category < $0.values.count ? $0.values[category] : nil } }

    /// A category's lowest tick above `value`.
    func nearest(above value: Double, at category: Int) -> Double? { values(at: category).filter { $0 > value }.min() }

    func reach(at category: Int) -> Double { values(at: category).max() ?? 0 }

    func crossings(at category: Int) -> [Double] { values(at: category) }

    func draw(_ categories: Range<Int>, over bars: PlacedBars, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            let extent = bars.extent(band: band)
            for value in values(at: category) {
                layers.marks += casedLine(
                    from: bars.frame.point(across: extent.lowerBound - 1.5, value: value),
                    to: bars.frame.point(across: extent.upperBound + 1.5, value: value), bars.style.tick, casing: bars.style.casing)
            }
        }
    }

    var legend: [LegendEntry] {
        ticks.filter { !$0.label.isEmpty }.map { tick in
            LegendEntry(name: tick.label, width: 5) { place, style in
                let x = place.x + 2.5
                return [.line(from: Point(x: x, y: place.y - 5), to: Point(x: x, y: place.y + 5), stroke: style.tick)]
            }
        }
    }
}

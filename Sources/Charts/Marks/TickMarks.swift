internal import Graphics
internal import Language

/// Short lines across the bars: each category's own target.
struct TickMarks: MarkKind {
    private let ticks: [(values: [FigureValue?], label: String)]

    init(_ chart: Chart) {
        ticks = chart.marks.compactMap { if case .tick(let values, let label) = $0 { (values, label) } else { nil } }
    }

    private func values(at category: Int) -> [Double] {
        ticks.compactMap { category < $0.values.count ? $0.values[category]?.number : nil }
    }

    var isEmpty: Bool { ticks.isEmpty }

    func reach(at category: Int) -> Double { values(at: category).max() ?? 0 }

    func crossings(at category: Int) -> [Double] { values(at: category) }

    func draw(_ categories: Range<Int>, over bars: PlacedBars, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            let extent = bars.extent(band: band)
            for value in values(at: category) {
                // A bar that has passed its target is light, so that the stroke is seen on it.
                layers.marks.append(
                    bars.frame.crossLine(at: value, from: extent.lowerBound - 1.5, to: extent.upperBound + 1.5, bars.style.tick))
            }
        }
    }

    var legend: [LegendEntry] { ticks.filter { !$0.label.isEmpty }.map { Self.sample($0.label) } }

    static func sample(_ label: String) -> LegendEntry {
        LegendEntry(name: label, width: 5) { place, style in
            let x = place.x + 2.5
            return [.line(from: Point(x: x, y: place.y - 5), to: Point(x: x, y: place.y + 5), stroke: style.tick)]
        }
    }

    func words(_ categories: Range<Int>) -> [MarkWords] { ticks.map { Self.words($0.values, $0.label, categories) } }

    static func words(_ values: [FigureValue?], _ label: String, _ categories: Range<Int>) -> MarkWords {
        let cells = categories.map { category -> MarkWords.Cell in
            category < values.count ? values[category].map(MarkWords.Cell.figure) ?? .empty : .empty
        }
        return .column(MarkWords.Column(.name(label), cells, namesItself: true))
    }
}

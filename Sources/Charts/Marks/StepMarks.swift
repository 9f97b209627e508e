internal import Graphics

/// Points of a small line in each category's own panel, in the order of the marks.
struct StepMarks: MarkKind {
    let series: [Series]

    init(_ chart: Chart) {
        series = chart.marks.compactMap { if case .step(let series) = $0 { series } else { nil } }
    }

    func reach(at category: Int) -> Double { series.map { $0.reach(at: category) }.max() ?? 0 }

    /// The line of one panel in a frame whose bands are the steps.
    func draw(_ category: Int, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers) {
        let line = Series(values: series.map { $0.value(at: category) })
        for run in AreaMarks.runs(of: line, series.indices) {
            let points = run.map { frame.point(across: frame.bands[$0].centre, value: line.length(at: $0)) }
            let steps = points.enumerated().map { $0.offset == 0 ? Path.Step.move($0.element) : .line($0.element) }
            layers.marks.append(.path(Path(steps: steps), fill: nil, stroke: Stroke(colour: Palette.look(0).ink, width: 1.2)))
            if points.count == 1 { layers.marks.append(Self.point(points[0])) }
        }
        if let last = series.indices.last(where: { line.isKnown(at: $0) }) {
            layers.marks.append(Self.point(frame.point(across: frame.bands[last].centre, value: line.length(at: last))))
        }
    }

    private static func point(_ centre: Point) -> SceneElement {
        .path(Path(circle: centre, radius: 1.8), fill: .solid(Palette.look(0).ink), stroke: nil)
    }

    /// What the small lines run along.
    func legend(_ wording: ChartWording) -> [LegendEntry] {
        let names = series.map(\.name).filter { !$0.isEmpty }
        return names.isEmpty ? [] : [LegendEntry(name: "\(wording.steps) \(names.joined(separator: ", "))", width: 0) { _, _ in [] }]
    }

    func words(_ categories: Range<Int>) -> [MarkWords] { MarkWords.columns(of: series, in: categories) }
}

internal import Graphics

/// Areas from zero up to a line through the categories, broken where nothing is known.
struct AreaMarks: MarkKind {
    let series: [Series]

    init(_ chart: Chart) {
        series = chart.marks.compactMap { if case .area(let series) = $0 { series } else { nil } }
    }

    func reach(at category: Int) -> Double { series.map { $0.reach(at: category) }.max() ?? 0 }

    func draw(_ categories: Range<Int>, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers) {
        for series in series {
            for run in Self.runs(of: series, categories) {
                let points = run.map { frame.point(across: frame.bands[$0 - categories.lowerBound].centre, value: series.length(at: $0)) }
                layers.areas.append(Self.area(points, frame))
            }
        }
        for series in series { LineMarks.draw(series, categories, in: frame, style, into: &layers) }
    }

    /// Categories that follow each other and whose value is known.
    static func runs(of series: Series, _ categories: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for category in categories where series.isKnown(at: category) {
            if let last = runs.last, last.upperBound == category {
                runs[runs.count - 1] = last.lowerBound..<category + 1
            } else {
                runs.append(category..<category + 1)
            }
        }
        return runs
    }

    private static func area(_ points: [Point], _ frame: PlotFrame) -> SceneElement {
        let zero = frame.along(0)
        var steps: [Path.Step] = points.first.map { [.move(Point(x: $0.x, y: zero))] } ?? []
        steps += points.map(Path.Step.line)
        if let last = points.last { steps += [.line(Point(x: last.x, y: zero)), .close] }
        return .path(Path(steps: steps), fill: .solid(Palette.look(Palette.met).base), stroke: nil)
    }

    var legend: [LegendEntry] { series.filter { !$0.name.isEmpty }.map(LineMarks.sample) }

    func words(_ categories: Range<Int>) -> [MarkWords] { MarkWords.columns(of: series, in: categories) }
}

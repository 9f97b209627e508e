internal import Graphics

/// Lines through the categories, broken where nothing is known, with a marker at every value.
struct LineMarks: MarkKind {
    let series: [Series]

    init(_ chart: Chart) {
        series = chart.marks.compactMap { if case .line(let series) = $0 { series } else { nil } }
    }

    func reach(at category: Int) -> Double { series.map { $0.reach(at: category) }.max() ?? 0 }

    func words(_ categories: Range<Int>) -> [MarkWords] { MarkWords.columns(of: series, in: categories) }

    func draw(_ categories: Range<Int>, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers) {
        for series in series { Self.draw(series, categories, in: frame, style, into: &layers) }
    }

    static func draw(
        _ series: Series, _ categories: Range<Int>, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers
    ) {
        let look = Palette.look(series.colour)
        var steps: [Path.Step] = []
        var isOpen = false
        for (band, category) in categories.enumerated() {
            guard series.isKnown(at: category) else {
                isOpen = false
                continue
            }
            let point = frame.point(across: frame.bands[band].centre, value: series.length(at: category))
            steps.append(isOpen ? .line(point) : .move(point))
            isOpen = true
        }
        layers.marks.append(.path(Path(steps: steps), fill: nil, stroke: stroke(look, style, series)))
        for (band, category) in categories.enumerated() where series.isKnown(at: category) {
            let point = frame.point(across: frame.bands[band].centre, value: series.length(at: category))
            layers.marks.append(marker(look, at: point, radius: categories.count > 14 ? 1.8 : 2.4))
        }
    }

    /// What the title speaks of is thicker.
    private static func stroke(_ look: SeriesLook, _ style: ChartStyle, _ series: Series) -> Stroke {
        Stroke(colour: look.ink, width: series.isEmphasised ? style.line * 1.5 : style.line, dash: look.dash)
    }

    /// The points of a line: their shape tells lines apart without colour.
    private static func marker(_ look: SeriesLook, at centre: Point, radius: Double) -> SceneElement {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + x * radius, y: centre.y + y * radius) }
        let steps: [Path.Step]
        switch look.marker {
        case .circle: steps = Path(circle: centre, radius: radius).steps
        case .square: steps = [.move(point(-0.9, -0.9)), .line(point(0.9, -0.9)), .line(point(0.9, 0.9)), .line(point(-0.9, 0.9)), .close]
        case .triangle: steps = [.move(point(0, -1.2)), .line(point(1.15, 0.9)), .line(point(-1.15, 0.9)), .close]
        case .diamond: steps = [.move(point(0, -1.35)), .line(point(1.35, 0)), .line(point(0, 1.35)), .line(point(-1.35, 0)), .close]
        }
        return .path(Path(steps: steps), fill: .solid(look.ink), stroke: Stroke(colour: .white, width: 0.6))
    }

    var legend: [LegendEntry] { series.filter { !$0.name.isEmpty }.map(Self.sample) }

    static func sample(_ series: Series) -> LegendEntry {
        let look = Palette.look(series.colour)
        return LegendEntry(name: series.name, width: 18) { place, style in
            [
                .line(from: place, to: Point(x: place.x + 18, y: place.y), stroke: stroke(look, style, series)),
                marker(look, at: Point(x: place.x + 9, y: place.y), radius: 2.4),
            ]
        }
    }
}

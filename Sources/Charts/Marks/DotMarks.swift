internal import Graphics

/// Dots on a line from zero or from each other: one value with what it may be, or what became of it.
struct DotMarks: MarkKind {
    let series: [Series]
    private let categories: [Chart.Category]

    init(_ chart: Chart) {
        series = chart.marks.compactMap { if case .dot(let series) = $0 { series } else { nil } }
        categories = chart.categories
    }

    func reach(at category: Int) -> Double { series.map { $0.reach(at: category) }.max() ?? 0 }

    func depth(at category: Int) -> Double {
        series.map { min($0.length(at: category), $0.interval(at: category)?.lowerBound ?? 0) }.min() ?? 0
    }

    func draw(_ categories: Range<Int>, in frame: PlotFrame, _ style: ChartStyle, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            let centre = frame.bands[band].centre
            let known = series.filter { $0.isKnown(at: category) }
            // A faint way for the eye from the name to the dot.
            if !known.isEmpty {
                layers.grid.append(
                    .line(
                        from: frame.point(across: centre, value: frame.lower), to: frame.point(across: centre, value: frame.upper),
                        stroke: style.grid))
            }
            let lengths = known.map { $0.length(at: category) }
            if known.count > 1, let low = lengths.min(), let high = lengths.max() {
                layers.marks.append(
                    .line(
                        from: frame.point(across: centre, value: low), to: frame.point(across: centre, value: high), stroke: style.joint))
            }
            for series in known {
                if let interval = series.interval(at: category) {
                    Whisker(range: interval, bar: 0...0, isBarDark: false).draw(at: centre, cap: 2.6, in: frame, style, into: &layers)
                }
                layers.marks.append(
                    Self.dot(look(series, category), at: frame.point(across: centre, value: series.length(at: category)), style))
            }
        }
    }

    private func look(_ series: Series, _ category: Int) -> SeriesLook {
        guard self.series.count == 1, let isMet = categories[category].isMet else { return Palette.look(series.colour) }
        return Palette.look(isMet ? Palette.met : Palette.short)
    }

    private static func dot(_ look: SeriesLook, at centre: Point, _ style: ChartStyle) -> SceneElement {
        // A light dot is white on paper, where pale blue would be grey.
        let fill = look.outline != nil && style.showsHatches ? Colour.white : look.base
        return .path(
            Path(circle: centre, radius: 3.4), fill: .solid(fill),
            stroke: Stroke(colour: look.outline ?? .white, width: look.outline == nil ? 0.6 : 1.1))
    }

    static func sample(_ colour: Int, _ name: String) -> LegendEntry {
        LegendEntry(name: name, width: 9) { place, style in [dot(Palette.look(colour), at: Point(x: place.x + 4.5, y: place.y), style)] }
    }

    var legend: [LegendEntry] { series.filter { !$0.name.isEmpty }.map { Self.sample($0.colour, $0.name) } }

    func words(_ categories: Range<Int>) -> [MarkWords] { MarkWords.columns(of: series, in: categories) }
}

extension Path {
    /// A circle of four cubics.
    init(circle centre: Point, radius: Double) {
        func point(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + x * radius, y: centre.y + y * radius) }
        // A quarter of a circle as a cubic: 4/3 · (√2 − 1).
        let k = 0.5523
        self.init(steps: [
            .move(point(1, 0)), .curve(point(1, k), point(k, 1), to: point(0, 1)), .curve(point(-k, 1), point(-1, k), to: point(-1, 0)),
            .curve(point(-1, -k), point(-k, -1), to: point(0, -1)), .curve(point(k, -1), point(1, -k), to: point(1, 0)), .close,
        ])
    }
}

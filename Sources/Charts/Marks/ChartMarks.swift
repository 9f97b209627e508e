internal import Graphics

/// What every kind of mark says of itself. A kind is one file: its numbers, its drawing, its sample in the legend and its words.
protocol MarkKind {
    /// All marks of the kind that a chart has.
    init(_ chart: Chart)
    /// The largest number that they show at a category; it must find a place on the value scale.
    func reach(at category: Int) -> Double
    /// The least one, 0 or below.
    func depth(at category: Int) -> Double
    /// Numbers at which their lines cross the category's bar, where no text may stand.
    func crossings(at category: Int) -> [Double]
    /// Their samples, where no direct label names them.
    var legend: [LegendEntry] { get }
    /// What they say of the categories.
    func words(_ categories: Range<Int>) -> [MarkWords]
}

extension MarkKind {
    func depth(at category: Int) -> Double { 0 }
    func crossings(at category: Int) -> [Double] { [] }
    var legend: [LegendEntry] { [] }
}

/// The marks of a chart by their kind.
struct ChartMarks {
    let bars: BarMarks
    let bullets: BulletMarks
    let dots: DotMarks
    let areas: AreaMarks
    let lines: LineMarks
    let steps: StepMarks
    let ticks: TickMarks
    let rules: RuleMarks
    private let categories: [Chart.Category]
    private let all: [any MarkKind]

    init(_ chart: Chart) {
        bars = BarMarks(chart)
        bullets = BulletMarks(chart)
        dots = DotMarks(chart)
        areas = AreaMarks(chart)
        lines = LineMarks(chart)
        steps = StepMarks(chart)
        ticks = TickMarks(chart)
        rules = RuleMarks(chart)
        categories = chart.categories
        all = [bars, bullets, dots, areas, lines, steps, ticks, rules]
    }

    /// Series that are lines from category to category.
    var throughSeries: [Series] { areas.series + lines.series }

    /// The numbers between which the value scale must have a place for every mark; 0 is among them.
    var extent: ClosedRange<Double> {
        let largest = all.reduce(0) { largest, marks in categories.indices.reduce(largest) { max($0, marks.reach(at: $1)) } }
        let least = all.reduce(0) { least, marks in categories.indices.reduce(least) { min($0, marks.depth(at: $1)) } }
        return (least.isFinite ? least : 0)...(largest.isFinite ? largest : 0)
    }

    /// Numbers at which no text of a category may stand.
    func crossings(at category: Int) -> [Double] { all.flatMap { $0.crossings(at: category) } }

    /// A chart of one series needs no sample of it, nor do lines that are named where they end.
    func legend(namesLines: Bool, _ wording: ChartWording) -> [LegendEntry] {
        let hasSeveralSeries = bars.series.count + throughSeries.count > 1
        return (hasSeveralSeries ? bars.legend : []) + (namesLines ? areas.legend + lines.legend : [])
            + (dots.series.count > 1 ? dots.legend : [])
            + standings(wording) + ticks.legend + bullets.legend + steps.legend(wording)
    }

    /// What the two tones of targets stand for.
    private func standings(_ wording: ChartWording) -> [LegendEntry] {
        [(false, Palette.short, wording.short), (true, Palette.met, wording.met)].filter { isMet, _, _ in
            categories.contains { $0.isMet == isMet }
        }.map { _, colour, name in
            dots.series.isEmpty ? BarMarks.sample(colour, name) : DotMarks.sample(colour, name)
        }
    }

    var words: [MarkWords] { all.flatMap { $0.words(categories.indices) } }
}

extension Chart {
    /// What its marks say, in the order of the table's columns.
    package var words: [MarkWords] { ChartMarks(self).words }
}

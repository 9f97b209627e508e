/// What every kind of mark says of itself. A kind is one file: its numbers, its drawing and its sample in the legend.
protocol MarkKind {
    /// All marks of the kind that a chart has.
    init(_ chart: Chart)
    /// The largest number that they show at a category; it must find a place on the value scale.
    func reach(at category: Int) -> Double
    /// Numbers at which their lines cross the category's bar, where no text may stand.
    func crossings(at category: Int) -> [Double]
    /// Their samples, where no direct label names them.
    var legend: [LegendEntry] { get }
}

extension MarkKind {
    func crossings(at category: Int) -> [Double] { [] }
    var legend: [LegendEntry] { [] }
}

/// The marks of a chart by their kind.
struct ChartMarks {
    let bars: BarMarks
    let lines: LineMarks
    let intervals: IntervalMarks
    let ticks: TickMarks
    let rules: RuleMarks
    private let categories: Range<Int>

    init(_ chart: Chart) {
        bars = BarMarks(chart)
        lines = LineMarks(chart)
        intervals = IntervalMarks(chart)
        ticks = TickMarks(chart)
        rules = RuleMarks(chart)
        categories = chart.categories.indices
    }

    private var all: [any MarkKind] { [bars, lines, intervals, ticks, rules] }

    /// The largest number that must find a place on the value scale.
    var largest: Double {
        let largest = all.reduce(0) { largest, marks in categories.reduce(largest) { max($0, marks.reach(at: $1)) } }
        return largest.isFinite ? largest : 0
    }

    /// Numbers at which no text of a category may stand.
    func crossings(at category: Int) -> [Double] { all.flatMap { $0.crossings(at: category) } }

    /// A chart of one series needs no sample of it, nor do lines that are named where they end.
    func legend(namesLines: Bool) -> [LegendEntry] {
        let hasSeveralSeries = bars.series.count + lines.series.count > 1
        return (hasSeveralSeries ? bars.legend : []) + (namesLines ? lines.legend : []) + ticks.legend
    }

    /// How far a category's bar reaches with what is drawn at its end: a label stands beyond.
    func end(of series: Series, at category: Int) -> Double {
        let whisker = bars.series.count == 1 && series.isKnown(at: category) ? intervals.range(at: category)?.upperBound ?? 0 : 0
        return max(series.length(at: category), whisker)
    }
}

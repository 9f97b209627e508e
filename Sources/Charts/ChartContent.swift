internal import Language

/// The marks of a chart, sorted by what they are, with values that can be drawn.
struct ChartContent: Sendable {
    struct Rule: Sendable, Hashable {
        let value: Double
        let label: String
        let style: Mark.RuleStyle
    }

    struct Ticks: Sendable, Hashable {
        let values: [Double?]
        let label: String
    }

    var bars: [Series] = []
    var lines: [Series] = []
    var intervals: [[ClosedRange<Double>?]] = []
    var ticks: [Ticks] = []
    var rules: [Rule] = []
    let isStacked: Bool
    private let categoryCount: Int

    init(_ chart: Chart) {
        for mark in chart.marks {
            switch mark {
            case .bar(let series): bars.append(series)
            case .line(let series): lines.append(series)
            case .interval(let ranges): intervals.append(ranges)
            case .tick(let values, let label): ticks.append(Ticks(values: values, label: label))
            case .rule(let value, let label, let style): rules.append(Rule(value: value, label: label, style: style))
            }
        }
        isStacked = chart.stacking == .stacked && bars.count > 1
        categoryCount = chart.categories.count
    }

    /// Highest whisker, nil where a category has none.
    func interval(at category: Int) -> ClosedRange<Double>? {
        for ranges in intervals where category < ranges.count {
            if let range = ranges[category] { return range }
        }
        return nil
    }

    /// What the category's bars reach together.
    func total(at category: Int) -> Double {
        bars.reduce(0) { $0 + $1.length(at: category) }
    }

    /// The largest number that must find a place on the value scale.
    var largest: Double {
        var largest = rules.map(\.value).max() ?? 0
        for category in 0..<categoryCount {
            largest = max(largest, interval(at: category)?.upperBound ?? 0)
            if isStacked { largest = max(largest, total(at: category)) }
            for series in isStacked ? lines : bars + lines { largest = max(largest, series.length(at: category)) }
            for tick in ticks where category < tick.values.count { largest = max(largest, tick.values[category] ?? 0) }
        }
        return largest.isFinite ? largest : 0
    }
}

extension Series {
    /// A value that is missing or not a number counts as not collected.
    func value(at category: Int) -> FigureValue {
        guard category < values.count, values[category].number?.isFinite != false else { return .missing }
        return values[category]
    }

    /// Length of the mark: 0 where nothing is known; nothing points below zero.
    func length(at category: Int) -> Double {
        max(value(at: category).number ?? 0, 0)
    }

    func isKnown(at category: Int) -> Bool {
        value(at: category).number != nil
    }
}

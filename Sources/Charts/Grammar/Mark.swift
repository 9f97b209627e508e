package import Language

/// One layer of a chart.
package enum Mark: Sendable, Hashable {
    case bar(Series)
    case line(Series)
    /// A line with the area under it.
    case area(Series)
    /// A dot a category; dots of several series are joined by a line.
    case dot(Series)
    /// A bar within the way to each category's own target.
    case bullet(Series, targets: [FigureValue?], label: String)
    /// One point of a small line in each category's own panel; the series is named as the point is.
    case step(Series)
    /// A short tick across each category's bar: its own target.
    case tick([FigureValue?], label: String)
    /// One line across all categories, with its label once, in which the figure's text stands.
    case rule(FigureValue, label: String, style: RuleStyle)

    /// What a rule across the chart stands for.
    package enum RuleStyle: Sendable, Hashable {
        /// Thin and continuous.
        case target
        /// Dashed.
        case average
    }
}

/// Values for every category, in their order.
package struct Series: Sendable, Hashable {
    /// What a value may be: the ends of its 95% interval.
    package struct Interval: Sendable, Hashable {
        package let low: FigureValue
        package let high: FigureValue

        package init(low: FigureValue, high: FigureValue) {
            self.low = low
            self.high = high
        }
    }

    /// For the direct label or the legend; empty where there is only one series.
    package var name: String
    /// Index into the categorical palette: the same thing has the same colour in the whole document.
    package var colour: Int
    package var values: [FigureValue]
    /// nil for what was counted in full; empty: all was.
    package var intervals: [Interval?]
    /// The title speaks of it.
    package var isEmphasised: Bool

    package init(name: String = "", colour: Int = 0, values: [FigureValue], intervals: [Interval?] = [], isEmphasised: Bool = false) {
        self.name = name
        self.colour = colour
        self.values = values
        self.intervals = intervals
        self.isEmphasised = isEmphasised
    }
}

extension Series {
    /// A value that is missing or not a number counts as not collected.
    func value(at category: Int) -> FigureValue {
        guard category < values.count, values[category].number?.isFinite != false else { return .missing }
        return values[category]
    }

    /// Length of the mark, negative below zero: 0 where nothing is known.
    func length(at category: Int) -> Double { number(at: category) ?? 0 }

    func isKnown(at category: Int) -> Bool { number(at: category) != nil }

    private func number(at category: Int) -> Double? {
        guard category < values.count, let number = values[category].number, number.isFinite else { return nil }
        return number
    }

    /// nil where there is none, or its value is not shown.
    func interval(at category: Int) -> ClosedRange<Double>? {
        guard category < intervals.count, isKnown(at: category), let interval = intervals[category], let low = interval.low.number,
            let high = interval.high.number
        else { return nil }
        return low...max(low, high)
    }

    /// What its marks reach above zero at a category.
    func reach(at category: Int) -> Double { max(length(at: category), interval(at: category)?.upperBound ?? 0, 0) }
}

extension Mark {
    /// The values that it draws; nil for what has none of its own.
    package var series: Series? {
        switch self {
        case .bar(let series), .line(let series), .area(let series), .dot(let series), .bullet(let series, _, _), .step(let series): series
        case .tick, .rule: nil
        }
    }

    /// The same mark of other values.
    package func drawing(_ series: Series) -> Mark {
        switch self {
        case .bar: .bar(series)
        case .line: .line(series)
        case .area: .area(series)
        case .dot: .dot(series)
        case .bullet(_, let targets, let label): .bullet(series, targets: targets, label: label)
        case .step: .step(series)
        case .tick, .rule: self
        }
    }
}

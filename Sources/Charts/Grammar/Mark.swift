package import Language

/// One layer of a chart.
package enum Mark: Sendable, Hashable {
    case bar(Series)
    case line(Series)
    /// A whisker for each category (95% interval); nil: none.
    case interval([ClosedRange<Double>?])
    /// A short tick across each category's bar: its own target.
    case tick([Double?], label: String)
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
    /// For the direct label or the legend; empty where there is only one series.
    package var name: String
    /// Index into the categorical palette: the same thing has the same colour in the whole document.
    package var colour: Int
    package var values: [FigureValue]

    package init(name: String = "", colour: Int = 0, values: [FigureValue]) {
        self.name = name
        self.colour = colour
        self.values = values
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

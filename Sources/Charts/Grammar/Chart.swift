/// A chart as a value: what is drawn from what, without sizes or positions (`ChartLayout` finds those).
///
/// The grammar is small: categories along one axis, marks that draw a value for each of them, one value scale.
package struct Chart: Sendable, Hashable {
    /// Which way the category axis runs.
    package enum Orientation: Sendable, Hashable {
        /// Bars lie; categories run from top to bottom. For names.
        case horizontal
        /// Bars stand, lines run from left to right. For time.
        case vertical
    }

    /// Bars of one category side by side, or on top of each other.
    package enum Stacking: Sendable, Hashable {
        case grouped, stacked
    }

    /// How numbers that are no figures of their own become text: those along the axis, and sums.
    package enum ValueFormat: Sendable, Hashable {
        /// Values are fractions, printed as percentages.
        case percent
        /// Values are whole numbers, with the unit in the subtitle.
        case count
        /// Values are differences of fractions, printed as percentage points with their sign; the subtitle has the unit.
        case points
    }

    /// The finding, computed from the data.
    package var title: String
    /// Measure, unit, period, base.
    package var subtitle: String
    /// "Nguồn: …"
    package var source: String
    /// The numbers in words, for those who cannot see the chart.
    package var alternativeText: String
    package var orientation: Orientation
    package var stacking: Stacking
    package var format: ValueFormat
    package var categories: [Category]
    package var marks: [Mark]
    /// Upper end of the value scale; nil: from the data. The lower end is 0, or the least value below.
    package var maximum: Double?

    /// A place on the category axis: a village, a month, an indicator.
    package struct Category: Sendable, Hashable {
        package var label: String
        /// Greyed, as for "Không xác định thôn".
        package var muted: Bool
        /// Whether it has met its target; nil: there is none to be met.
        package var isMet: Bool?

        package init(_ label: String, muted: Bool = false, isMet: Bool? = nil) {
            self.label = label
            self.muted = muted
            self.isMet = isMet
        }
    }

    package init(
        title: String, subtitle: String, source: String, alternativeText: String, orientation: Orientation = .horizontal,
        stacking: Stacking = .grouped, format: ValueFormat, categories: [Category], marks: [Mark], maximum: Double? = nil
    ) {
        self.title = title
        self.subtitle = subtitle
        self.source = source
        self.alternativeText = alternativeText
        self.orientation = orientation
        self.stacking = stacking
        self.format = format
        self.categories = categories
        self.marks = marks
        self.maximum = maximum
    }
}

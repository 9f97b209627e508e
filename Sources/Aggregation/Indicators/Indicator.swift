package import Catalogue
package import Commune

/// One indicator for the commune or for one village: the typed value from which prose, tables, charts and data files all take it.
package struct Indicator: Sendable, Hashable {
    /// Whether there is a number, and why not.
    package enum State: Sendable, Hashable {
        case known
        /// Hidden by disclosure control: every number of it is nil.
        case hidden
        /// A fact that says words and no number: they are printed as they are, and nothing is computed from them.
        case text(String)
        /// No input has the column: "chưa có số liệu".
        case noData
    }

    package var id: IndicatorID
    /// nil: the whole commune.
    package var village: VillageID?
    package var state: State
    /// People or dossiers that count; for facts the reported numerator.
    package var numerator: Double?
    package var denominator: Double?
    /// A fraction for rates (0.612); the plain number for facts that are counts (8 base stations).
    package var value: Double?
    /// 95% interval, fractions; nil for a full count.
    package var low: Double?
    package var high: Double?
    /// Eligible people who left the question blank, or dossiers without the information.
    package var missing: Int?
    /// Respondents / population from the village list; nil where it is not known.
    package var coverage: Double?
    package var target: Double?
    /// Whether `value` is a fraction (a percentage when printed) or a plain number with `unit`.
    package var isRate: Bool
    package var unit: String
    /// Some of its numbers beside the value are hidden by disclosure control: those that are nil.
    package var hidesParts = false

    /// Whether it stands for a number, be it hidden: what charts and cards can show.
    package var isFigure: Bool { state == .known || state == .hidden }

    package var met: Bool? {
        guard let value, let target else { return nil }
        return value >= target - 1e-12
    }

    package init(
        id: IndicatorID, village: VillageID? = nil, state: State = .known, numerator: Double? = nil, denominator: Double? = nil,
        value: Double? = nil, low: Double? = nil, high: Double? = nil, missing: Int? = nil, coverage: Double? = nil,
        target: Double? = nil, isRate: Bool = true, unit: String = "%"
    ) {
        self.id = id
        self.village = village
        self.state = state
        self.numerator = numerator
        self.denominator = denominator
        self.value = value
        self.low = low
        self.high = high
        self.missing = missing
        self.coverage = coverage
        self.target = target
        self.isRate = isRate
        self.unit = unit
    }
}

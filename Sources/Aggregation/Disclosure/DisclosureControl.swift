internal import Commune

/// Figures as they may be published: small counts hidden, and as many others as it takes that none of the hidden ones can be computed.
///
/// The rule (Domain.md, "Disclosure control"; A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4, minimum frequency
/// rule): a count of 1 to n − 1 people or dossiers is hidden, and so is a rate whose numerator or whose complement is such a count, with
/// all its numbers; then further ones, until every hidden figure could be another one in some world that fits everything published in
/// reports of whole months from the same folder (`SuppressionSeries`, `DossierVisibility`), and so is how few left a question blank
/// (`RespondentSuppression`). Zeros stay. Not protected: how many dossiers have no channel or no consistent end, which says nothing of what
/// anybody did; facts, which the office states itself; and the population of the village list.
///
/// By village and month the dossiers are not published at all: with the reports of the months before, those would be most of the cells.
struct DisclosureControl: Sendable {
    let minimum: Int
    private let register: DossierRegister?
    let boundaries: VillageBoundaries

    init(minimum: Int, register: DossierRegister?, boundaries: VillageBoundaries) {
        self.minimum = minimum
        self.register = register
        self.boundaries = boundaries
    }

    /// The summary with its hidden figures, and how many they are.
    func published(_ summary: CommuneSummary) -> (summary: CommuneSummary, hiddenCount: Int) {
        var summary = summary
        protectSurvey(&summary)
        if let register { protectDossiers(&summary, register) }
        // Rows are people and dossiers; a digest tells the rows of a small file to whoever tries them all.
        for index in summary.inputs.indices where ![.villages, .facts].contains(summary.inputs[index].kind.row.role) {
            summary.inputs[index].hidesRows = true
            summary.inputs[index].sha256 = nil
        }
        summary.shortfalls = Shortfall.list(summary.indicators, gazetteer: summary.gazetteer)
        if let panel = summary.threeNo {
            let current = { (indicator: Indicator) in summary.indicator(indicator.id) ?? indicator }
            summary.threeNo = ThreeNoPanel(
                noRepeatedDeclaration: current(panel.noRepeatedDeclaration), noCashInDossiers: current(panel.noCashInDossiers),
                noCashInLife: current(panel.noCashInLife), noContact: current(panel.noContact), fullyOnline: panel.fullyOnline)
        }
        return (summary, summary.hiddenCount)
    }
}

extension Indicator {
    /// The same without its numbers. One that nobody has data for stays without them; one whose base is nothing does not say so.
    var hidden: Indicator {
        guard state == .known || denominator != nil else { return self }
        var hidden = self
        hidden.state = .hidden
        (hidden.numerator, hidden.denominator, hidden.value, hidden.low, hidden.high) = (nil, nil, nil, nil, nil)
        (hidden.missing, hidden.coverage) = (nil, nil)
        hidden.hidesParts = false
        return hidden
    }
}

extension Count {
    func shown(_ isShown: Bool) -> Count { isShown || value == nil ? self : .hidden }
}

extension CommuneSummary {
    /// Figures of the tables by place, field, procedure and month and of the indicators that are hidden.
    fileprivate var hiddenCount: Int {
        var counts: [Count] = []
        if let dossiers {
            for row in dossiers.rows { counts += row.counts.counted }
            for field in dossiers.byField {
                counts += field.counts.counted
                for procedure in field.procedures { counts += procedure.counts.counted }
            }
            for month in dossiers.byMonth { counts += month.all }
        }
        for row in survey?.villages ?? [] { counts += [row.people, row.eligible, row.adults] }
        return counts.count { $0 == .hidden } + indicators.count { $0.state == .hidden }
    }
}

extension DossierFigures.MonthRow {
    fileprivate var all: [Count] { [received, resolved, online, inPerson, postal, early, onTime, overdue] }
}

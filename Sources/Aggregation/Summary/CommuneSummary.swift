package import Catalogue
package import Commune

/// Every figure of one commune in one period: what templates, charts and data files read. Disclosure control has been applied.
package struct CommuneSummary: Sendable {
    package var commune: CommuneName
    package var gazetteer: Gazetteer
    package var period: Period
    /// nil when the folder has no dossier export.
    package var dossiers: DossierFigures?
    /// Finished forms 06a, beside what was counted.
    package var stated: [StatedForm]
    /// Rates that a sheet sums up, beside what was counted.
    package var statedRates: [StatedRates.Compared]
    /// nil when the folder has no survey.
    package var survey: SurveyFigures?
    /// Commune first, then villages in list order, for each indicator in `IndicatorCatalogue` order, facts last.
    package var indicators: [Indicator]
    package var facts: [Fact]
    /// Indicators below target, furthest first.
    package var shortfalls: [Shortfall]
    /// nil when the folder has no dossier export.
    package var comparison: PeriodComparison?
    /// nil where the survey has one wave.
    package var waves: SurveyWaves?
    package var threeNo: ThreeNoPanel?
    package var inputs: [InputFile]
    package var errors: Int
    package var warnings: Int
    /// Where the indicators stood when the summary was made: of a thousand villages they are too many to be looked through.
    private let positions: [IndicatorKey: Int]

    package init(
        commune: CommuneName, gazetteer: Gazetteer, period: Period, dossiers: DossierFigures?, stated: [StatedForm] = [],
        statedRates: [StatedRates.Compared] = [],
        survey: SurveyFigures?,
        indicators: [Indicator], facts: [Fact], shortfalls: [Shortfall],
        comparison: PeriodComparison? = nil, waves: SurveyWaves? = nil, threeNo: ThreeNoPanel? = nil, inputs: [InputFile], errors: Int,
        warnings: Int
    ) {
        self.commune = commune
        self.gazetteer = gazetteer
        self.period = period
        self.dossiers = dossiers
        self.stated = stated
        self.statedRates = statedRates
        self.survey = survey
        self.indicators = indicators
        self.facts = facts
        self.shortfalls = shortfalls
        self.comparison = comparison
        self.waves = waves
        self.threeNo = threeNo
        self.inputs = inputs
        self.errors = errors
        self.warnings = warnings
        positions = Dictionary(
            indicators.enumerated().map { (IndicatorKey(id: $1.id, village: $1.village), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The indicator of the commune (village nil) or of a village; nil when there is none of that id.
    package func indicator(_ id: IndicatorID, village: VillageID? = nil) -> Indicator? {
        if let position = positions[IndicatorKey(id: id, village: village)], indicators.indices.contains(position),
            indicators[position].id == id, indicators[position].village == village
        {
            return indicators[position]
        }
        // None, or a list that was put together anew since: disclosure control leaves each where it stands, tests do not.
        return indicators.first { $0.id == id && $0.village == village }
    }
}

/// What an indicator is of: its id, and the commune (nil) or a village.
struct IndicatorKey: Hashable, Sendable {
    let id: IndicatorID
    let village: VillageID?
}

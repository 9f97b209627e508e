/// What a figure is about, without its value. Settings, templates and data files write it as text: `survey.cashless`,
/// `dossiers.on-time`, `facts.tram-bts`.
package enum IndicatorID: Sendable, Hashable {
    case dossiers(DossierRate)
    case survey(SurveyItem)
    /// What the commune reports by hand, by the identifier made of its name.
    case fact(String)

    /// Every indicator but the facts, in the order of every table and data file.
    package static let all: [IndicatorID] =
        DossierRate.allCases.filter(\.row.isListed).map(IndicatorID.dossiers) + SurveyItem.all.map(IndicatorID.survey)

    private static let byText: [String: IndicatorID] = Dictionary(uniqueKeysWithValues: all.map { ($0.text, $0) })

    /// nil for what is no indicator; of a fact only the form is looked at.
    package init?(_ text: String) {
        if let listed = Self.byText[text] {
            self = listed
        } else if text.starts(with: Self.factPrefix) {
            self = .fact(String(text.dropFirst(Self.factPrefix.count)))
        } else {
            return nil
        }
    }

    private static let factPrefix = "facts."

    package var text: String { place.map { Self.listed[$0].text } ?? makeText() }

    private func makeText() -> String {
        switch self {
        case .dossiers(let rate): "dossiers.\(rate.rawValue)"
        case .survey(let item): "survey.\(item.id)"
        case .fact(let slug): Self.factPrefix + slug
        }
    }

    /// Place among `all`; nil for facts, and for what has no place in the lists.
    private var place: Int? {
        switch self {
        case .dossiers(let rate): Self.placesOfRates[rate]
        case .survey(let item): Self.placesOfRates.count + item.number
        case .fact: nil
        }
    }

    private static let placesOfRates: [DossierRate: Int] = Dictionary(
        uniqueKeysWithValues: DossierRate.allCases.filter(\.row.isListed).enumerated().map { ($1, $0) })

    /// By place, made once: every line of a data file says the text and the name of an indicator.
    private static let listed = all.map { (text: $0.makeText(), definition: $0.makeDefinition()) }

    package var isOfDossiers: Bool { if case .dossiers = self { true } else { false } }
    package var isOfSurvey: Bool { if case .survey = self { true } else { false } }
    package var isFact: Bool { if case .fact = self { true } else { false } }
    /// About one paid service, a part of a question.
    package var isOfService: Bool { if case .survey(.service) = self { true } else { false } }
}

/// What an indicator is called and what its denominator counts.
package struct IndicatorDefinition: Sendable {
    /// "Người dân có tài khoản thanh toán", without the age: the base says it.
    package let name: BilingualText
    /// For axes and column heads.
    package let shortName: BilingualText
    package let base: IndicatorBase
}

extension IndicatorID {
    /// nil for facts, whose file names them, and for what has no place in the lists.
    package var definition: IndicatorDefinition? { place.flatMap { Self.listed[$0].definition } }

    private func makeDefinition() -> IndicatorDefinition? {
        switch self {
        case .dossiers(let rate):
            let row = rate.row
            return row.isListed ? IndicatorDefinition(name: row.name, shortName: row.shortName, base: row.base) : nil
        case .survey(.question(let question)):
            let row = question.row
            return IndicatorDefinition(name: row.name, shortName: row.shortName, base: .people(row.base))
        case .survey(.service(let service)):
            let row = service.row
            return IndicatorDefinition(name: row.name, shortName: row.shortName, base: .people(service.base))
        case .fact: return nil
        }
    }
}

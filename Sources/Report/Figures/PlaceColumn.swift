internal import Aggregation
internal import Catalogue
internal import Language

/// A column of a table by village, field or procedure, by the name that a template gives it.
enum PlaceColumn: Hashable {
    case count(DossierCount)
    case indicator(IndicatorID)
    case households, population

    init?(_ name: String, in summary: CommuneSummary) {
        switch name {
        case "households": self = .households
        case "population": self = .population
        default:
            if let id = Self.indicators(of: summary).first(where: { $0.text == name }) {
                self = .indicator(id)
            } else if let column = DossierCount.all.first(where: { Self.names(of: $0).contains(name) }) {
                self = .count(column)
            } else {
                return nil
            }
        }
    }

    /// "received", and "dossiers.received", where no indicator has that name.
    private static func names(of count: DossierCount) -> [String] {
        guard let name = count.columnName else { return [] }
        return [name] + ["dossiers.\(name)"].filter { IndicatorID($0) == nil }
    }

    static func names(of summary: CommuneSummary) -> [String] {
        let counts = DossierCount.all.map { names(of: $0) }
        return counts.compactMap(\.first) + counts.flatMap { $0.dropFirst() } + ["households", "population"]
            + indicators(of: summary).map(\.text)
    }

    /// Whether a column counts dossiers, which fields and procedures have as villages do.
    static func isCount(_ name: String, in summary: CommuneSummary) -> Bool {
        if case .count? = PlaceColumn(name, in: summary) { true } else { false }
    }

    private static func indicators(of summary: CommuneSummary) -> [IndicatorID] {
        let facts = summary.facts.filter { $0.village != nil }.map { IndicatorID.fact($0.slug) }
        return IndicatorID.all + facts.distinct
    }

    func head(_ text: FigureText) -> String {
        switch self {
        case .count(let count): count.columnHead.text(text.words.language)
        case .indicator(let id): id.isFact ? text.name(id) : text.words.percentHead(text.shortName(id))
        case .households: text.words.households
        case .population: text.words.population
        }
    }
}

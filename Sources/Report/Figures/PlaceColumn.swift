internal import Aggregation
internal import Catalogue
internal import Language

/// A column of a table by village, field or procedure, by the name that a template gives it.
enum PlaceColumn: Hashable {
    case count(DossierCount)
    case indicator(IndicatorID)
    case households, population

    init?(_ name: String, in summary: CommuneSummary) {
        if let column = Self.always[name] {
            self = column
        } else if let id = Self.facts(of: summary).first(where: { $0.text == name }) {
            self = .indicator(id)
        } else {
            return nil
        }
    }

    static func names(of summary: CommuneSummary) -> [String] { alwaysNamed.map(\.name) + facts(of: summary).map(\.text) }

    /// Whether a column counts dossiers, which fields and procedures have as villages do.
    var isCount: Bool { if case .count = self { true } else { false } }

    /// The columns that any commune has, each by its names.
    private static let alwaysNamed: [(name: String, column: PlaceColumn)] = {
        let counts = DossierCount.all.map { count in names(of: count).map { (name: $0, column: PlaceColumn.count(count)) } }
        return counts.compactMap(\.first) + counts.flatMap { $0.dropFirst() } + [("households", .households), ("population", .population)]
            + IndicatorID.all.map { ($0.text, .indicator($0)) }
    }()

    private static let always = Dictionary(alwaysNamed.map { ($0.name, $0.column) }) { first, _ in first }

    /// "received", and "dossiers.received", where no indicator has that name.
    private static func names(of count: DossierCount) -> [String] {
        guard let name = count.columnName else { return [] }
        return [name] + ["dossiers.\(name)"].filter { IndicatorID($0) == nil }
    }

    /// What villages report by hand.
    private static func facts(of summary: CommuneSummary) -> [IndicatorID] {
        summary.facts.filter { $0.village != nil }.map { IndicatorID.fact($0.slug) }.distinct
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

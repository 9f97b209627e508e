internal import Aggregation
internal import Catalogue

/// A column of a table by village, field or procedure, by the name that a template gives it.
enum PlaceColumn: Hashable {
    case count(DossierColumn)
    case indicator(IndicatorID)
    case households, population

    init?(_ name: String, in summary: CommuneSummary) {
        switch name {
        case "households": self = .households
        case "population": self = .population
        default:
            if let id = Self.indicators(of: summary).first(where: { $0.text == name }) {
                self = .indicator(id)
            } else if let column = DossierColumn(rawValue: name) ?? Self.qualified(name) {
                self = .count(column)
            } else {
                return nil
            }
        }
    }

    /// "dossiers.received", where no indicator has that name.
    private static func qualified(_ name: String) -> DossierColumn? {
        name.hasPrefix("dossiers.") ? DossierColumn(rawValue: String(name.dropFirst("dossiers.".count))) : nil
    }

    static func names(of summary: CommuneSummary) -> [String] {
        let counts = DossierColumn.allCases.map(\.rawValue)
        return counts + counts.map { "dossiers.\($0)" } + ["households", "population"] + indicators(of: summary).map(\.text)
    }

    private static func indicators(of summary: CommuneSummary) -> [IndicatorID] {
        IndicatorID.all + summary.facts.filter { $0.village != nil }.map { .fact($0.slug) }
    }

    func head(_ text: FigureText) -> String {
        switch self {
        case .count(let column): column.head(text.words)
        case .indicator(let id): id.isFact ? text.name(id) : text.words.percentHead(text.shortName(id))
        case .households: text.words.households
        case .population: text.words.population
        }
    }
}

/// A count of form 06a, by the name that a template gives it.
enum DossierColumn: String, CaseIterable {
    case received, online, postal, resolved, early, overdue
    case inPerson = "in-person"
    case carriedOver = "carried-over"
    case onDueDay = "on-due-day"
    case inTime = "in-time"
    case inProcess = "in-process"
    case withinDue = "within-due"
    case lateInProcess = "in-process-overdue"

    func count(_ counts: DossierCounts<Count>) -> Count {
        switch self {
        case .received: counts.received.total
        case .online: counts.received.online
        case .inPerson: counts.received.inPerson
        case .postal: counts.received.postal
        case .carriedOver: counts.received.carriedOver
        case .resolved: counts.resolved.total
        case .early: counts.resolved.early
        case .onDueDay: counts.resolved.onTime
        case .inTime: counts.inTime
        case .overdue: counts.resolved.overdue
        case .inProcess: counts.inProcess.total
        case .withinDue: counts.inProcess.withinDue
        case .lateInProcess: counts.inProcess.overdue
        }
    }

    func head(_ words: FigureWording) -> String {
        switch self {
        case .received: words.received
        case .online: words.online
        case .inPerson: words.inPerson
        case .postal: words.postal
        case .carriedOver: words.carriedOver
        case .resolved: words.resolved
        case .early: words.early
        case .onDueDay: words.onTime
        case .inTime: words.inTime
        case .overdue: words.overdue
        case .inProcess: words.inProcess
        case .withinDue: words.withinDue
        case .lateInProcess: words.overdue
        }
    }
}

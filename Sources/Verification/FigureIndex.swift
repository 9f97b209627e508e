internal import JSON

/// The figures of the data files that a page or a print shows, by what these call them: its name and what it is about. Few of all are
/// shown, and what nobody asks for is not entered.
struct FigureIndex {
    /// Of all marks that will be looked for, and of what their figures are parts of.
    private var names: FigureNames
    /// Where the numbers of a figure begin.
    private var figures: [FigureNames.Key: Int] = [:]
    /// Several of one figure where names differ by nothing that is seen.
    private var numbers: [(number: Double, next: Int?)] = []
    /// What is asked for beside an indicator's value, and what comes of several of its values, by the number of the indicator.
    private var details: [Int: [Part]] = [:]
    private var outcomes: [Int: [Part]] = [:]
    private var groups = ["received", "resolved", "inProcess"].map { Group(key: $0, name: $0.kebab) }
    private let sums: Sums
    private let months: [(key: String, figure: Int)]

    private static let usualFigures = 500

    private typealias Subject = FigureNames.Subject

    /// `survey.account/low`, a part of `survey.account`.
    private struct Part {
        let name: String
        let figure: Int
    }

    /// Of form 06a, with its counts, by what the data call them.
    private struct Group {
        let key: String
        let name: String
        var counts: [(key: String, figure: Int?)] = []
    }

    /// Of form 06a, known also where their parts are not.
    private struct Sums {
        let offline: Int?
        let inPeriod: Int?
        let inTime: Int?

        init(_ names: FigureNames) {
            offline = names.knownFigure("dossiers.received.in-person-or-postal")
            inPeriod = names.knownFigure("dossiers.received.in-period")
            inTime = names.knownFigure("dossiers.resolved.in-time")
        }
    }

    init(_ root: JSONValue, _ villages: VillageRecords, _ names: FigureNames) {
        self.names = names
        sums = Sums(names)
        months = Self.monthNames.compactMap { key, name in names.knownFigure(name).map { (key, $0) } }
        for figure in names.figureNames.indices { enterParts(in: figure) }
        figures.reserveCapacity(Self.usualFigures)
        addDossiers(root["dossiers"])
        addSurvey(root["survey"])
        for indicator in root["indicators"].items { add(indicator) }
        for entry in root["threeNo"].entries { add(entry.value) }
        addComparisons(root["comparisons"])
        addWaves(root["waves"])
        for shortfall in root["shortfalls"].items {
            let id = indicator(shortfall)
            add(outcome("gap", of: id), shortfall["gap"].number, .commune)
            let missing = outcome("missing-people", of: id)
            add(missing, shortfall["missingPeople"].number, .commune)
            for village in shortfall["villages"].items {
                add(missing, village["missingPeople"].number, subject([(.village, village["village"].text ?? "")]))
            }
        }
        for input in root["inputs"].items {
            let subject = subject([(.file, input["path"].text ?? "")])
            for name in ["rows", "accepted", "duplicates", "rejected"] {
                add("input.\(name)", input[name].number, subject)
            }
        }
        addPopulation(villages)
    }

    /// What a mark may say; empty where the data have no such figure.
    func numbers(of key: FigureNames.Key) -> Numbers { Numbers(place: figures[key], numbers: numbers) }

    struct Numbers: Sequence, IteratorProtocol {
        fileprivate var place: Int?
        fileprivate let numbers: [(number: Double, next: Int?)]

        mutating func next() -> Double? {
            guard let place else { return nil }
            self.place = numbers[place].next
            return numbers[place].number
        }
    }

    private mutating func add(_ figure: String, _ number: Double?, _ subject: Subject? = .commune) {
        add(names.knownFigure(figure), number, subject)
    }

    /// - Parameter figure: nil where nobody asks for it, as `subject`.
    private mutating func add(_ figure: Int?, _ number: Double?, _ subject: Subject?) {
        guard let figure, let number, let subject else { return }
        let place = numbers.count
        let first = Self.entered(&figures[FigureNames.Key(figure: figure, subject: subject), default: place])
        numbers.append((number, first == place ? nil : numbers[first].next))
        if first != place { numbers[first].next = place }
    }

    /// What is written to an entry of a dictionary that was none becomes one, and is hashed once.
    private static func entered(_ place: inout Int) -> Int { place }

    /// nil where nobody asks for what is about it.
    private func subject(_ aspects: [(FigureNames.Topic, String?)]) -> Subject? {
        var known: [FigureNames.Aspect] = []
        for case (let topic, let name?) in aspects {
            guard let aspect = names.known(topic, name) else { return nil }
            known.append(aspect)
        }
        return names.known(known)
    }

    // MARK: Parts

    private static let detailNames = ["numerator", "denominator", "missing", "low", "high", "target", "coverage"]
    private static let outcomeNames = ["change", "change/low", "change/high", "change/by", "gap", "missing-people"]

    /// What changes may be a part itself.
    private mutating func enterParts(in figure: Int, isOfChange: Bool = false) {
        let name = names.figureNames[figure]
        guard name.utf8.contains(UInt8(ascii: "/")) else { return }
        for part in Self.detailNames where name.hasSuffix("/" + part) {
            details[names.figure(String(name.dropLast(part.count + 1))), default: []].append(Part(name: part, figure: figure))
        }
        for part in Self.outcomeNames where name.hasSuffix("/" + part) {
            let whole = names.figure(String(name.dropLast(part.count + 1)))
            outcomes[whole, default: []].append(Part(name: part, figure: figure))
            if part == "change", !isOfChange { enterParts(in: whole, isOfChange: true) }
        }
    }

    private func outcome(_ name: String, of indicator: Int?) -> Int? {
        indicator.flatMap { outcomes[$0]?.first { $0.name == name }?.figure }
    }

    private func indicator(_ value: JSONValue?) -> Int? { names.knownFigure(value["id"].text ?? "") }

    /// `dossiers.received.carried-over`, which the data call `carriedOver`.
    private mutating func count(_ key: String, of group: Int) -> Int? {
        if let count = groups[group].counts.first(where: { $0.key == key }) { return count.figure }
        let figure = names.knownFigure("dossiers.\(groups[group].name).\(key.kebab)")
        groups[group].counts.append((key, figure))
        return figure
    }

    // MARK: Dossiers

    private mutating func addDossiers(_ dossiers: JSONValue?) {
        for row in dossiers["rows"].items {
            let kind = row["kind"].text ?? ""
            let aspects: [(FigureNames.Topic, String?)] =
                kind == "total" ? [] : kind == "village" ? [(.village, row["village"].text ?? "")] : [(.place, kind)]
            addCounts(row, subject(aspects))
            addMonths(row["byMonth"], aspects)
        }
        for (key, name) in [("inconsistent", "inconsistent"), ("unknownChannel", "unknown-channel")] {
            add("dossiers.\(name)", dossiers["notes"][key].number)
        }
        for field in dossiers["byField"].items {
            let name = field["field"].text ?? ""
            addCounts(field, subject([(.field, name)]))
            for procedure in field["procedures"].items {
                addCounts(procedure, subject([(.field, name), (.procedure, procedure["procedure"].text ?? "")]))
            }
        }
        addMonths(dossiers["byMonth"], [])
    }

    private mutating func addMonths(_ months: JSONValue?, _ aspects: [(FigureNames.Topic, String?)]) {
        for month in months.items {
            guard let subject = subject(aspects + [(.month, month["month"].text ?? "")]) else { continue }
            for (key, figure) in self.months { add(figure, month[key].number, subject) }
        }
    }

    private static let monthNames = [
        ("received", "dossiers.received.total"), ("online", "dossiers.received.online"), ("inPerson", "dossiers.received.in-person"),
        ("postal", "dossiers.received.postal"), ("resolved", "dossiers.resolved.total"), ("early", "dossiers.resolved.early"),
        ("onTime", "dossiers.resolved.on-time"), ("overdue", "dossiers.resolved.overdue"),
    ]

    /// The counts of form 06a with their sums, which are known also where the parts are not.
    private mutating func addCounts(_ row: JSONValue?, _ subject: Subject?) {
        guard let subject else { return }
        for group in groups.indices {
            for entry in row[groups[group].key].entries { add(count(entry.key, of: group), entry.value.number, subject) }
        }
        func sum(_ parts: [Double?]) -> Double? { parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) } }
        func rest(_ whole: Double?, _ part: Double?) -> Double? { whole.flatMap { whole in part.map { whole - $0 } } }
        let (received, resolved) = (row["received"], row["resolved"])
        let offline = received["inPersonOrPostal"].number ?? sum([received["inPerson"].number, received["postal"].number])
        add(sums.offline, offline, subject)
        let inPeriod = received["inPeriod"].number ?? sum([received["online"].number, offline])
        add(sums.inPeriod, inPeriod ?? rest(received["total"].number, received["carriedOver"].number), subject)
        let inTime = resolved["inTime"].number ?? sum([resolved["early"].number, resolved["onTime"].number])
        add(sums.inTime, inTime ?? rest(resolved["total"].number, resolved["overdue"].number), subject)
    }

    // MARK: Surveys and indicators

    private mutating func addSurvey(_ survey: JSONValue?) {
        let coverage = names.knownFigure("survey.coverage")
        let rowFigures = ["people", "eligible", "adults", "population"].map { (key: $0, figure: names.knownFigure("survey.\($0)")) }
        var populations: [Double?] = []
        for row in survey["rows"].items {
            let subject = subject([(.village, row["village"].text ?? "")])
            for (key, figure) in rowFigures { add(figure, row[key].number, subject) }
            if let eligible = row["eligible"].number, let population = row["population"].number, population > 0 {
                add(coverage, eligible / population, subject)
            }
            populations.append(row["population"].number)
        }
        for name in ["people", "eligible", "adults"] { add("survey.\(name)", survey["total"][name].number) }
        add(coverage, survey["coverage"].number, .commune)
        if !populations.contains(nil) { add("survey.population", populations.reduce(0) { $0 + ($1 ?? 0) }) }
    }

    private mutating func add(_ indicator: JSONValue, period: String? = nil) {
        guard let id = self.indicator(indicator), let subject = subject([(.village, indicator["village"].text), (.period, period)]) else {
            return
        }
        add(id, indicator["value"].number, subject)
        for part in details[id] ?? [] { add(part.figure, indicator[part.name].number, subject) }
    }

    // MARK: Beside others

    private mutating func addComparisons(_ comparisons: JSONValue?) {
        for (key, period) in [("previous", "previous"), ("lastYear", "last-year")] {
            let earlier = comparisons[key]
            let subject = subject([(.period, period)])
            addCounts(earlier["total"], subject)
            addChanges(subject)
            for difference in earlier["differences"].items {
                let subject = self.subject([(.village, difference["village"].text), (.period, period)])
                let id = indicator(difference)
                add(id, difference["earlier"].number, subject)
                add(outcome("change", of: id), difference["difference"].number, subject)
            }
        }
        let year = comparisons["sinceNewYear"]
        let sinceNewYear = subject([(.period, "since-new-year")])
        addCounts(year["total"], sinceNewYear)
        for (key, name) in [("onTimeRate", "on-time"), ("onlineRate", "online")] {
            add("dossiers.\(name)", year[key].number, sinceNewYear)
        }
        for month in comparisons["trend"].items {
            let subject = subject([(.month, month["month"].text ?? "")])
            add("dossiers.on-time", month["onTimeRate"].number, subject)
            add("dossiers.online", month["onlineRate"].number, subject)
        }
    }

    /// Of what is known now for the whole commune and was known in the period before.
    private mutating func addChanges(_ before: Subject?) {
        guard let before else { return }
        for whole in outcomes.keys {
            guard let change = outcome("change", of: whole), let now = figures[FigureNames.Key(figure: whole, subject: .commune)],
                let then = figures[FigureNames.Key(figure: whole, subject: before)]
            else { continue }
            add(change, numbers[now].number - numbers[then].number, before)
        }
    }

    private mutating func addWaves(_ waves: JSONValue?) {
        for period in ["before", "after"] {
            for indicator in waves[period].items { add(indicator, period: period) }
        }
        for difference in waves["differences"].items {
            let subject = subject([(.village, difference["village"].text), (.period, "after")])
            let id = indicator(difference)
            for (key, name) in [("difference", "change"), ("low", "change/low"), ("high", "change/high")] {
                add(outcome(name, of: id), difference[key].number, subject)
            }
            // As sentences have it, which say the direction in words.
            add(outcome("change/by", of: id), difference["difference"].number?.magnitude, subject)
        }
    }

    /// What the village list says, which stands in so-lieu-thon.csv alone.
    private mutating func addPopulation(_ villages: VillageRecords) {
        let beginning = "population."
        guard names.figureNames.contains(where: { $0.hasPrefix(beginning) }) else { return }
        var sums: [String: Double] = [:]
        for (key, value) in villages.figures.figures(named: beginning) {
            guard case .number(let number) = value else { continue }
            add(key.figure, number, subject([(.village, key.place)]))
            sums[key.figure, default: 0] += number
        }
        for (figure, sum) in sums { add(figure, sum) }
    }
}

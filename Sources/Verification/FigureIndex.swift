internal import JSON

/// Every figure of the data files by what marks call it: its name and what it is about.
struct FigureIndex {
    private var numbers: [Key: Numbers] = [:]
    /// Of figures, of aspects and of what these are.
    private var names = NameNumbers()
    /// The counts of each group of form 06a, by what the data call them.
    private var counts: [String: [(key: String, figure: Int)]] = [:]
    /// The parts of each indicator, in the order of `partNames`.
    private var parts: [Int: [Int]] = [:]

    /// What figures are about: number after number, the aspects and what each of them is.
    private typealias Subject = [Int]

    private struct Key: Hashable {
        let figure: Int
        let subject: Subject
    }

    /// Several where names differ by nothing that is seen.
    private struct Numbers {
        let first: Double
        var others: [Double] = []
    }

    init(_ root: JSONValue, _ villages: VillageRecords) {
        addDossiers(root["dossiers"])
        addSurvey(root["survey"])
        for indicator in root["indicators"].items { add(indicator, [:]) }
        for entry in root["threeNo"].entries { add(entry.value, [:]) }
        addComparisons(root["comparisons"])
        addWaves(root["waves"])
        for shortfall in root["shortfalls"].items {
            let id = names.number(of: shortfall["id"].text ?? "")
            add(part("gap", of: id), shortfall["gap"].number, [])
            let missing = part("missing-people", of: id)
            add(missing, shortfall["missingPeople"].number, [])
            for village in shortfall["villages"].items {
                add(missing, village["missingPeople"].number, subject(["village": village["village"].text ?? ""]))
            }
        }
        for input in root["inputs"].items {
            let subject = subject(["file": input["path"].text ?? ""])
            for name in ["rows", "accepted", "duplicates", "rejected"] {
                add("input.\(name)", input[name].number, subject)
            }
        }
        addPopulation(villages)
    }

    /// Empty where the data have no such figure.
    func numbers(of mark: FigureMark) -> [Double] {
        guard let figure = mark.figure.flatMap(names.known), let subject = Self.subject(mark.aspects, names.known),
            let found = numbers[Key(figure: figure, subject: subject)]
        else { return [] }
        return [found.first] + found.others
    }

    private mutating func add(_ figure: String, _ number: Double?, _ subject: Subject = []) {
        add(names.number(of: figure), number, subject)
    }

    private mutating func add(_ figure: Int, _ number: Double?, _ subject: Subject) {
        guard let number else { return }
        let key = Key(figure: figure, subject: subject)
        if let known = numbers.updateValue(Numbers(first: number), forKey: key) {
            numbers[key] = Numbers(first: known.first, others: known.others + [number])
        }
    }

    private mutating func subject(_ aspects: [String: String]) -> Subject {
        Self.subject(aspects.mapValues(\.asName)) { names.number(of: $0) } ?? []
    }

    /// - Parameter number: of a name; nil where it has none, and nothing is about it.
    private static func subject(_ aspects: [String: String], _ number: (String) -> Int?) -> Subject? {
        var subject: Subject = []
        for (name, value) in aspects.count > 1 ? aspects.sorted(by: { $0.key < $1.key }) : Array(aspects) {
            guard let name = number(name), let value = number(value) else { return nil }
            subject += [name, value]
        }
        return subject
    }

    /// `survey.account/low`
    private mutating func part(_ name: String, of indicator: Int) -> Int { names.number(of: "\(names.names[indicator])/\(name)") }

    private static let partNames = ["numerator", "denominator", "missing", "low", "high", "target", "coverage"]

    private mutating func parts(of indicator: Int) -> [Int] {
        if let parts = parts[indicator] { return parts }
        let parts = Self.partNames.map { part($0, of: indicator) }
        self.parts[indicator] = parts
        return parts
    }

    /// `dossiers.received.carried-over`, which the data call `carriedOver`.
    private mutating func count(_ key: String, of group: String) -> Int {
        if let count = counts[group]?.first(where: { $0.key == key }) { return count.figure }
        let figure = names.number(of: "dossiers.\(group).\(key.kebab)")
        counts[group, default: []].append((key, figure))
        return figure
    }

    // MARK: Dossiers

    private mutating func addDossiers(_ dossiers: JSONValue?) {
        for row in dossiers["rows"].items {
            let kind = row["kind"].text ?? ""
            let aspects = kind == "total" ? [:] : kind == "village" ? ["village": row["village"].text ?? ""] : ["place": kind]
            addCounts(row, subject(aspects))
            addMonths(row["byMonth"], aspects)
        }
        for (key, name) in [("inconsistent", "inconsistent"), ("unknownChannel", "unknown-channel")] {
            add("dossiers.\(name)", dossiers["notes"][key].number)
        }
        for field in dossiers["byField"].items {
            let name = field["field"].text ?? ""
            addCounts(field, subject(["field": name]))
            for procedure in field["procedures"].items {
                addCounts(procedure, subject(["field": name, "procedure": procedure["procedure"].text ?? ""]))
            }
        }
        addMonths(dossiers["byMonth"], [:])
    }

    private mutating func addMonths(_ months: JSONValue?, _ aspects: [String: String]) {
        for month in months.items {
            let subject = subject(aspects.merging(["month": month["month"].text ?? ""]) { $1 })
            for (key, name) in Self.monthNames { add(name, month[key].number, subject) }
        }
    }

    private static let monthNames = [
        ("received", "dossiers.received.total"), ("online", "dossiers.received.online"), ("inPerson", "dossiers.received.in-person"),
        ("postal", "dossiers.received.postal"), ("resolved", "dossiers.resolved.total"), ("early", "dossiers.resolved.early"),
        ("onTime", "dossiers.resolved.on-time"), ("overdue", "dossiers.resolved.overdue"),
    ]

    /// The counts of form 06a with their sums, which are known also where the parts are not.
    private mutating func addCounts(_ row: JSONValue?, _ subject: Subject) {
        for (group, name) in [("received", "received"), ("resolved", "resolved"), ("inProcess", "in-process")] {
            for entry in row[group].entries { add(count(entry.key, of: name), entry.value.number, subject) }
        }
        func sum(_ parts: [Double?]) -> Double? { parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) } }
        func rest(_ whole: Double?, _ part: Double?) -> Double? { whole.flatMap { whole in part.map { whole - $0 } } }
        let (received, resolved) = (row["received"], row["resolved"])
        let offline = received["inPersonOrPostal"].number ?? sum([received["inPerson"].number, received["postal"].number])
        add("dossiers.received.in-person-or-postal", offline, subject)
        let inPeriod = received["inPeriod"].number ?? sum([received["online"].number, offline])
        add("dossiers.received.in-period", inPeriod ?? rest(received["total"].number, received["carriedOver"].number), subject)
        let inTime = resolved["inTime"].number ?? sum([resolved["early"].number, resolved["onTime"].number])
        add("dossiers.resolved.in-time", inTime ?? rest(resolved["total"].number, resolved["overdue"].number), subject)
    }

    // MARK: Surveys and indicators

    private mutating func addSurvey(_ survey: JSONValue?) {
        var populations: [Double?] = []
        for row in survey["rows"].items {
            let subject = subject(["village": row["village"].text ?? ""])
            for name in ["people", "eligible", "adults", "population"] { add("survey.\(name)", row[name].number, subject) }
            if let eligible = row["eligible"].number, let population = row["population"].number, population > 0 {
                add("survey.coverage", eligible / population, subject)
            }
            populations.append(row["population"].number)
        }
        for name in ["people", "eligible", "adults"] { add("survey.\(name)", survey["total"][name].number) }
        add("survey.coverage", survey["coverage"].number)
        if !populations.contains(nil) { add("survey.population", populations.reduce(0) { $0 + ($1 ?? 0) }) }
    }

    private mutating func add(_ indicator: JSONValue, _ aspects: [String: String]) {
        let id = names.number(of: indicator["id"].text ?? "")
        var aspects = aspects
        if let village = indicator["village"].text { aspects["village"] = village }
        let subject = subject(aspects)
        add(id, indicator["value"].number, subject)
        for (name, part) in zip(Self.partNames, parts(of: id)) { add(part, indicator[name].number, subject) }
    }

    // MARK: Beside others

    private mutating func addComparisons(_ comparisons: JSONValue?) {
        for (key, period) in [("previous", "previous"), ("lastYear", "last-year")] {
            let earlier = comparisons[key]
            let now = numbers.filter { $0.key.subject.isEmpty }
            let subject = subject(["period": period])
            addCounts(earlier["total"], subject)
            for (key, number) in now {
                guard let then = numbers[Key(figure: key.figure, subject: subject)]?.first else { continue }
                add(part("change", of: key.figure), number.first - then, subject)
            }
            for difference in earlier["differences"].items {
                var aspects = ["period": period]
                aspects["village"] = difference["village"].text
                let subject = self.subject(aspects)
                let id = names.number(of: difference["id"].text ?? "")
                add(id, difference["earlier"].number, subject)
                add(part("change", of: id), difference["difference"].number, subject)
            }
        }
        let year = comparisons["sinceNewYear"]
        let sinceNewYear = subject(["period": "since-new-year"])
        addCounts(year["total"], sinceNewYear)
        for (key, name) in [("onTimeRate", "on-time"), ("onlineRate", "online")] {
            add("dossiers.\(name)", year[key].number, sinceNewYear)
        }
        for month in comparisons["trend"].items {
            let subject = subject(["month": month["month"].text ?? ""])
            add("dossiers.on-time", month["onTimeRate"].number, subject)
            add("dossiers.online", month["onlineRate"].number, subject)
        }
    }

    private mutating func addWaves(_ waves: JSONValue?) {
        for period in ["before", "after"] {
            for indicator in waves[period].items { add(indicator, ["period": period]) }
        }
        for difference in waves["differences"].items {
            var aspects = ["period": "after"]
            aspects["village"] = difference["village"].text
            let subject = subject(aspects)
            let id = names.number(of: difference["id"].text ?? "")
            for (key, name) in [("difference", "change"), ("low", "change/low"), ("high", "change/high")] {
                add(part(name, of: id), difference[key].number, subject)
            }
            // As sentences have it, which say the direction in words.
            add(part("change/by", of: id), difference["difference"].number?.magnitude, subject)
        }
    }

    /// What the village list says, which stands in so-lieu-thon.csv alone.
    private mutating func addPopulation(_ villages: VillageRecords) {
        var sums: [String: Double] = [:]
        for (key, value) in villages.figures.figures(named: "population.") {
            guard case .number(let number) = value else { continue }
            add(key.figure, number, subject(["village": key.place]))
            sums[key.figure, default: 0] += number
        }
        for (figure, sum) in sums { add(figure, sum) }
    }
}

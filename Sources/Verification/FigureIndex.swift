internal import JSON

/// Every figure of the data files by what marks call it: its name and what it is about.
struct FigureIndex {
    /// Several where names differ by nothing that is seen.
    private var numbers: [Key: [Double]] = [:]

    private struct Key: Hashable {
        let figure: String
        let aspects: [String: String]

        init(figure: String, aspects: [String: String]) {
            self.figure = figure
            self.aspects = aspects.mapValues(\.asName)
        }
    }

    init(_ root: JSONValue, _ villages: VillageRecords) {
        addDossiers(root["dossiers"])
        addSurvey(root["survey"])
        for indicator in root["indicators"].items { add(indicator, [:]) }
        for entry in root["threeNo"].entries { add(entry.value, [:]) }
        addComparisons(root["comparisons"])
        addWaves(root["waves"])
        for shortfall in root["shortfalls"].items {
            let id = shortfall["id"].text ?? ""
            add("\(id)/gap", shortfall["gap"].number)
            add("\(id)/missing-people", shortfall["missingPeople"].number)
            for village in shortfall["villages"].items {
                add("\(id)/missing-people", village["missingPeople"].number, ["village": village["village"].text ?? ""])
            }
        }
        for input in root["inputs"].items {
            for name in ["rows", "accepted", "duplicates", "rejected"] {
                add("input.\(name)", input[name].number, ["file": input["path"].text ?? ""])
            }
        }
        addPopulation(villages)
    }

    /// Empty where the data have no such figure.
    func numbers(of mark: FigureMark) -> [Double] {
        mark.figure.flatMap { numbers[Key(figure: $0, aspects: mark.aspects)] } ?? []
    }

    private mutating func add(_ figure: String, _ number: Double?, _ aspects: [String: String] = [:]) {
        if let number { numbers[Key(figure: figure, aspects: aspects), default: []].append(number) }
    }

    // MARK: Dossiers

    private mutating func addDossiers(_ dossiers: JSONValue?) {
        for row in dossiers["rows"].items {
            let kind = row["kind"].text ?? ""
            let aspects = kind == "total" ? [:] : kind == "village" ? ["village": row["village"].text ?? ""] : ["place": kind]
            addCounts(row, aspects)
            addMonths(row["byMonth"], aspects)
        }
        for (key, name) in [("inconsistent", "inconsistent"), ("unknownChannel", "unknown-channel")] {
            add("dossiers.\(name)", dossiers["notes"][key].number)
        }
        for field in dossiers["byField"].items {
            let name = field["field"].text ?? ""
            addCounts(field, ["field": name])
            for procedure in field["procedures"].items {
                addCounts(procedure, ["field": name, "procedure": procedure["procedure"].text ?? ""])
            }
        }
        addMonths(dossiers["byMonth"], [:])
    }

    private mutating func addMonths(_ months: JSONValue?, _ aspects: [String: String]) {
        for month in months.items {
            let aspects = aspects.merging(["month": month["month"].text ?? ""]) { $1 }
            for (key, name) in Self.monthNames { add("dossiers.\(name)", month[key].number, aspects) }
        }
    }

    private static let monthNames = [
        ("received", "received.total"), ("online", "received.online"), ("inPerson", "received.in-person"), ("postal", "received.postal"),
        ("resolved", "resolved.total"), ("early", "resolved.early"), ("onTime", "resolved.on-time"), ("overdue", "resolved.overdue"),
    ]

    /// The counts of form 06a with their sums, which are known also where the parts are not.
    private mutating func addCounts(_ row: JSONValue?, _ aspects: [String: String]) {
        for (group, name) in [("received", "received"), ("resolved", "resolved"), ("inProcess", "in-process")] {
            for entry in row[group].entries { add("dossiers.\(name).\(entry.key.kebab)", entry.value.number, aspects) }
        }
        func sum(_ parts: [Double?]) -> Double? { parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) } }
        func rest(_ whole: Double?, _ part: Double?) -> Double? { whole.flatMap { whole in part.map { whole - $0 } } }
        let (received, resolved) = (row["received"], row["resolved"])
        let offline = received["inPersonOrPostal"].number ?? sum([received["inPerson"].number, received["postal"].number])
        add("dossiers.received.in-person-or-postal", offline, aspects)
        let inPeriod = received["inPeriod"].number ?? sum([received["online"].number, offline])
        add("dossiers.received.in-period", inPeriod ?? rest(received["total"].number, received["carriedOver"].number), aspects)
        let inTime = resolved["inTime"].number ?? sum([resolved["early"].number, resolved["onTime"].number])
        add("dossiers.resolved.in-time", inTime ?? rest(resolved["total"].number, resolved["overdue"].number), aspects)
    }

    // MARK: Surveys and indicators

    private mutating func addSurvey(_ survey: JSONValue?) {
        var populations: [Double?] = []
        for row in survey["rows"].items {
            let aspects = ["village": row["village"].text ?? ""]
            for name in ["people", "eligible", "adults", "population"] { add("survey.\(name)", row[name].number, aspects) }
            if let eligible = row["eligible"].number, let population = row["population"].number, population > 0 {
                add("survey.coverage", eligible / population, aspects)
            }
            populations.append(row["population"].number)
        }
        for name in ["people", "eligible", "adults"] { add("survey.\(name)", survey["total"][name].number) }
        add("survey.coverage", survey["coverage"].number)
        if !populations.contains(nil) { add("survey.population", populations.reduce(0) { $0 + ($1 ?? 0) }) }
    }

    private mutating func add(_ indicator: JSONValue, _ aspects: [String: String]) {
        let id = indicator["id"].text ?? ""
        let aspects = aspects.merging(indicator["village"].text.map { ["village": $0] } ?? [:]) { $1 }
        add(id, indicator["value"].number, aspects)
        for name in ["numerator", "denominator", "missing", "low", "high", "target", "coverage"] {
            add("\(id)/\(name)", indicator[name].number, aspects)
        }
    }

    // MARK: Beside others

    private mutating func addComparisons(_ comparisons: JSONValue?) {
        for (key, period) in [("previous", "previous"), ("lastYear", "last-year")] {
            let earlier = comparisons[key]
            let now = numbers.filter { $0.key.aspects.isEmpty }
            addCounts(earlier["total"], ["period": period])
            for (name, numbers) in now {
                guard let then = self.numbers[Key(figure: name.figure, aspects: ["period": period])]?.first else { continue }
                add("\(name.figure)/change", numbers[0] - then, ["period": period])
            }
            for difference in earlier["differences"].items {
                var aspects = ["period": period]
                aspects["village"] = difference["village"].text
                let id = difference["id"].text ?? ""
                add(id, difference["earlier"].number, aspects)
                add("\(id)/change", difference["difference"].number, aspects)
            }
        }
        let year = comparisons["sinceNewYear"]
        addCounts(year["total"], ["period": "since-new-year"])
        for (key, name) in [("onTimeRate", "on-time"), ("onlineRate", "online")] {
            add("dossiers.\(name)", year[key].number, ["period": "since-new-year"])
        }
        for month in comparisons["trend"].items {
            let aspects = ["month": month["month"].text ?? ""]
            add("dossiers.on-time", month["onTimeRate"].number, aspects)
            add("dossiers.online", month["onlineRate"].number, aspects)
        }
    }

    private mutating func addWaves(_ waves: JSONValue?) {
        for period in ["before", "after"] {
            for indicator in waves[period].items { add(indicator, ["period": period]) }
        }
        for difference in waves["differences"].items {
            var aspects = ["period": "after"]
            aspects["village"] = difference["village"].text
            let id = difference["id"].text ?? ""
            for (key, name) in [("difference", "change"), ("low", "change/low"), ("high", "change/high")] {
                add("\(id)/\(name)", difference[key].number, aspects)
            }
            // As sentences have it, which say the direction in words.
            add("\(id)/change/by", difference["difference"].number?.magnitude, aspects)
        }
    }

    /// What the village list says, which stands in so-lieu-thon.csv alone.
    private mutating func addPopulation(_ villages: VillageRecords) {
        var sums: [String: Double] = [:]
        for (key, value) in villages.figures where key.figure.hasPrefix("population.") {
            guard case .number(let number) = value else { continue }
            add(key.figure, number, ["village": key.place])
            sums[key.figure, default: 0] += number
        }
        for (figure, sum) in sums { add(figure, sum) }
    }
}

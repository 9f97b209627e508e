internal import Diagnostics
internal import JSON

/// The figures of bao-cao.json by place and name, as so-lieu-thon.csv names them, with the sums in it that do not hold.
struct FigureRecords {
    struct Key: Hashable, Comparable {
        /// "Toàn xã" for the whole commune.
        let place: String
        /// `dossiers.received.total`, `survey.account`, `survey.account/numerator`.
        let figure: String

        static func < (left: Key, right: Key) -> Bool { (left.place, left.figure) < (right.place, right.figure) }
    }

    enum Value: Hashable {
        case number(Double)
        case hidden
        case noData
        /// What a fact says in the place of a number.
        case words(String)
    }

    private(set) var figures = FigureTable()
    /// The whole file, and its hash.
    let root: JSONValue
    let hash: String
    /// Sums in the file that do not hold: what should be equal, and both numbers.
    private(set) var wrongSums: [(name: String, sum: Double, total: Double)] = []

    private static let communeName = "Toàn xã"

    /// - Throws: where the text is not JSON.
    init(json: [UInt8], file: String, hash: String = "") throws(DiagnosticError) {
        self.hash = hash
        do throws(MalformedJSON) {
            root = try JSONReader.value(of: json)
        } catch {
            throw DiagnosticError(.verifyDataUnreadable, at: SourceLocation(file: file, line: error.line, column: error.column))
        }
        checkSums(root, "")
        readDossiers(root["dossiers"])
        for row in root["survey"]["rows"].items { readSurvey(row) }
        readIndicators(root["indicators"].items)
        for input in root["inputs"].items { checkRows(of: input) }
    }

    /// Every row of a file went to one place.
    private mutating func checkRows(of input: JSONValue) {
        let data = ["accepted", "rejected", "duplicates"]
        let places = data + ["totals", "groups", "headers", "notes", "fillers", "blank", "unread"]
        for (parts, whole) in [(data, "rows"), (places, "rowsInFile")] {
            guard let total = input[whole].number else { continue }
            let sum = parts.compactMap { input[$0].number }.reduce(0, +)
            if sum != total { wrongSums.append((name: "\(input["path"].text ?? ""), \(whole)", sum: sum, total: total)) }
        }
    }

    // MARK: Dossiers

    private mutating func readDossiers(_ dossiers: JSONValue?) {
        let rows = dossiers["rows"].items
        // The figures of a finished form are repeated as it has them.
        let isStated = dossiers["notes"]["stated"]?.isTrue == true
        var names = Self.groups.map { CountNames(group: $0) }
        let inconsistent = figures.name("dossiers.inconsistent")
        for row in rows {
            let name = Self.place(of: row)
            let place = figures.place(name)
            for group in names.indices {
                let counts = row[names[group].group]
                let isHidden = counts["hidden"] != nil
                for entry in counts.entries where entry.key != "hidden" {
                    record(entry.value, isHidden: isHidden, at: place, names[group].name(of: entry.key, in: &figures))
                }
                if !isStated { checkGroup(counts.entries, "\(name.asName): \(names[group].group)") }
            }
            record(row["inconsistent"], isHidden: row["hidden"] != nil, at: place, inconsistent)
        }
        if isStated { return }
        let total = rows.first { $0["kind"].text == "total" }
        checkColumns(rows.filter { $0["kind"].text != "total" }, total, "rows")
        let fields = dossiers["byField"].items
        checkColumns(fields, total, "byField")
        for field in fields { checkColumns(field["procedures"].items, field, field["field"].text ?? "") }
    }

    private static let groups = ["received", "resolved", "inProcess"]

    /// What the counts of a group are called, by what the data call them: `carriedOver` is `dossiers.received.carried-over`.
    private struct CountNames {
        let group: String
        private var names: [(key: String, name: FigureTable.Name)] = []

        init(group: String) { self.group = group }

        mutating func name(of key: String, in figures: inout FigureTable) -> FigureTable.Name {
            for known in names where known.key == key { return known.name }
            let name = figures.name("dossiers.\(group.kebab).\(key.kebab)")
            names.append((key, name))
            return name
        }
    }

    private static func place(of row: JSONValue) -> String {
        switch row["kind"].text {
        case "unknown": "Không xác định thôn"
        case "outside": "Ngoài địa bàn"
        case "total": communeName
        default: row["village"].text ?? ""
        }
    }

    /// received = online + in person + postal + carried over, and so on: the first member is the sum of the others.
    private mutating func checkGroup(_ counts: [(key: String, value: JSONValue)], _ name: @autoclosure () -> String) {
        guard counts.count > 1, let total = counts[0].value.number, !counts.contains(where: { $0.key == "hidden" }),
            let sum = Self.sum(counts.dropFirst().lazy.map(\.value.number))
        else { return }
        check(sum, total, name())
    }

    /// Every count of `total` is the sum over the parts, where none is hidden.
    private mutating func checkColumns(_ parts: [JSONValue], _ total: JSONValue?, _ name: String) {
        guard let total, !parts.isEmpty else { return }
        for group in Self.groups {
            let counts = parts.map { $0[group] }
            for entry in total[group].entries {
                guard let whole = entry.value.number, let sum = Self.sum(counts.lazy.map { $0[entry.key].number }) else { continue }
                check(sum, whole, "\(name): \(group).\(entry.key)")
            }
        }
    }

    /// Wherever they stand: what was received in a month is the sum of its channels, what was resolved the sum of its outcomes, a rate of
    /// dossiers the quotient of its counts. (Of a survey it need not be: a commune's rate is weighted by its villages.)
    private mutating func checkSums(_ value: JSONValue, _ name: String) {
        switch value {
        case .array(let items): for item in items { checkSums(item, name) }
        case .object(let members):
            var (hasSum, hasRate, hasOthers) = (false, false, false)
            members.withUnsafeBufferPointer { members in
                for place in members.indices {
                    switch members[place].value {
                    case .array, .object: hasOthers = true
                    case .integer, .number:
                        hasSum = hasSum || members[place].key == "received" || members[place].key == "resolved"
                        hasRate = hasRate || members[place].key == "numerator"
                    default: continue
                    }
                }
            }
            if hasSum { checkCounts(value, name) }
            if hasRate { checkRate(value, name) }
            if hasOthers { for member in members { checkSums(member.value, member.key) } }
        default: break
        }
    }

    private mutating func checkCounts(_ value: JSONValue, _ name: String) {
        for (whole, parts) in Self.sums {
            guard let total = value[whole].number, let sum = Self.sum(parts.lazy.map { value[$0].number }) else { continue }
            check(sum, total, "\(Self.name(of: value) ?? name): \(whole)")
        }
    }

    private mutating func checkRate(_ value: JSONValue, _ name: String) {
        guard let numerator = value["numerator"].number, let denominator = value["denominator"].number, let rate = value["value"].number,
            (numerator / denominator - rate).magnitude > 1e-6
        else { return }
        let name = Self.name(of: value) ?? name
        if name.hasPrefix("dossiers.") { check(numerator / denominator, rate, name) }
    }

    /// What an object is about.
    private static func name(of value: JSONValue) -> String? { value["month"].text ?? value["from"].text ?? value["id"].text }

    private static let sums = [("received", ["online", "inPerson", "postal"]), ("resolved", ["early", "onTime", "overdue"])]

    /// nil where one of them is none.
    private static func sum(_ numbers: some Sequence<Double?>) -> Double? {
        var sum = 0.0
        for number in numbers {
            guard let number else { return nil }
            sum += number
        }
        return sum
    }

    private mutating func check(_ sum: Double, _ total: Double, _ name: @autoclosure () -> String) {
        if sum != total { wrongSums.append((name(), sum, total)) }
    }

    // MARK: Surveys and indicators

    private mutating func readSurvey(_ row: JSONValue) {
        let place = figures.place(row["village"].text ?? "")
        for name in ["people", "eligible", "adults"] {
            record(row[name], isHidden: row["hidden"] != nil, at: place, figures.name("survey.\(name)"))
        }
    }

    /// They stand by their names, and the villages of each in the same order.
    private mutating func readIndicators(_ indicators: [JSONValue]) {
        var last: (id: String, name: FigureTable.Name)?
        for indicator in indicators {
            var member = 0
            let id = indicator.member("id", from: &member).text ?? ""
            let name = if let last, last.id == id { last.name } else { figures.name(id) }
            last = (id, name)
            let village = indicator.member("village", from: &member).text ?? Self.communeName
            read(indicator, from: member, to: figures.row(at: figures.place(village), name))
        }
    }

    /// - Parameter member: the place of its members that is looked at first.
    private mutating func read(_ indicator: JSONValue, from member: Int, to row: FigureTable.Row) {
        var member = member
        func number(_ detail: FigureTable.Detail) -> Double? { indicator.member(detail.name, from: &member).number }
        // In the order in which they are written.
        let (numerator, denominator) = (number(.numerator), number(.denominator))
        let (value, low, high, target) = (number(.value), number(.low), number(.high), number(.target))
        let missing = number(.missing)
        let scale = indicator.member("unit", from: &member).text == "%" ? 100.0 : 1
        let isHidden = indicator["hidden"] != nil
        func set(_ number: Double?, _ detail: FigureTable.Detail, isHidden: Bool, scale: Double = 1) {
            figures.set(Self.value(number, isHidden: isHidden, scale: scale), detail, of: row)
        }
        set(numerator, .numerator, isHidden: isHidden)
        set(denominator, .denominator, isHidden: isHidden)
        set(value, .value, isHidden: isHidden && indicator["noData"] == nil, scale: scale)
        set(low, .low, isHidden: isHidden, scale: scale)
        set(high, .high, isHidden: isHidden, scale: scale)
        set(target, .target, isHidden: false, scale: scale)
        set(missing, .missing, isHidden: isHidden)
        if let words = indicator["text"].text { figures.set(.words(words.asName), .value, of: row) }
    }

    private mutating func record(_ value: JSONValue?, isHidden: Bool, at place: FigureTable.Place, _ figure: FigureTable.Name) {
        figures.set(Self.value(value.number, isHidden: isHidden), .value, of: figures.row(at: place, figure))
    }

    private static func value(_ number: Double?, isHidden: Bool, scale: Double = 1) -> Value {
        number.map { .number($0 * scale) } ?? (isHidden ? .hidden : .noData)
    }
}

extension JSONValue? {
    subscript(key: String) -> JSONValue? { self?[key] }

    var entries: [(key: String, value: JSONValue)] {
        guard case .object(let members)? = self else { return [] }
        return members
    }

    var items: [JSONValue] { self?.items ?? [] }

    var text: String? { self?.string }

    var number: Double? { self?.number }
}

extension String {
    /// `carriedOver` → `carried-over`.
    var kebab: String {
        guard utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return self }
        var kebab = ""
        for scalar in unicodeScalars {
            if ("A"..."Z").contains(scalar) {
                kebab += "-"
                kebab.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            } else {
                kebab.unicodeScalars.append(scalar)
            }
        }
        return kebab
    }
}

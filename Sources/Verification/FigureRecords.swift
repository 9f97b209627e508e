internal import Diagnostics
internal import YAMLReading

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

    private(set) var figures: [Key: Value] = [:]
    /// The whole file, and its hash.
    let root: YAMLValue
    let hash: String
    /// Sums in the file that do not hold: what should be equal, and both numbers.
    private(set) var wrongSums: [(name: String, sum: Double, total: Double)] = []

    private static let communeName = "Toàn xã"

    /// - Throws: where the text is not JSON.
    init(json: String, file: String, hash: String = "") throws(DiagnosticError) {
        self.hash = hash
        // JSON is YAML, and scalars keep the text in which they are written.
        // Read as YAML, a text "null" would be none: it gets a mark that names do without.
        root = try YAMLValue.parse(json.contains("\"null\"") ? json.replacing("\"null\"", with: "\"\u{2060}null\"") : json, file: file)
        checkSums(root, "")
        readDossiers(root["dossiers"])
        for row in root["survey"]["rows"].items { readSurvey(row, place: (row["village"].text ?? "").asName) }
        for indicator in root["indicators"].items { readIndicator(indicator) }
        for input in root["inputs"].items { checkRows(of: input) }
    }

    /// Every row of a file went to one place.
    private mutating func checkRows(of input: YAMLValue) {
        let data = ["accepted", "rejected", "duplicates"]
        let places = data + ["totals", "groups", "headers", "notes", "fillers", "blank", "unread"]
        for (parts, whole) in [(data, "rows"), (places, "rowsInFile")] {
            guard let total = input[whole].number else { continue }
            let sum = parts.compactMap { input[$0].number }.reduce(0, +)
            if sum != total { wrongSums.append((name: "\(input["path"].text ?? ""), \(whole)", sum: sum, total: total)) }
        }
    }

    // MARK: Dossiers

    private mutating func readDossiers(_ dossiers: YAMLValue?) {
        let rows = dossiers["rows"].items
        // The figures of a finished form are repeated as it has them.
        let isStated = dossiers["notes"]["stated"].text == "true"
        for row in rows {
            let place = Self.place(of: row)
            for group in ["received", "resolved", "inProcess"] {
                for entry in row[group].entries where entry.key != "hidden" {
                    record(entry.value, isHidden: row[group]["hidden"] != nil, at: place, "dossiers.\(group.kebab).\(entry.key.kebab)")
                }
                if !isStated { checkGroup(row[group], "\(place): \(group)") }
            }
            record(row["inconsistent"], isHidden: row["hidden"] != nil, at: place, "dossiers.inconsistent")
        }
        if isStated { return }
        checkColumns(rows.filter { $0["kind"].text != "total" }, rows.first { $0["kind"].text == "total" }, "rows")
        let fields = dossiers["byField"].items
        checkColumns(fields, rows.first { $0["kind"].text == "total" }, "byField")
        for field in fields { checkColumns(field["procedures"].items, field, field["field"].text ?? "") }
    }

    private static func place(of row: YAMLValue) -> String {
        switch row["kind"].text {
        case "unknown": "Không xác định thôn"
        case "outside": "Ngoài địa bàn"
        case "total": communeName
        default: (row["village"].text ?? "").asName
        }
    }

    /// received = online + in person + postal + carried over, and so on: the first member is the sum of the others.
    private mutating func checkGroup(_ group: YAMLValue?, _ name: String) {
        guard group["hidden"] == nil else { return }
        let numbers = group.entries.compactMap { $0.value.number }
        guard numbers.count > 1, numbers.count == group.entries.count else { return }
        check(numbers.dropFirst().reduce(0, +), numbers[0], name)
    }

    /// Every count of `total` is the sum over the parts, where none is hidden.
    private mutating func checkColumns(_ parts: [YAMLValue], _ total: YAMLValue?, _ name: String) {
        guard let total, !parts.isEmpty else { return }
        for group in ["received", "resolved", "inProcess"] {
            for entry in total[group].entries {
                let numbers = parts.compactMap { $0[group][entry.key].number }
                guard let whole = entry.value.number, numbers.count == parts.count else { continue }
                check(numbers.reduce(0, +), whole, "\(name): \(group).\(entry.key)")
            }
        }
    }

    /// Wherever they stand: what was received in a month is the sum of its channels, what was resolved the sum of its outcomes, a rate of
    /// dossiers the quotient of its counts. (Of a survey it need not be: a commune's rate is weighted by its villages.)
    private mutating func checkSums(_ value: YAMLValue, _ name: String) {
        switch value {
        case .scalar: break
        case .sequence(let items, _): for item in items { checkSums(item, name) }
        case .mapping(let entries, _):
            let name = value["month"].text ?? value["from"].text ?? value["id"].text ?? name
            for (whole, parts) in [("received", ["online", "inPerson", "postal"]), ("resolved", ["early", "onTime", "overdue"])] {
                let numbers = parts.compactMap { value[$0].number }
                if let total = value[whole].number, numbers.count == parts.count { check(numbers.reduce(0, +), total, "\(name): \(whole)") }
            }
            if name.hasPrefix("dossiers."), let numerator = value["numerator"].number, let denominator = value["denominator"].number,
                let rate = value["value"].number, (numerator / denominator - rate).magnitude > 1e-6
            {
                check(numerator / denominator, rate, name)
            }
            for entry in entries { checkSums(entry.value, entry.key) }
        }
    }

    private mutating func check(_ sum: Double, _ total: Double, _ name: String) {
        if sum != total { wrongSums.append((name, sum, total)) }
    }

    // MARK: Surveys and indicators

    private mutating func readSurvey(_ row: YAMLValue, place: String) {
        for name in ["people", "eligible", "adults"] {
            record(row[name], isHidden: row["hidden"] != nil, at: place, "survey.\(name)")
        }
    }

    private mutating func readIndicator(_ indicator: YAMLValue) {
        let place = indicator["village"].text?.asName ?? Self.communeName
        let id = indicator["id"].text ?? ""
        let isHidden = indicator["hidden"] != nil
        let hasNoData = indicator["noData"] != nil
        let scale = indicator["unit"].text == "%" ? 100.0 : 1
        for name in ["value", "low", "high", "target"] {
            record(
                indicator[name], isHidden: isHidden && name != "target" && !(name == "value" && hasNoData), at: place,
                name == "value" ? id : "\(id)/\(name)", scale: scale)
        }
        if let words = indicator["text"].text { figures[Key(place: place, figure: id)] = .words(words.asName) }
        for name in ["numerator", "denominator", "missing"] {
            record(indicator[name], isHidden: isHidden, at: place, "\(id)/\(name)")
        }
    }

    private mutating func record(_ value: YAMLValue?, isHidden: Bool, at place: String, _ figure: String, scale: Double = 1) {
        let key = Key(place: place, figure: figure)
        figures[key] = value.number.map { .number($0 * scale) } ?? (isHidden ? .hidden : .noData)
    }
}

extension YAMLValue? {
    subscript(key: String) -> YAMLValue? { entries.first { $0.key == key }?.value }

    var entries: [YAMLEntry] {
        guard case .mapping(let entries, _)? = self else { return [] }
        return entries
    }

    var items: [YAMLValue] {
        guard case .sequence(let items, _)? = self else { return [] }
        return items
    }

    /// nil for null.
    var text: String? {
        guard case .scalar(let text, _)? = self, text != "null" else { return nil }
        return text
    }

    var number: Double? { text.flatMap { Double($0) } }
}

extension YAMLValue {
    subscript(key: String) -> YAMLValue? { Optional(self)[key] }
    var number: Double? { Optional(self).number }
}

extension String {
    /// `carriedOver` → `carried-over`.
    var kebab: String { flatMap { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.map(String.init).joined() }
}

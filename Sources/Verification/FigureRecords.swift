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
        for indicator in root["indicators"].items { readIndicator(indicator) }
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
        for row in rows {
            let name = Self.place(of: row)
            let place = figures.place(name)
            for group in Self.groups {
                let isHidden = row[group.key]["hidden"] != nil
                for entry in row[group.key].entries where entry.key != "hidden" {
                    record(entry.value, isHidden: isHidden, at: place, "dossiers.\(group.name).\(entry.key.kebab)")
                }
                if !isStated { checkGroup(row[group.key], "\(name.asName): \(group.key)") }
            }
            record(row["inconsistent"], isHidden: row["hidden"] != nil, at: place, "dossiers.inconsistent")
        }
        if isStated { return }
        checkColumns(rows.filter { $0["kind"].text != "total" }, rows.first { $0["kind"].text == "total" }, "rows")
        let fields = dossiers["byField"].items
        checkColumns(fields, rows.first { $0["kind"].text == "total" }, "byField")
        for field in fields { checkColumns(field["procedures"].items, field, field["field"].text ?? "") }
    }

    private static let groups = ["received", "resolved", "inProcess"].map { (key: $0, name: $0.kebab) }

    private static func place(of row: JSONValue) -> String {
        switch row["kind"].text {
        case "unknown": "Không xác định thôn"
        case "outside": "Ngoài địa bàn"
        case "total": communeName
        default: row["village"].text ?? ""
        }
    }

    /// received = online + in person + postal + carried over, and so on: the first member is the sum of the others.
    private mutating func checkGroup(_ group: JSONValue?, _ name: @autoclosure () -> String) {
        guard group["hidden"] == nil else { return }
        let numbers = group.entries.compactMap { $0.value.number }
        guard numbers.count > 1, numbers.count == group.entries.count else { return }
        check(numbers.dropFirst().reduce(0, +), numbers[0], name())
    }

    /// Every count of `total` is the sum over the parts, where none is hidden.
    private mutating func checkColumns(_ parts: [JSONValue], _ total: JSONValue?, _ name: String) {
        guard let total, !parts.isEmpty else { return }
        for group in Self.groups.map(\.key) {
            let counts = parts.map { $0[group] }
            for entry in total[group].entries {
                let numbers = counts.compactMap { $0[entry.key].number }
                guard let whole = entry.value.number, numbers.count == parts.count else { continue }
                check(numbers.reduce(0, +), whole, "\(name): \(group).\(entry.key)")
            }
        }
    }

    /// Wherever they stand: what was received in a month is the sum of its channels, what was resolved the sum of its outcomes, a rate of
    /// dossiers the quotient of its counts. (Of a survey it need not be: a commune's rate is weighted by its villages.)
    private mutating func checkSums(_ value: JSONValue, _ name: String) {
        switch value {
        case .array(let items): for item in items { checkSums(item, name) }
        case .object(let members):
            lazy var name = value["month"].text ?? value["from"].text ?? value["id"].text ?? name
            for (whole, parts) in Self.sums {
                guard let total = value[whole].number else { continue }
                let numbers = parts.compactMap { value[$0].number }
                if numbers.count == parts.count { check(numbers.reduce(0, +), total, "\(name): \(whole)") }
            }
            if let numerator = value["numerator"].number, let denominator = value["denominator"].number,
                let rate = value["value"].number, (numerator / denominator - rate).magnitude > 1e-6, name.hasPrefix("dossiers.")
            {
                check(numerator / denominator, rate, name)
            }
            for member in members { checkSums(member.value, member.key) }
        default: break
        }
    }

    private static let sums = [("received", ["online", "inPerson", "postal"]), ("resolved", ["early", "onTime", "overdue"])]

    private mutating func check(_ sum: Double, _ total: Double, _ name: @autoclosure () -> String) {
        if sum != total { wrongSums.append((name(), sum, total)) }
    }

    // MARK: Surveys and indicators

    private mutating func readSurvey(_ row: JSONValue) {
        let place = figures.place(row["village"].text ?? "")
        for name in ["people", "eligible", "adults"] {
            record(row[name], isHidden: row["hidden"] != nil, at: place, "survey.\(name)")
        }
    }

    private mutating func readIndicator(_ indicator: JSONValue) {
        let row = figures.row(at: figures.place(indicator["village"].text ?? Self.communeName), indicator["id"].text ?? "")
        let isHidden = indicator["hidden"] != nil
        let hasNoData = indicator["noData"] != nil
        let scale = indicator["unit"].text == "%" ? 100.0 : 1
        for detail in [FigureTable.Detail.value, .low, .high, .target] {
            let isHidden = isHidden && detail != .target && !(detail == .value && hasNoData)
            figures.set(Self.value(indicator[detail.rawValue], isHidden: isHidden, scale: scale), detail, of: row)
        }
        if let words = indicator["text"].text { figures.set(.words(words.asName), .value, of: row) }
        for detail in [FigureTable.Detail.numerator, .denominator, .missing] {
            figures.set(Self.value(indicator[detail.rawValue], isHidden: isHidden), detail, of: row)
        }
    }

    private mutating func record(_ value: JSONValue?, isHidden: Bool, at place: FigureTable.Place, _ figure: String) {
        figures.set(Self.value(value, isHidden: isHidden), .value, of: figures.row(at: place, figure))
    }

    private static func value(_ value: JSONValue?, isHidden: Bool, scale: Double = 1) -> Value {
        value.number.map { .number($0 * scale) } ?? (isHidden ? .hidden : .noData)
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

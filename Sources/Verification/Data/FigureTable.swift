/// Figures by place and name. What one row of so-lieu-thon.csv says of an indicator stands together, so that it is looked for once.
struct FigureTable {
    typealias Key = FigureRecords.Key
    typealias Value = FigureRecords.Value

    /// A figure itself, and what its row says beside it: `survey.account/numerator`.
    enum Detail: Int, CaseIterable {
        case value, numerator, denominator, missing, low, high, target

        var name: String { Self.names[rawValue] }

        private static let names = allCases.map { "\($0)" }

        init?(name: some StringProtocol) {
            guard let place = Self.names.firstIndex(where: { $0 == name }) else { return nil }
            self.init(rawValue: place)
        }
    }

    /// A place by its number in the table.
    struct Place {
        fileprivate let number: Int
    }

    /// What figures are called, by its number in the table.
    struct Name {
        let number: Int
    }

    /// A row by where it stands in the table.
    struct Row {
        fileprivate let number: Int
        /// Where its value stands.
        fileprivate let ofValue: (row: Int, detail: Detail)
    }

    private var places = NameNumbers { $0.asName }
    private var names = NameNumbers()
    /// By the number of a name, where the value of its row belongs: a name that reads as the detail of another is that.
    private var owners: [(name: Int, detail: Detail)?] = []
    private var rows: [Content] = []
    /// Rows by place and name.
    private var numbers: [Int: Int] = [:]
    /// What stands in the place of numbers.
    private var words: [String] = []

    /// What a row is about, and what it says of each detail.
    private struct Content {
        enum Kind: UInt8 {
            case none, number, hidden, noData, words
        }

        let place: Int
        let name: Int
        // As many as there are details.
        var kinds = InlineArray<7, Kind>(repeating: .none)
        /// Of words, where they stand among all.
        var numbers = InlineArray<7, Double>(repeating: 0)

        var count: Int { Detail.allCases.count { kinds[$0.rawValue] != .none } }
    }

    init() {
        // As many as most communes have.
        numbers.reserveCapacity(512)
        rows.reserveCapacity(512)
    }

    /// Of all figures.
    var count: Int { rows.reduce(0) { $0 + $1.count } }

    subscript(key: Key) -> Value? {
        let (name, detail) = Self.parts(of: key.figure)
        guard let place = places.known(key.place), let name = names.known(name), let row = numbers[Self.key(place, name)] else {
            return nil
        }
        return value(detail, ofRow: row)
    }

    /// Those that another table has not, or with which it does not agree.
    func figures(notIn other: FigureTable, _ agree: (Value, Value?) -> Bool) -> [(key: Key, value: Value)] {
        let otherPlaces = places.names.map { other.places.known($0) }
        let otherNames = names.names.map { other.names.known($0) }
        var figures: [(key: Key, value: Value)] = []
        for (number, row) in rows.enumerated() {
            var counterpart: Int?
            if let place = otherPlaces[row.place], let name = otherNames[row.name] {
                counterpart = other.numbers[Self.key(place, name)]
            }
            for detail in Detail.allCases {
                guard let value = value(detail, ofRow: number), !agree(value, counterpart.flatMap { other.value(detail, ofRow: $0) }) else {
                    continue
                }
                figures.append((key(row, detail), value))
            }
        }
        return figures
    }

    /// Those whose names begin so.
    func figures(named beginning: String) -> [(key: Key, value: Value)] {
        let isNamedSo = names.names.map { $0.hasPrefix(beginning) }
        var figures: [(key: Key, value: Value)] = []
        for (number, row) in rows.enumerated() where isNamedSo[row.name] {
            for detail in Detail.allCases {
                if let value = value(detail, ofRow: number) { figures.append((key(row, detail), value)) }
            }
        }
        return figures
    }

    /// - Parameter name: as its file writes it.
    mutating func place(_ name: String) -> Place { Place(number: places.number(of: name)) }

    /// - Parameter name: of an indicator, or of what its row says beside it.
    mutating func name(_ name: String) -> Name {
        let number = names.number(of: name)
        while owners.count <= number { owners.append(nil) }
        if owners[number] == nil {
            let (owner, detail) = Self.parts(of: name)
            owners[number] = (detail == .value ? number : names.number(of: owner), detail)
        }
        return Name(number: number)
    }

    /// A row for an indicator, or the one that there is.
    mutating func row(at place: Place, _ name: Name) -> Row {
        let number = self.number(place.number, name.number)
        guard let owner = owners[name.number], owner.name != name.number else { return Row(number: number, ofValue: (number, .value)) }
        return Row(number: number, ofValue: (self.number(place.number, owner.name), owner.detail))
    }

    mutating func set(_ value: Value, _ detail: Detail, of row: Row) {
        let (number, detail) = detail == .value ? row.ofValue : (row.number, detail)
        let (kind, figure): (Content.Kind, Double) =
            switch value {
            case .number(let number): (.number, number)
            case .hidden: (.hidden, 0)
            case .noData: (.noData, 0)
            case .words(let text): (.words, Double(take(text)))
            }
        rows[number].kinds[detail.rawValue] = kind
        rows[number].numbers[detail.rawValue] = figure
    }

    private mutating func take(_ text: String) -> Int {
        words.append(text)
        return words.count - 1
    }

    private func value(_ detail: Detail, ofRow row: Int) -> Value? {
        let number = rows[row].numbers[detail.rawValue]
        return switch rows[row].kinds[detail.rawValue] {
        case .none: nil
        case .number: .number(number)
        case .hidden: .hidden
        case .noData: .noData
        case .words: .words(words[Int(number)])
        }
    }

    private mutating func number(_ place: Int, _ name: Int) -> Int {
        let next = rows.count
        let number = Self.take(&numbers[Self.key(place, name)], orElse: next)
        if number == next {
            rows.append(Content(place: place, name: name))
        }
        return number
    }

    /// No table has so many names or places that two of them had one.
    private static func key(_ place: Int, _ name: Int) -> Int { place << 32 | name }

    /// What is known, which becomes something else where nothing is: so that it is looked for once.
    private static func take(_ number: inout Int?, orElse next: Int) -> Int {
        let taken = number ?? next
        number = taken
        return taken
    }

    private static func parts(of figure: String) -> (name: String, detail: Detail) {
        guard let slash = figure.utf8.lastIndex(of: UInt8(ascii: "/")), let detail = Detail(name: figure[slash...].dropFirst()),
            detail != .value
        else { return (figure, .value) }
        return (String(figure[..<slash]), detail)
    }

    private func key(_ row: Content, _ detail: Detail) -> Key {
        let name = names.names[row.name]
        return Key(place: places.names[row.place], figure: detail == .value ? name : "\(name)/\(detail.name)")
    }
}

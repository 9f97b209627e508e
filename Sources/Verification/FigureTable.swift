/// Figures by place and name. What one row of so-lieu-thon.csv says of an indicator stands together, so that it is looked for once.
struct FigureTable: Sequence {
    typealias Key = FigureRecords.Key
    typealias Value = FigureRecords.Value

    /// A figure itself, and what its row says beside it: `survey.account/numerator`.
    enum Detail: String, CaseIterable {
        case value, numerator, denominator, missing, low, high, target
    }

    /// A place by its number in the table.
    struct Place: Hashable {
        fileprivate let number: Int
    }

    /// A row by where it stands in the table.
    struct Row {
        fileprivate let name: RowName
        fileprivate let number: Int
    }

    fileprivate struct RowName: Hashable {
        let place: Place
        let id: String
    }

    private var places = PlaceNames()
    private var rows: [RowName] = []
    private var numbers: [RowName: Int] = [:]
    /// Row after row, each with all details.
    private var values: [Value?] = []
    private(set) var count = 0

    subscript(key: Key) -> Value? {
        let (id, detail) = Self.parts(of: key.figure)
        guard let place = places.known(key.place), let row = numbers[RowName(place: place, id: id)] else { return nil }
        return value(detail, ofRow: row)
    }

    /// Those that another table has not, or with which it does not agree.
    func figures(notIn other: FigureTable, _ agree: (Value, Value?) -> Bool) -> [(key: Key, value: Value)] {
        let others = places.names.map { other.places.known($0) }
        var figures: [(key: Key, value: Value)] = []
        for (row, name) in rows.enumerated() {
            let counterpart = others[name.place.number].flatMap { other.numbers[RowName(place: $0, id: name.id)] }
            for detail in Detail.allCases {
                guard let value = value(detail, ofRow: row), !agree(value, counterpart.flatMap { other.value(detail, ofRow: $0) }) else {
                    continue
                }
                figures.append((key(name, detail), value))
            }
        }
        return figures
    }

    /// Those whose names begin so.
    func figures(named beginning: String) -> [(key: Key, value: Value)] {
        rows.indices.filter { rows[$0].id.hasPrefix(beginning) }.flatMap(figures)
    }

    private func figures(ofRow row: Int) -> [(key: Key, value: Value)] {
        Detail.allCases.compactMap { detail in value(detail, ofRow: row).map { (key(rows[row], detail), $0) } }
    }

    /// - Parameter name: as its file writes it.
    mutating func place(_ name: String) -> Place { places.place(name) }

    /// A row for an indicator, or the one that there is.
    mutating func row(at place: Place, _ id: String) -> Row {
        let name = RowName(place: place, id: id)
        return Row(name: name, number: number(of: name))
    }

    mutating func set(_ value: Value, _ detail: Detail, of row: Row) {
        guard detail == .value, row.name.id.utf8.contains(UInt8(ascii: "/")) else { return set(value, detail, ofRow: row.number) }
        // A name that reads as the detail of another is that.
        let (id, detail) = Self.parts(of: row.name.id)
        set(value, detail, ofRow: number(of: RowName(place: row.name.place, id: id)))
    }

    private mutating func set(_ value: Value, _ detail: Detail, ofRow row: Int) {
        let place = row * Detail.allCases.count + detail.offset
        if values[place] == nil { count += 1 }
        values[place] = value
    }

    private func value(_ detail: Detail, ofRow row: Int) -> Value? { values[row * Detail.allCases.count + detail.offset] }

    private mutating func number(of name: RowName) -> Int {
        if let number = numbers[name] { return number }
        let number = rows.count
        numbers[name] = number
        rows.append(name)
        values.append(contentsOf: repeatElement(nil, count: Detail.allCases.count))
        return number
    }

    private static func parts(of figure: String) -> (id: String, detail: Detail) {
        guard let slash = figure.utf8.lastIndex(of: UInt8(ascii: "/")), let detail = Detail(rawValue: String(figure[slash...].dropFirst())),
            detail != .value
        else { return (figure, .value) }
        return (String(figure[..<slash]), detail)
    }

    func makeIterator() -> some IteratorProtocol<(key: Key, value: Value)> { rows.indices.lazy.flatMap(figures).makeIterator() }

    private func key(_ row: RowName, _ detail: Detail) -> Key {
        Key(place: places.names[row.place.number], figure: detail == .value ? row.id : "\(row.id)/\(detail.rawValue)")
    }
}

extension FigureTable.Detail {
    fileprivate var offset: Int {
        switch self {
        case .value: 0
        case .numerator: 1
        case .denominator: 2
        case .missing: 3
        case .low: 4
        case .high: 5
        case .target: 6
        }
    }
}

/// The places of a table, numbered. Their names have letters that a `String` compares slowly, and stand in each of hundreds of rows: equal bytes
/// are the same name, and only others are looked at closer.
private struct PlaceNames {
    private(set) var names: [String] = []
    private var places: [String: FigureTable.Place] = [:]
    private var spellings: [Spelling: FigureTable.Place] = [:]

    func known(_ name: String) -> FigureTable.Place? { spellings[Spelling(text: name)] ?? places[name] }

    mutating func place(_ spelling: String) -> FigureTable.Place {
        if let place = spellings[Spelling(text: spelling)] { return place }
        let name = spelling.asName
        let place = places[name] ?? FigureTable.Place(number: names.count)
        if place.number == names.count {
            names.append(name)
            places[name] = place
        }
        spellings[Spelling(text: spelling)] = place
        return place
    }
}

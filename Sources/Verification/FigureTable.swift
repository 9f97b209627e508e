/// Figures by place and name. What one row of so-lieu-thon.csv says of an indicator stands together, so that it is looked for once.
struct FigureTable: Sequence {
    typealias Key = FigureRecords.Key
    typealias Value = FigureRecords.Value

    /// A figure itself, and what its row says beside it: `survey.account/numerator`.
    enum Detail: String, CaseIterable {
        case value, numerator, denominator, missing, low, high, target
    }

    /// The place of a row in a table.
    struct Row {
        fileprivate let place: Int
        fileprivate let id: String
        fileprivate let start: Int
    }

    private struct RowKey: Hashable {
        let place: Int
        let id: String
    }

    private var places = PlaceNames()
    private var rows: [RowKey: Int] = [:]
    /// Row after row, each with all details.
    private var values: [Value?] = []
    private(set) var count = 0

    subscript(key: Key) -> Value? {
        let (id, detail) = Self.parts(of: key.figure)
        guard let place = places.number(ofName: key.place), let start = rows[RowKey(place: place, id: id)] else { return nil }
        return values[start + detail.offset]
    }

    /// A row for an indicator, or the one that there is.
    ///
    /// - Parameter place: as its file writes it.
    mutating func row(at place: String, _ id: String) -> Row {
        let place = places.number(ofSpelling: place)
        return Row(place: place, id: id, start: start(of: RowKey(place: place, id: id)))
    }

    mutating func set(_ value: Value, _ detail: Detail, of row: Row) {
        guard detail == .value, row.id.utf8.contains(UInt8(ascii: "/")) else { return set(value, at: row.start + detail.offset) }
        // A name that reads as the detail of another is that.
        let (id, detail) = Self.parts(of: row.id)
        set(value, at: start(of: RowKey(place: row.place, id: id)) + detail.offset)
    }

    private mutating func set(_ value: Value, at place: Int) {
        if values[place] == nil { count += 1 }
        values[place] = value
    }

    private mutating func start(of key: RowKey) -> Int {
        if let start = rows[key] { return start }
        let start = values.count
        rows[key] = start
        values.append(contentsOf: repeatElement(nil, count: Detail.allCases.count))
        return start
    }

    private static func parts(of figure: String) -> (id: String, detail: Detail) {
        guard let slash = figure.utf8.lastIndex(of: UInt8(ascii: "/")), let detail = Detail(rawValue: String(figure[slash...].dropFirst())),
            detail != .value
        else { return (figure, .value) }
        return (String(figure[..<slash]), detail)
    }

    /// In no order.
    func makeIterator() -> some IteratorProtocol<(key: Key, value: Value)> {
        rows.lazy.flatMap { row, start in
            Detail.allCases.lazy.compactMap { detail in
                values[start + detail.offset].map { (key: key(row, detail), value: $0) }
            }
        }.makeIterator()
    }

    private func key(_ row: RowKey, _ detail: Detail) -> Key {
        Key(place: places[row.place], figure: detail == .value ? row.id : "\(row.id)/\(detail.rawValue)")
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

/// The places of a file, numbered. Their names have letters that a `String` compares slowly, and stand in each of hundreds of rows: equal bytes
/// are the same name, and only others are looked at closer.
private struct PlaceNames {
    private struct Spelling: Hashable {
        let text: String

        static func == (left: Spelling, right: Spelling) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            if text.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
                for byte in text.utf8 { hasher.combine(byte) }
            }
        }
    }

    private var names: [String] = []
    private var numbers: [String: Int] = [:]
    private var spellings: [Spelling: Int] = [:]

    subscript(number: Int) -> String { names[number] }

    func number(ofName name: String) -> Int? { spellings[Spelling(text: name)] ?? numbers[name] }

    mutating func number(ofSpelling text: String) -> Int {
        if let number = spellings[Spelling(text: text)] { return number }
        let name = text.asName
        let number = numbers[name] ?? names.count
        if number == names.count {
            names.append(name)
            numbers[name] = number
        }
        spellings[Spelling(text: text)] = number
        return number
    }
}

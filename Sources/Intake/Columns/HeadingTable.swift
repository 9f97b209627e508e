internal import Catalogue

/// Finds the column that a heading names, by the heading's key.
struct HeadingTable: Sendable {
    /// A column, and the place of the heading among those by which it is known.
    struct Entry: Sendable {
        let column: Column
        let rank: Int
    }

    private var numbers = ByteTable()
    /// nil for a key that names no column because several have it.
    private var entries: [Entry?] = []

    /// The known headings by their keys; of two with one key the first is found.
    ///
    /// - Parameters:
    ///   - dropsShared: what several columns have in common names none of them.
    ///   - key: of a heading; nil for one that is not to be found here.
    init(dropsShared: Bool = false, _ key: (_ heading: String, _ row: Column.Row) -> [UInt8]?) {
        for row in Column.rows {
            for (rank, heading) in row.headings.enumerated() {
                guard let key = key(heading, row) else { continue }
                if let known = numbers.value(of: key) {
                    if dropsShared, entries[Int(known)]?.column != row.column { entries[Int(known)] = nil }
                } else {
                    numbers.insert(key, value: UInt32(entries.count))
                    entries.append(Entry(column: row.column, rank: rank))
                }
            }
        }
    }

    subscript(key: [UInt8]) -> Entry? {
        numbers.value(of: key).flatMap { entries[Int($0)] }
    }
}

/// The headings by which columns are known, as they are looked up.
enum Headings {
    /// The rank of a heading that is none of a column's list: behind all of them.
    static let unlistedRank = Column.rows.count

    /// By `HeadingKey`.
    static let byKey = HeadingTable { heading, _ in HeadingKey.make(heading) }

    /// By the key without marks, where only one column has it.
    static let byPlainKey = HeadingTable(dropsShared: true) { heading, _ in HeadingKey.plain(heading) }

    /// By `HeadingCore`, where only one column has it.
    private static let byCore = HeadingTable(dropsShared: true) { heading, row in
        row.phrases.flatMap { HeadingCore.by[$0] }?.key(of: HeadingKey.bareWords(heading.utf8))
    }

    /// What a heading of these words is by its core.
    static func byCore(_ words: [HeadingKey.Word]) -> HeadingTable.Entry? {
        HeadingCore.all.lazy.compactMap { core in core.key(of: words).flatMap { byCore[$0] } }.first
    }

    /// What a heading is that gives alternatives, "Mã hồ sơ/Số biên nhận" or "Thôn, bản, tổ dân phố": the first, where no other is the
    /// name of another column; of those that commas part all must be of one column.
    static func byAlternatives(_ heading: String) -> HeadingTable.Entry? {
        for mark in [UInt8(ascii: "/"), UInt8(ascii: ",")] {
            let parts = heading.utf8.split(separator: mark).map { byKey[HeadingKey.join(HeadingKey.bareWords($0))] }
            let mayBeOther = mark == UInt8(ascii: "/")
            guard parts.count > 1, let first = parts[0], parts.allSatisfy({ $0.map { $0.column == first.column } ?? mayBeOther }) else {
                continue
            }
            return first
        }
        return nil
    }

    /// The first headings of a column, for messages.
    static func tried(_ column: Column) -> [String] {
        Array(column.row.headings.prefix(4))
    }

    /// Whether a heading is one of a column but for its marks.
    static func isNear(_ heading: String, _ column: Column) -> Bool {
        let key = HeadingKey.plain(heading)
        return column.row.headings.contains { HeadingKey.plain($0) == key }
    }
}

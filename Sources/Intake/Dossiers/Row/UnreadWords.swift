internal import Diagnostics
internal import Tabular

/// Words of a column of few values that are not known, with how many rows have them. Those of several chunks merge in the order of the
/// file. A word costs its own cell; the row counts without it.
struct UnreadWords: Sendable {
    struct Entry: Sendable {
        /// Position of the column.
        let field: Int
        /// As first written; nil where it is not to be shown.
        let form: ShownWord?
        var count: Int
        /// Line of the first row that has it.
        var line: Int
    }

    private(set) var entries: [Entry] = []
    /// Indices into `entries` by the cells' bytes, by column, so that a word is looked at once.
    private var cells: [Int: ByteCache<Int>] = [:]

    /// Different words above which the rest are only counted.
    private static let limit = 200

    mutating func note(_ field: Int, _ cell: FieldBytes, line: Int) {
        let hash = ByteTable.hash(cell.raw)
        if let index = cells[field]?.meaning(of: cell.raw, hash: hash) {
            entries[index].count += 1
            return
        }
        let index = add(Entry(field: field, form: ShownWord(cell.content.string, in: .values), count: 1, line: line))
        cells[field, default: ByteCache(limit: Self.limit * 4)].keep(index, of: cell.raw, hash: hash)
    }

    private mutating func add(_ entry: Entry) -> Int {
        let form = entries.count < Self.limit ? entry.form : nil
        if let index = entries.firstIndex(where: { $0.field == entry.field && $0.form == form }) {
            entries[index].count += entry.count
            return index
        }
        entries.append(Entry(field: entry.field, form: form, count: entry.count, line: entry.line))
        return entries.count - 1
    }

    /// Adds what the next part of the same file has.
    mutating func merge(_ next: UnreadWords, linesBefore: Int) {
        for var entry in next.entries {
            entry.line += linesBefore
            _ = add(entry)
        }
    }
}

internal import Commune

/// Numbers the pairs (lĩnh vực, thủ tục) that occur, without hashing: nearly every procedure belongs to one field, so the first
/// look in a procedure's chain hits.
struct FieldProcedureIndex: Sendable {
    struct Entry: Sendable {
        let field: UInt16
        let procedure: UInt16
        /// The next pair of the same procedure; -1 at the end.
        var next: Int32
    }

    private(set) var entries: [Entry] = []
    private var first: [Int32]

    init(procedures: Int) {
        first = [Int32](repeating: -1, count: procedures)
    }

    /// The number of the pair, given in order of first appearance.
    mutating func number(field: UInt16, procedure: UInt16) -> Int {
        var position = first[Int(procedure)]
        while position >= 0 {
            let entry = entries[Int(position)]
            if entry.field == field { return Int(position) }
            position = entry.next
        }
        entries.append(Entry(field: field, procedure: procedure, next: first[Int(procedure)]))
        first[Int(procedure)] = Int32(entries.count - 1)
        return entries.count - 1
    }
}

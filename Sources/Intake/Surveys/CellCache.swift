internal import Tabular

/// What the cells of a column say, by their bytes: a spelling is understood once.
struct CellCache<Reading> {
    private var table = ByteTable()
    private var readings: [Reading] = []

    /// Spellings above which no more are kept.
    private static var limit: Int { 4096 }

    /// What a cell says; `understand` is asked where it is written as none before.
    mutating func reading(of field: FieldBytes, _ understand: (FieldBytes) -> Reading) -> Reading {
        guard !field.hasEscapes else { return understand(field) }
        let hash = ByteTable.hash(field.raw)
        if let index = table.value(of: field.raw, hash: hash) { return readings[Int(index)] }
        let reading = understand(field)
        if readings.count < Self.limit {
            table.insert(field.raw, hash: hash, value: UInt32(readings.count))
            readings.append(reading)
        }
        return reading
    }
}

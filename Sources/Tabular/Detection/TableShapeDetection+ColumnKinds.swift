extension TableShapeDetection {
    /// The kind of each column, by some rows of all records, which have as many cells as there are columns.
    static func commonKinds(_ records: [SampleRecord], _ rows: ArraySlice<Int>, _ columnCount: Int) -> [CellKind] {
        let sorts = CellKind.allCases.count
        var counts = [Int](repeating: 0, count: columnCount * sorts)
        for row in rows {
            var column = 0
            for kind in records[row].kinds {
                counts[column + Int(kind.rawValue)] += 1
                column += sorts
            }
        }
        return (0..<columnCount).map { commonKind(counts[($0 * sorts)..<(($0 + 1) * sorts)], of: rows.count) }
    }

    /// The kind of a column of so many rows, by how many cells are of each kind: measures where six of ten cells that say something are
    /// measures.
    private static func commonKind(_ counts: ArraySlice<Int>, of rows: Int) -> CellKind {
        func count(_ wanted: CellKind) -> Int { counts[counts.startIndex + Int(wanted.rawValue)] }
        let total = rows - count(.empty) - count(.missing)
        guard total > 0 else { return .empty }
        let years = count(.year)
        let numbers = count(.number) + years
        if numbers * 10 >= total * 6 { return years * 10 >= total * 8 ? .year : .number }
        if count(.date) * 10 >= total * 6 { return .date }
        if (count(.date) + numbers) * 10 >= total * 6 { return .number }
        return count(.code) * 10 >= total * 6 ? .code : .text
    }
}

/// A record of the sample window, copied out for the decisions that are taken before reading.
struct SampleRecord {
    var cells: [String]
    /// What each cell looks like.
    var kinds: [CellKind]
    var offset: Int
    var end: Int
    var line: Int
    /// A quote stands where it should not.
    var isOdd: Bool

    /// Number of cells that hold more than blanks.
    var filledCount: Int { cells.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) } }

    /// Nothing but zeros, as the rows of a linked sheet are that lie below its data, or nothing but a running number.
    var saysNothing: Bool {
        guard cells.count > 2, filledCount != 1 else { return cells.count > 2 && kinds.contains(.number) }
        return filledCount > 2 && cells.allSatisfy { $0.allSatisfy { $0 == "0" } }
    }

    /// Cells up to the last one that is not empty.
    var width: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }

    /// Reads up to `limit` records, blank lines among them, from bytes with 64 readable bytes after them. `width` is the number of
    /// fields that records should have, if it is known.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, from start: Int = 0, line firstLine: Int = 1, limit: Int = .max,
        width: Int? = nil, isWhole: Bool
    ) -> [SampleRecord] {
        guard let base = bytes.baseAddress else { return [] }
        var scanner = RecordScanner(dialect)
        var records: [SampleRecord] = []
        var position = start
        var line = firstLine
        while position < bytes.count, records.count < limit,
            let next = scanner.scan(base, from: position, limit: bytes.count, isLast: isWhole, width: width)
        {
            let record = scanner.record(base + position, line: line, role: .data)
            var cells: [String] = []
            var kinds: [CellKind] = []
            cells.reserveCapacity(record.count)
            kinds.reserveCapacity(record.count)
            for index in 0..<record.count {
                let cell = record[index].trimmed
                cells.append(cell.string)
                kinds.append(cell.withBytes { CellKind($0) })
            }
            records.append(
                SampleRecord(cells: cells, kinds: kinds, offset: position, end: next, line: line, isOdd: scanner.oddity != nil))
            position = next
            line += scanner.innerLines + 1
        }
        return records
    }

    /// The fields of the record at `start`, as they stand.
    static func fields(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, from start: Int, width: Int, isWhole: Bool
    ) -> [String] {
        guard let base = bytes.baseAddress else { return [] }
        var scanner = RecordScanner(dialect)
        guard scanner.scan(base, from: start, limit: bytes.count, isLast: isWhole, width: width) != nil else { return [] }
        return scanner.record(base + start, line: 0, role: .data).strings
    }
}

extension RecordScanner {
    fileprivate mutating func scan(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool, width: Int?) -> Int? {
        guard let width else { return scan(base, from: start, limit: limit, isLast: isLast) }
        return scanMending(base, from: start, limit: limit, isLast: isLast, expected: width)
    }
}

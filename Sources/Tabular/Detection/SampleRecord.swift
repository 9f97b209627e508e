/// A record of the sample window, for the decisions that are taken before reading.
struct SampleRecord {
    /// Number of cells.
    let count: Int
    var offset: Int
    var end: Int
    let line: Int
    /// A quote stands where it should not.
    let isOdd: Bool
    /// Number of cells that hold more than blanks.
    let filledCount: Int
    /// Cells up to the last one that is not empty.
    let width: Int
    private let window: SampleCells
    /// Which of the window's cells is the record's first.
    private let firstCell: Int

    /// What each cell looks like, from left to right.
    var kinds: ArraySlice<CellKind> { window.kinds[firstCell..<(firstCell + count)] }

    /// The cells, without blanks at their ends.
    var cells: [String] { (0..<count).map { self[$0] } }

    /// The cell of a column, without blanks at its ends.
    subscript(column: Int) -> String { window.kinds[firstCell + column] == .empty ? "" : withBytes(column, FieldBytes.text) }

    /// Calls `body` with the cell of a column as UTF-8, without blanks at its ends.
    func withBytes<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        window.field(firstCell + column).withBytes(body)
    }

    /// Whether every cell is blank.
    var isBlank: Bool { filledCount == 0 }

    /// Nothing but zeros, as the rows of a linked sheet are that lie below its data, or nothing but a running number.
    var saysNothing: Bool {
        guard count > 2, filledCount != 1 else { return count > 2 && kinds.contains(.number) }
        return filledCount > 2 && kinds.allSatisfy { $0 == .number || $0 == .empty } && cells.allSatisfy { $0.allSatisfy { $0 == "0" } }
    }

    /// Reads up to `limit` records, blank lines among them, from bytes of `owner` with 64 readable bytes after them. `width` is the number
    /// of fields that records should have, if it is known.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, of owner: ByteBuffer, _ dialect: Dialect, from start: Int = 0, line firstLine: Int = 1,
        limit: Int = .max, width: Int? = nil, isWhole: Bool
    ) -> [SampleRecord] {
        guard let base = bytes.baseAddress else { return [] }
        var scanner = RecordScanner(dialect)
        let window = SampleCells(base, of: owner)
        var records: [SampleRecord] = []
        var cells: [SampleCells.Cell] = []
        var kinds: [CellKind] = []
        // Most rows have sixty bytes and more, and cells eight.
        records.reserveCapacity(min(limit, bytes.count / 64 + 1))
        cells.reserveCapacity(min(bytes.count / 8, 1 << 13))
        kinds.reserveCapacity(cells.capacity)
        var position = start
        var line = firstLine
        while position < bytes.count, records.count < limit,
            let next = scanner.scan(base, from: position, limit: bytes.count, isLast: isWhole, width: width)
        {
            let record = scanner.record(base + position, line: line, role: .data)
            let firstCell = cells.count
            var filledCount = 0
            var filledWidth = 0
            for column in 0..<record.count {
                let field = record[column].trimmed
                cells.append(SampleCells.Cell(field, from: base))
                let kind = field.withBytes { CellKind($0) }
                kinds.append(kind)
                if kind != .empty {
                    filledCount += 1
                    filledWidth = column + 1
                }
            }
            records.append(
                SampleRecord(
                    count: record.count, offset: position, end: next, line: line, isOdd: scanner.oddity != nil, filledCount: filledCount,
                    width: filledWidth, window: window, firstCell: firstCell))
            position = next
            line += scanner.innerLines + 1
        }
        window.cells = cells
        window.kinds = kinds
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

/// Where the cells of a window stand, one after another: all are looked at for what they are like, and few are ever read.
private final class SampleCells {
    /// A field without blanks at its ends.
    struct Cell {
        private let start: UInt32
        private let count: UInt32
        private let escape: UInt8
        private let quote: UInt8

        /// - Parameter base: the window's first byte, less than 4 GB before the field.
        init(_ field: FieldBytes, from base: UnsafePointer<UInt8>) {
            start = UInt32(field.start - base)
            count = UInt32(field.count)
            (escape, quote) = (field.escape, field.quote)
        }

        func field(from base: UnsafePointer<UInt8>) -> FieldBytes {
            FieldBytes(start: base + Int(start), count: Int(count), escape: escape, quote: quote)
        }
    }

    /// Of all records, when they have been read.
    var cells: [Cell] = []
    /// What each of them looks like.
    var kinds: [CellKind] = []
    private let base: UnsafePointer<UInt8>
    /// Holds the bytes.
    private let owner: ByteBuffer

    init(_ base: UnsafePointer<UInt8>, of owner: ByteBuffer) {
        (self.base, self.owner) = (base, owner)
    }

    func field(_ cell: Int) -> FieldBytes { cells[cell].field(from: base) }
}

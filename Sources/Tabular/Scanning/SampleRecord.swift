/// A record of the sample window, copied out for the decisions that are taken before reading.
struct SampleRecord {
    /// What each cell looks like.
    let kinds: [CellKind]
    var offset: Int
    var end: Int
    let line: Int
    /// A quote stands where it should not.
    let isOdd: Bool
    /// Number of cells that hold more than blanks.
    let filledCount: Int
    private let texts: CellTexts
    private let firstCell: Int

    /// - Parameter cells: of which those of the record begin at `firstCell`.
    private init(_ row: Row, of cells: CellTexts) {
        (kinds, offset, end, line, isOdd) = (row.kinds, row.offset, row.end, row.line, row.isOdd)
        filledCount = row.kinds.count { $0 != .empty }
        (texts, firstCell) = (cells, row.firstCell)
    }

    /// A record while the cells of the window are still gathered.
    private struct Row {
        let kinds: [CellKind]
        let offset: Int
        let end: Int
        let line: Int
        let isOdd: Bool
        let firstCell: Int
    }

    /// Number of cells.
    var count: Int { kinds.count }

    /// The cells, without blanks at their ends.
    var cells: [String] { kinds.indices.map { self[$0] } }

    /// The cell of a column, without blanks at its ends.
    subscript(column: Int) -> String { kinds[column] == .empty ? "" : texts[firstCell + column] }

    /// Calls `body` with the cell of a column as UTF-8, without blanks at its ends.
    func withBytes<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        texts.withBytes(firstCell + column, body)
    }

    /// Whether every cell is blank.
    var isBlank: Bool { filledCount == 0 }

    /// Nothing but zeros, as the rows of a linked sheet are that lie below its data, or nothing but a running number.
    var saysNothing: Bool {
        guard count > 2, filledCount != 1 else { return count > 2 && kinds.contains(.number) }
        return filledCount > 2 && kinds.allSatisfy { $0 == .number || $0 == .empty } && cells.allSatisfy { $0.allSatisfy { $0 == "0" } }
    }

    /// Cells up to the last one that is not empty.
    var width: Int { (kinds.lastIndex { $0 != .empty } ?? -1) + 1 }

    /// Reads up to `limit` records, blank lines among them, from bytes with 64 readable bytes after them. `width` is the number of
    /// fields that records should have, if it is known.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, from start: Int = 0, line firstLine: Int = 1, limit: Int = .max,
        width: Int? = nil, isWhole: Bool
    ) -> [SampleRecord] {
        guard let base = bytes.baseAddress else { return [] }
        var scanner = RecordScanner(dialect)
        var rows: [Row] = []
        var text: [UInt8] = []
        var ends: [Int] = []
        var position = start
        var line = firstLine
        while position < bytes.count, rows.count < limit,
            let next = scanner.scan(base, from: position, limit: bytes.count, isLast: isWhole, width: width)
        {
            let record = scanner.record(base + position, line: line, role: .data)
            let firstCell = ends.count
            let kinds = (0..<record.count).map { column in
                record[column].trimmed.withBytes { content in
                    text.append(contentsOf: content)
                    ends.append(text.count)
                    return CellKind(content)
                }
            }
            rows.append(
                Row(kinds: kinds, offset: position, end: next, line: line, isOdd: scanner.oddity != nil, firstCell: firstCell))
            position = next
            line += scanner.innerLines + 1
        }
        let cells = CellTexts(text, ends: ends)
        return rows.map { SampleRecord($0, of: cells) }
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

/// The cells of a window, one after another: all are looked at for what they are like, and few are ever read.
private final class CellTexts {
    private let bytes: [UInt8]
    private let ends: [Int]

    init(_ bytes: [UInt8], ends: [Int]) {
        (self.bytes, self.ends) = (bytes, ends)
    }

    func withBytes<Result>(_ cell: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = cell == 0 ? 0 : ends[cell - 1]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[cell]])) }
    }

    subscript(cell: Int) -> String { withBytes(cell, FieldBytes.text) }
}

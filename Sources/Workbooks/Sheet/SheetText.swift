/// The cells of one sheet as text, a line a row, so that line n is row n of the sheet.
///
/// Cells are divided by `delimiter` and nothing stands around them; a line end within a cell becomes `lineBreak`, which reads as a blank.
/// What cells share is held once (`StoredText`); the text is written out a part at a time, by whoever reads it.
package struct SheetText: Sendable {
    /// The unit separator of ASCII, which no cell of an office holds.
    package static let delimiter: UInt8 = 0x1F
    /// A vertical tab: a blank to whoever reads cells, and no end of a line.
    package static let lineBreak: UInt8 = 0x0B
    /// No workbook of an office holds more text.
    static let limit = 1 << 28
    /// Nor a row.
    static let longestRow = 1 << 24
    /// Nor a cell: a spreadsheet has room for 32,767 characters (ECMA-376 part 1, section 18.18.37), a page for more.
    static let longestCell = 1 << 20

    /// Texts that a workbook holds once for all of its sheets.
    let pool: TextPool
    var stored: [UInt8] = []
    /// Where each row begins in `stored`; it goes to the end of its line.
    var starts: [UInt32] = [0]
    /// Texts of this sheet that come again, where they stand in `stored`.
    var repeated: [StoredText.Place] = []
    /// Rows that are found without going over those before: every so many bytes of text.
    var marks: [Mark] = []
    struct Mark: Sendable {
        var row: UInt32
        /// Where the row begins in the text.
        var offset: UInt32
    }

    /// Number of bytes of the text.
    package internal(set) var byteCount = 0
    /// Columns that the widest row reaches.
    var width = 0
    /// Cells that hold something.
    var filledCount = 0
    /// Lines of the header rows, from 1, of each table whose merged cells show them.
    package internal(set) var headers: [[Int]] = []

    // What is being written.
    var recent = RecentTexts()
    /// Column of the cell that was begun last.
    var column = 0
    /// Where the row and the cell that are open begin in the text, and the cell in `stored`.
    var rowOffset = 0
    var cellOffset = 0
    var cellStart = 0

    init(_ pool: TextPool = TextPool()) {
        self.pool = pool
    }

    /// Whether nothing stands beyond the first column.
    package var isOneColumn: Bool { width == 1 }

    /// Number of rows, up to the last that holds something.
    package var rowCount: Int { filledCount == 0 ? 0 : starts.count }

    /// The texts that the sheet is made of, each at least once: whatever bytes the sheet holds, these hold.
    package func withStoredText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        pool.bytes.withUnsafeBufferPointer(body)
        stored.withUnsafeBufferPointer(body)
    }

    /// Writes up to `count` bytes of the text from `offset` on to `target`; fewer only at its end.
    package func read(into target: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) -> Int {
        let count = min(count, byteCount - offset)
        guard count > 0 else { return 0 }
        let mark = mark(before: offset)
        var output = StoredText.Output(target, count: count, skipping: offset - mark.offset)
        withReader { reader in
            var row = mark.row
            while !output.isFull, row < starts.count {
                if row > mark.row { output.append(UInt8(ascii: "\n")) }
                reader.write(from: Int(starts[row]), to: &output)
                row += 1
            }
        }
        return count
    }

    /// The whole text.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: byteCount) { $1 = $0.baseAddress.map { read(into: $0, count: byteCount, at: 0) } ?? 0 }
    }

    /// The cells of a row, without blanks at their ends.
    func cells(_ row: Int) -> [ArraySlice<UInt8>] {
        guard row < starts.count else { return [] }
        return withReader { reader in
            let bytes = [UInt8](unsafeUninitializedCapacity: reader.count(from: Int(starts[row]))) { buffer, count in
                count = buffer.count
                guard let base = buffer.baseAddress else { return }
                var output = StoredText.Output(base, count: count, skipping: 0)
                reader.write(from: Int(starts[row]), to: &output)
            }
            return bytes.split(separator: Self.delimiter, omittingEmptySubsequences: false).map(Self.trimmed)
        }
    }

    func withReader<Result>(_ body: (StoredText.Reader) -> Result) -> Result {
        stored.withUnsafeBufferPointer { stored in
            pool.bytes.withUnsafeBufferPointer { texts in
                pool.ends.withUnsafeBufferPointer { ends in
                    repeated.withUnsafeBufferPointer { body(StoredText.Reader(stored: stored, texts: texts, ends: ends, repeated: $0)) }
                }
            }
        }
    }

    /// The last row that is marked and begins at or before an offset of the text.
    private func mark(before offset: Int) -> (row: Int, offset: Int) {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(marks[middle].offset) <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? (0, 0) : (Int(marks[low - 1].row), Int(marks[low - 1].offset))
    }

    private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
        var cell = cell.drop(while: isBlank)
        while let last = cell.last, isBlank(last) { cell.removeLast() }
        // A no-break space alone, as HTML fills its empty cells.
        return cell.elementsEqual([0xC2, 0xA0]) ? [] : cell
    }
}

/// The cells of one sheet as text, a line a row, so that line n is row n of the sheet.
///
/// Cells are divided by `delimiter` and nothing stands around them; a line end within a cell becomes `lineBreak`, which reads as a blank.
package struct SheetText: Sendable {
    /// The unit separator of ASCII, which no cell of an office holds.
    package static let delimiter: UInt8 = 0x1F
    /// A vertical tab: a blank to whoever reads cells, and no end of a line.
    package static let lineBreak: UInt8 = 0x0B
    /// No workbook of an office holds more text.
    static let limit = 1 << 28
    /// Nor a cell: a spreadsheet has room for 32,767 characters (ECMA-376 part 1, section 18.18.37), a page for more.
    static let longestCell = 1 << 20

    package private(set) var bytes: [UInt8] = []
    /// Offset of the first byte of each row.
    private var starts: [Int] = [0]
    private var column = 0
    /// Where the text of the cell that is open begins; -1 between cells.
    private var cellStart = -1
    /// Columns that the widest row reaches.
    private(set) var width = 0
    /// Cells that hold something.
    private(set) var filledCount = 0
    /// Lines of the header rows, from 1, of each table whose merged cells show them.
    package internal(set) var headers: [[Int]] = []

    init() {}

    /// Number of rows, up to the last that holds something.
    package var rowCount: Int { filledCount == 0 ? 0 : starts.count }

    /// Begins a cell right of and below all before it; rows and columns from 0.
    ///
    /// - Throws: `tooLarge`.
    mutating func beginCell(row: Int, column: Int) throws(WorkbookError) {
        while starts.count <= row {
            bytes.append(UInt8(ascii: "\n"))
            starts.append(bytes.count)
            self.column = 0
        }
        while self.column < column {
            bytes.append(Self.delimiter)
            self.column += 1
        }
        cellStart = bytes.count
        width = max(width, column + 1)
        if bytes.count > Self.limit { throw .tooLarge(limit: Self.limit) }
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        bytes.withUnsafeMutableBufferPointer { bytes in
            for index in start..<bytes.count where bytes[index] < 0x20 { bytes[index] = Self.plain(bytes[index]) }
        }
    }

    mutating func append(_ text: some Sequence<UInt8>) {
        for byte in text { bytes.append(byte < 0x20 ? Self.plain(byte) : byte) }
    }

    /// What stands for a control character in a cell.
    private static func plain(_ byte: UInt8) -> UInt8 { byte == 0x0A || byte == 0x0D || byte == lineBreak ? lineBreak : 0x20 }

    mutating func endCell() {
        if bytes.count > cellStart { filledCount += 1 }
        cellStart = -1
    }

    /// The cells of a row, without blanks at their ends.
    func cells(_ row: Int) -> [ArraySlice<UInt8>] {
        guard row < starts.count else { return [] }
        let end = row + 1 < starts.count ? starts[row + 1] - 1 : bytes.count
        return bytes[starts[row]..<end].split(separator: Self.delimiter, omittingEmptySubsequences: false).map(Self.trimmed)
    }

    private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
        var cell = cell.drop(while: isBlank)
        while let last = cell.last, isBlank(last) { cell.removeLast() }
        // A no-break space alone, as HTML fills its empty cells.
        return cell.elementsEqual([0xC2, 0xA0]) ? [] : cell
    }

    /// Writes rows anew: those that `rows` holds get these cells. In the order of rows.
    mutating func replace(_ rows: [Int: [ArraySlice<UInt8>]]) {
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count + bytes.count / 8)
        var places: [Int] = []
        for row in starts.indices {
            places.append(written.count)
            if let cells = rows[row] {
                for (index, cell) in cells.enumerated() {
                    if index > 0 { written.append(Self.delimiter) }
                    written.append(contentsOf: cell)
                }
            } else {
                written.append(contentsOf: bytes[starts[row]..<(row + 1 < starts.count ? starts[row + 1] - 1 : bytes.count)])
            }
            if row + 1 < starts.count { written.append(UInt8(ascii: "\n")) }
        }
        bytes = written
        starts = places
    }
}

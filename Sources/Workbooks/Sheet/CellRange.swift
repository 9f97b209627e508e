/// A rectangle of merged cells; rows and columns from 0, ends included.
struct CellRange: Sendable, Hashable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// "B4:C9"; nil where that is no range.
    init?(_ text: String) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference(Array($0.utf8)) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row, first.column <= last.column else {
            return nil
        }
        self.init(rows: first.row...last.row, columns: first.column...last.column)
    }
}

/// Where a cell stands; from 0.
struct CellReference: Sendable, Hashable {
    var row: Int
    var column: Int

    /// "AB12", in bytes; nil where that names no cell that a spreadsheet can have.
    init?(_ bytes: some Sequence<UInt8>) {
        var (row, column) = (0, 0)
        for byte in bytes {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
            case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
            case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
        self.row = row - 1
        self.column = column - 1
    }

    /// The sizes of a sheet (ECMA-376 part 1, section 18.3.1.73).
    static let lastRow = 1 << 20
    static let lastColumn = 1 << 14
}

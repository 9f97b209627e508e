internal import JSON

/// The rows of a CSV (RFC 4180), one after the other. A line's end that is missed leaves its row out.
struct VillageRows {
    /// Of a row: where it stands, with its quotation marks.
    struct Cell {
        let range: Range<Int>
        let hasQuotes: Bool
    }

    /// Of the row that was read last.
    private(set) var cells: [Cell] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var marks: CellMarks
    /// Of the cell that is read next.
    private var start = 0
    private var names = RepeatedNames()

    /// - Parameter csv: for as long as rows are read.
    init(_ csv: UnsafeBufferPointer<UInt8>) {
        bytes = csv
        marks = CellMarks(in: csv)
    }

    /// Reads the next row; false behind the last.
    mutating func next() -> Bool {
        cells.removeAll(keepingCapacity: true)
        var (hasQuotes, isQuoted) = (false, false)
        while let mark = marks.next() {
            switch bytes[mark] {
            case UInt8(ascii: "\""):
                hasQuotes = true
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(Cell(range: start..<mark, hasQuotes: hasQuotes))
                start = mark + 1
                hasQuotes = false
            case UInt8(ascii: "\r") where !isQuoted && mark + 1 < bytes.count && bytes[mark + 1] == UInt8(ascii: "\n"):
                cells.append(Cell(range: start..<mark, hasQuotes: hasQuotes))
                start = mark + 2
                return true
            default: break
            }
        }
        return false
    }

    /// Whether two cells are written alike.
    func isSame(_ left: Cell, _ right: Cell) -> Bool {
        bytes.part(left.range).hasSameBytes(as: bytes.part(right.range))
    }

    func text(_ cell: Cell) -> String { letters(cell, \.text) }

    /// The text of a cell, and the name that it is of figures.
    mutating func name(_ cell: Cell, of figures: inout FigureTable) -> (text: String, name: FigureTable.Name) {
        var place = cell.range.lowerBound
        if let number = names.passOver(at: &place, of: bytes) { return (names.text(number), FigureTable.Name(number: number)) }
        let text = text(cell)
        let name = figures.name(text)
        // With the comma behind it.
        names.take(text, number: name.number, cell.range.lowerBound..<cell.range.upperBound + 1)
        return (text, name)
    }

    /// Gives the letters of a cell, without the quotation marks around parts of it: two of them within such a part are one.
    func letters<Result>(_ cell: Cell, _ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard cell.hasQuotes else { return use(bytes.part(cell.range)) }
        var letters: [UInt8] = []
        var isQuoted = false
        for place in cell.range {
            if bytes[place] != UInt8(ascii: "\"") {
                letters.append(bytes[place])
                continue
            }
            if !isQuoted, place > cell.range.lowerBound, bytes[place - 1] == UInt8(ascii: "\"") { letters.append(bytes[place]) }
            isQuoted.toggle()
        }
        return letters.withUnsafeBufferPointer { use($0) }
    }
}

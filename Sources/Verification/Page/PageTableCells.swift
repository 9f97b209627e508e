/// Where a reader of the page stands in a table, and what its columns say of the figures in them.
struct PageTableCells {
    /// What all figures of a column are, and how they became text.
    struct Column {
        let figure: Int
        let form: FigureMark.Form
    }

    private var columns: [Column] = []
    private var place = -1
    /// Of the cell that is open, as far as it has been read.
    var text: [UInt8] = []
    /// Whether an element in the cell says what figure it shows.
    var hasMark = false

    mutating func beginTable() {
        columns.removeAll(keepingCapacity: true)
        beginRow()
        text.removeAll(keepingCapacity: true)
        hasMark = false
    }

    /// - Parameter figure: unnamed where each of the column says so itself.
    mutating func addColumn(figure: Int, form: FigureMark.Form) { columns.append(Column(figure: figure, form: form)) }

    mutating func beginRow() { place = -1 }

    mutating func begin() {
        place += 1
        if !text.isEmpty { text.removeAll(keepingCapacity: true) }
        hasMark = false
    }

    /// nil: says nothing of its figures.
    var column: Column? { columns.indices.contains(place) && columns[place].figure != FigureNames.unnamed ? columns[place] : nil }

    /// The number that the cell reads, and how; nil where it reads anything else.
    var wholeNumber: (text: String, number: Double)? {
        guard !text.isEmpty, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return text.withUnsafeBufferPointer { text in Double(of: text).map { (text.text, $0) } }
    }
}

/// Where a reader of the page stands in a table, and what its columns say of the figures in them.
struct PageTableCells {
    /// What all figures of a column are, and how they became text; nil: each says so itself.
    struct Column {
        let figure: String?
        let form: String
    }

    private var columns: [Column] = []
    private var place = -1
    /// Of the cell that is open, as far as it has been read.
    var text = ""
    /// Whether an element in the cell says what figure it shows.
    var hasMark = false

    mutating func addColumn(figure: String, form: String) {
        columns.append(Column(figure: figure.isEmpty ? nil : figure, form: form))
    }

    mutating func beginRow() { place = -1 }

    mutating func begin() {
        place += 1
        text = ""
        hasMark = false
    }

    /// nil: says nothing of its figures.
    var column: Column? { columns.indices.contains(place) && columns[place].figure != nil ? columns[place] : nil }

    /// The number that the cell reads; nil where it reads anything else.
    var wholeNumber: Double? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Double(text)
    }
}

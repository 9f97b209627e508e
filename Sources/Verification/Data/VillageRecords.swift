/// so-lieu-thon.csv, read back.
struct VillageRecords {
    private(set) var figures = FigureTable()
    /// Of the whole file.
    let hash: String

    /// The columns after the figure's own value.
    private static let details: [(column: Int, detail: FigureTable.Detail)] = [
        (8, .numerator), (9, .denominator), (10, .missing), (11, .low), (12, .high), (13, .target),
    ]

    init(csv: [UInt8], hash: String = "") {
        self.hash = hash
        csv.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ csv: UnsafeBufferPointer<UInt8>) {
        var rows = VillageRows(csv)
        // Rows of one place stand together.
        var last: (cell: VillageRows.Cell, place: FigureTable.Place)?
        _ = rows.next()
        while rows.next() {
            guard rows.cells.count > 13 else { continue }
            let cell = rows.cells[1]
            let place = if let last, rows.isSame(last.cell, cell) { last.place } else { figures.place(Self.text(rows.text(cell))) }
            last = (cell, place)
            let (text, name) = rows.name(rows.cells[4], of: &figures)
            let row = figures.row(at: place, name)
            let value = rows.letters(rows.cells[6]) { Self.value($0, isOfFact: text.hasPrefix("facts.")) }
            figures.set(value, .value, of: row)
            for (column, detail) in Self.details {
                figures.set(rows.letters(rows.cells[column]) { Self.value($0, isOfFact: false) }, detail, of: row)
            }
        }
    }

    /// Without the mark by which a spreadsheet takes a cell for text and not for a formula.
    private static func text(_ cell: String) -> String {
        let isMarked = cell.first == "'" && cell.dropFirst().first.map("=+-@\t\r\n".contains) == true
        return isMarked ? String(cell.dropFirst()) : cell
    }

    /// - Parameter isOfFact: words may stand in the place of a number.
    private static func value(_ cell: UnsafeBufferPointer<UInt8>, isOfFact: @autoclosure () -> Bool) -> FigureRecords.Value {
        if !cell.isEmpty, let number = Double(of: cell) { return .number(number) }
        let isOfFact = isOfFact()
        if cell.isEmpty, !isOfFact { return .noData }
        let cell = cell.text
        if cell == "*" { return .hidden }
        return isOfFact && cell != "…" ? .words(text(cell).asName) : .noData
    }
}

internal import Report

/// Where each header cell of a table stands once its spans are spread out, as in HTML's table model.
struct HeaderGrid {
    struct Place: Hashable {
        /// Header row and place in that row, as in `Table.header`.
        let row: Int
        let index: Int
        /// First column that it heads.
        let column: Int
        let cell: Table.HeaderCell
    }

    /// Cells by header row, in order.
    let rows: [[Place]]
    private let columnCount: Int

    init(_ table: Table) {
        columnCount = table.columns.count
        var occupied: Set<[Int]> = []
        var rows: [[Place]] = []
        for (row, cells) in table.header.enumerated() {
            var places: [Place] = []
            var column = 0
            for (index, cell) in cells.enumerated() {
                while occupied.contains([row, column]) { column += 1 }
                places.append(Place(row: row, index: index, column: column, cell: cell))
                for spannedRow in row..<(row + cell.rows) {
                    for spannedColumn in column..<(column + cell.columns) { occupied.insert([spannedRow, spannedColumn]) }
                }
                column += cell.columns
            }
            rows.append(places)
        }
        self.rows = rows
    }

    /// Whether a reader needs more than the column's own header to know what a cell is about.
    var hasLevels: Bool { rows.joined().contains { $0.cell.columns > 1 && $0.cell.columns < columnCount } }

    /// Header cells over a column, from the top.
    func headers(of column: Int) -> [Place] {
        rows.joined().filter { $0.column <= column && column < $0.column + $0.cell.columns }
    }
}

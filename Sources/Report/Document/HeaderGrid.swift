/// Where each header cell of a table stands once its spans are spread out, as in HTML's table model: a spanned place has no cell of its own,
/// and spans that reach outside the table are cut.
package struct HeaderGrid: Sendable, Hashable {
    /// A header cell with the columns and header rows that it covers.
    package struct Place: Sendable, Hashable {
        package let cell: Table.HeaderCell
        package let columns: Range<Int>
        package let levels: Range<Int>
        /// Place among the cells of its first level, as in `Table.header`.
        package let index: Int
    }

    /// Cells by level, each level from the left.
    package let places: [Place]
    /// Header rows.
    package let levels: Int
    package let columns: Int

    package init(_ table: Table) {
        let columns = table.columns.count
        let levels = table.header.count
        var taken = Array(repeating: Array(repeating: false, count: columns), count: levels)
        var places: [Place] = []
        for (level, cells) in table.header.enumerated() {
            var column = 0
            for (index, cell) in cells.enumerated() {
                while column < columns, taken[level][column] { column += 1 }
                guard column < columns else { break }
                let columnRange = column..<min(column + max(cell.columns, 1), columns)
                let levelRange = level..<min(level + max(cell.rows, 1), levels)
                for row in levelRange {
                    for place in columnRange { taken[row][place] = true }
                }
                places.append(Place(cell: cell, columns: columnRange, levels: levelRange, index: index))
                column = columnRange.upperBound
            }
        }
        self.places = places
        self.levels = levels
        self.columns = columns
    }

    /// Cells that begin at a level.
    package func row(_ level: Int) -> [Place] { places.filter { $0.levels.lowerBound == level } }

    /// Cells over a column, from the top.
    package func headers(of column: Int) -> [Place] { places.filter { $0.columns.contains(column) } }

    /// Whether a reader needs more than the column's own header to know what a cell is about.
    package var hasLevels: Bool { places.contains { $0.columns.count > 1 && $0.columns.count < columns } }
}

internal import Report

/// Header cells at their places in the table: spans resolved to ranges of columns and levels.
struct TableGrid {
    struct HeaderPlace {
        let cell: Table.HeaderCell
        let columns: Range<Int>
        let levels: Range<Int>
    }

    let places: [HeaderPlace]
    let levels: Int
    let columns: Int

    /// A spanned place has no cell of its own, as in HTML; spans that reach outside the table are cut.
    init(_ table: Table) {
        let columns = table.columns.count
        let levels = table.header.count
        var taken = Array(repeating: Array(repeating: false, count: columns), count: levels)
        var places: [HeaderPlace] = []
        for (level, cells) in table.header.enumerated() {
            var column = 0
            for cell in cells {
                while column < columns, taken[level][column] { column += 1 }
                guard column < columns else { break }
                let columnRange = column..<min(column + max(cell.columns, 1), columns)
                let levelRange = level..<min(level + max(cell.rows, 1), levels)
                for row in levelRange {
                    for place in columnRange { taken[row][place] = true }
                }
                places.append(HeaderPlace(cell: cell, columns: columnRange, levels: levelRange))
                column = columnRange.upperBound
            }
        }
        self.places = places
        self.levels = levels
        self.columns = columns
    }
}

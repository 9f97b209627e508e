/// The header of a table: the name of each column, in one to three levels.
package struct TableHeader: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        /// The levels from top to bottom, merged cells filled forward, blanks and repetitions left out; empty where the column has no
        /// heading.
        package var levels: [String]

        package init(levels: [String]) {
            self.levels = levels
        }

        /// The levels joined by a blank: "Trả kết quả Ngày nhận kết quả".
        package var name: String { levels.joined(separator: " ") }
    }

    /// One for each column of the file, also for those without a heading; empty where the table has no header.
    package var columns: [Column]
    /// Lines of the header rows, from 1.
    package var lines: [Int]

    package init(columns: [Column] = [], lines: [Int] = []) {
        self.columns = columns
        self.lines = lines
    }
}

/// A row above the header: titles, the period covered, notes.
package struct PreambleRow: Sendable, Hashable {
    /// Its cells that are not empty.
    package var cells: [String]
    /// Line in the file, from 1.
    package var line: Int

    package init(cells: [String], line: Int) {
        self.cells = cells
        self.line = line
    }
}

extension TableHeader {
    /// Whether the header is made of headings, as far as its cells tell: a row of data has dates, codes or long numbers in it.
    package var isOfHeadings: Bool {
        !columns.contains { column in
            column.levels.contains { level in
                let digits = level.count { $0.isASCII && $0.isNumber }
                return CellKind(level) == .date || digits > (CellKind(level) == .year ? 8 : 4)
            }
        }
    }
}

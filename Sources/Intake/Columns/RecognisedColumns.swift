package import Catalogue
package import Commune

/// What kind of file it is, and where its columns stand.
package struct RecognisedColumns: Sendable, Hashable {
    package let kind: InputFile.Kind
    /// Position in the file's rows, from 0.
    private let positions: [Column: Int]
    /// Position of the column that is ticked for "no", where a question has two: "Có tài khoản" over "Có" and "Không".
    private let denials: [Column: Int]

    init(kind: InputFile.Kind, positions: [Column: Int], denials: [Column: Int]) {
        self.kind = kind
        self.positions = positions
        self.denials = denials
    }

    /// Position of a column, from 0; nil where the file has none.
    package subscript(column: Column) -> Int? { positions[column] }

    /// Position of the column that is ticked for "no" to a question; nil where one column has both answers.
    func denial(of column: Column) -> Int? { denials[column] }

    /// The columns found, in the order of the file.
    package var found: [(column: Column, position: Int)] {
        (Array(positions) + Array(denials)).map { ($0.key, $0.value) }.sorted {
            ($0.position, $0.column.key) < ($1.position, $1.column.key)
        }
    }
}

package import Catalogue
package import Commune
internal import Diagnostics

/// What kind of file it is, and where its columns stand.
package struct RecognisedColumns: Sendable, Hashable {
    package let kind: InputFile.Kind
    /// Position in the file's rows, from 0.
    private let positions: [Column: Int]
    /// Position of the column that is ticked for "no", where a question has two: "Có tài khoản" over "Có" and "Không".
    private let denials: [Column: Int]
    /// Positions of the other columns of what men and women have a column each for: "Năm sinh" over "Nam" and "Nữ".
    private let halves: [Column: [Int]]
    /// Columns that are ticked for some services of one question, in the order of the file.
    let options: [Option]
    /// What may be shown of the headings, by position.
    private let headings: [ShownHeading]

    /// A column that is ticked for these services: "Dịch vụ đã thanh toán trực tuyến/Điện".
    struct Option: Sendable, Hashable {
        let position: Int
        /// Empty for the choice that says none.
        let services: PaidServices

        /// What the column is called where columns are listed.
        var column: Column { services.services.first.map(Column.service) ?? .services }
    }

    init(
        kind: InputFile.Kind, positions: [Column: Int], denials: [Column: Int], halves: [Column: [Int]] = [:], options: [Option] = [],
        headings: [ShownHeading] = []
    ) {
        self.kind = kind
        self.positions = positions
        self.denials = denials
        self.halves = halves
        self.options = options
        self.headings = headings
    }

    /// Position of a column, from 0; nil where the file has none.
    package subscript(column: Column) -> Int? { positions[column] }

    /// What messages call the column that stands at a position; of nothing where there is none.
    func heading(at position: Int) -> ShownHeading { headings.indices.contains(position) ? headings[position] : ShownHeading([]) }

    /// What messages call a column; its name in the settings where the file has none.
    func heading(of column: Column) -> ShownHeading { positions[column].map(heading) ?? ShownHeading([column.key], isNamed: true) }

    /// Position of the column that is ticked for "no" to a question; nil where one column has both answers.
    func denial(of column: Column) -> Int? { denials[column] }

    /// Where a column's cell stands: in one place, or in one of two.
    func places(of column: Column) -> [Int] { (positions[column].map { [$0] } ?? []) + (halves[column] ?? []) }

    /// The columns found, in the order of the file.
    package var found: [(column: Column, position: Int)] {
        let single = (Array(positions) + Array(denials)).map { ($0.key, $0.value) }
        let several = halves.flatMap { half in half.value.map { (half.key, $0) } } + options.map { ($0.column, $0.position) }
        return (single + several).sorted { ($0.1, $0.0.key) < ($1.1, $1.0.key) }
    }
}

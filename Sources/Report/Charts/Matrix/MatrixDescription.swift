internal import Charts
internal import Language

/// A matrix in words and as a table, taken from the matrix itself, so that neither can say anything else than the drawing.
struct MatrixDescription {
    private let matrix: Matrix
    private let text: FigureText
    /// Columns with an interval somewhere.
    private let measured: Set<Int>

    init(_ matrix: Matrix, text: FigureText) {
        self.matrix = matrix
        self.text = text
        measured = Set(matrix.columns.indices.filter { column in matrix.drawnCells(of: column).contains { $0.interval != nil } })
    }

    /// "Hưng Long còn nhiều chỉ tiêu chưa đạt mục tiêu nhất: …. Toàn xã: 245 người, có tài khoản 74,2%, …; …"
    var alternativeText: String {
        let rows = matrix.rows.map { row in
            let bases = zip(matrix.bases, row.bases).filter { isShown($0.1, in: row) }.map { "\(text.inSentence($0.0)) \($0.1.text)" }
            let cells = row.remark.isEmpty ? zip(matrix.columns, row.cells).map(words) : [row.remark]
            return "\(row.name): " + (bases + cells).joined(separator: ", ")
        }
        let targets = matrix.columns.filter { $0.target != nil }.map { "\($0.name): \($0.targetLabel)" }
        return "\(matrix.title). \(matrix.subtitle). \((targets + rows).joined(separator: "; "))."
    }

    private func words(_ column: Matrix.Column, _ cell: Matrix.Cell) -> String {
        let small = cell.isSmall ? " (\(text.words.onSmallBase(text.numbers.count(Int(RankingClaim.smallestBase)))))" : ""
        let sign = cell.value.number == nil ? "" : "%"
        return "\(text.inSentence(column.name)) \(cell.value.text)\(sign)\(small)"
    }

    /// A village without data has no base either: that it has none is said once.
    private func isShown(_ base: FigureValue, in row: Matrix.Row) -> Bool { row.remark.isEmpty || base.number != nil }

    /// The numbers behind the drawing.
    var table: Table {
        let columns: [Table.Column] =
            [.init(alignment: .left, flexibility: 1)] + matrix.bases.map { _ in .init(alignment: .right) }
            + matrix.columns.indices.flatMap { [.init(alignment: .decimal)] + (measured.contains($0) ? [.init(alignment: .right)] : []) }
        let heads =
            [Table.HeaderCell([.text(matrix.corner)])] + matrix.bases.map { .init([.text($0)]) }
            + matrix.columns.indices.flatMap { index in
                [Table.HeaderCell(head(matrix.columns[index]))]
                    + (measured.contains(index) ? [.init([.text(text.words.intervalHead)])] : [])
            }
        let rows = matrix.rows.map { row in
            Table.Row(
                row.isTotal ? .total : row.remark.isEmpty ? .body : .muted,
                cells: [Table.Cell(row.name)] + row.bases.map { isShown($0, in: row) ? Table.Cell($0) : Table.Cell("") } + cells(of: row))
        }
        return Table(
            caption: [.text(matrix.title)], unit: matrix.subtitle, columns: columns, header: [heads], rows: rows,
            notes: text.legend(rows), source: matrix.source, wide: columns.count > 8)
    }

    /// "Có tài khoản (%, mục tiêu 80%)"
    private func head(_ column: Matrix.Column) -> [Inline] {
        guard let target = column.target, let place = column.targetLabel.range(of: target.text) else {
            return [.text(text.words.percentHead(column.name))]
        }
        let label = column.targetLabel
        return [
            .text("\(column.name) (%, \(label[..<place.lowerBound])"), .figure(target), .text("\(label[place.upperBound...]))"),
        ]
    }

    private func cells(of row: Matrix.Row) -> [Table.Cell] {
        var cells = matrix.columns.indices.flatMap { index -> [Table.Cell] in
            let cell = row.cells[index]
            let source = cell.value.source
            let interval =
                cell.interval.map {
                    text.interval(
                        text.points($0.lowerBound).of(source?.part("low")), text.points($0.upperBound).of(source?.part("high")))
                } ?? []
            return [row.remark.isEmpty ? Table.Cell(cell.value) : Table.Cell("")] + (measured.contains(index) ? [Table.Cell(interval)] : [])
        }
        if !row.remark.isEmpty, !cells.isEmpty { cells[0] = Table.Cell(row.remark) }
        return cells
    }
}

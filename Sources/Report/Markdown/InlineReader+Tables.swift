internal import Diagnostics

extension InlineReader {
    /// A table that the template writes itself. A right-aligned column holds numbers; a row whose first cell is strong is a total.
    func table(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment], _ diagnostics: inout DiagnosticCollector) -> Table {
        var header: [Table.HeaderCell] = []
        var rows: [Table.Row] = []
        for row in node.children {
            let cells = row.children.map { inlines($0.children, at: origin.location(row), &diagnostics) }
            if case .tableRow(isHeader: true) = row.kind {
                header = cells.map { Table.HeaderCell($0) }
            } else {
                rows.append(Table.Row(Self.role(cells), cells: cells.map { Table.Cell($0) }))
            }
        }
        return Table(columns: alignments.map(Self.column), header: [header], rows: rows)
    }

    private static func role(_ cells: [[Inline]]) -> Table.RowRole {
        if case .strong = cells.first?.first, cells.first?.count == 1 { return .total }
        return .body
    }

    private static func column(_ alignment: MarkdownNode.Alignment) -> Table.Column {
        switch alignment {
        case .none, .left: Table.Column(alignment: .left, flexibility: 1)
        case .centre: Table.Column(alignment: .centre)
        case .right: Table.Column(alignment: .decimal)
        }
    }
}

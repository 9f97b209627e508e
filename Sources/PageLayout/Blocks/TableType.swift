internal import Graphics
internal import Report

/// The type of a table at one size, and how its cells become styled text.
struct TableType {
    let size: Double
    let style: PageStyle
    let tableStyle: Table.Style

    var leading: Double { (size * style.tableLeading * 2).rounded() / 2 }
    var padding: Double { tableStyle == .statutory ? style.tableCellPadding - 1 : style.tableCellPadding }
    var barGap: Double { 6 }

    /// Rows apart from the others are set in italics: a copier makes a blur of grey type.
    func text(_ role: Table.RowRole) -> TextStyle {
        TextStyle(.serif, size: size, bold: role == .group || role == .total, italic: role == .muted)
    }

    var header: TextStyle { TextStyle(.serif, size: size, bold: true) }

    /// The cell's text with its mark against the target.
    func parts(_ cell: Table.Cell, _ role: Table.RowRole) -> [StyledText] {
        var parts = InlineSetting(cell.text, style: text(role)) { 0 }.parts
        if let met = cell.met {
            parts.append(StyledText(parts.isEmpty ? (met ? "●" : "○") : (met ? "\u{A0}●" : "\u{A0}○"), text(role)))
        }
        return parts
    }

    func parts(_ cell: Table.HeaderCell) -> [StyledText] {
        InlineSetting(cell.text, style: header) { 0 }.parts
    }
}

internal import Language
internal import Markup
internal import Report

/// Columns, header and rows of one table.
struct TableMarkup {
    private let table: Table
    private let grid: HeaderGrid
    private let alignments: [DecimalAlignment?]
    private let figures: [ColumnFigure?]
    /// Begins the ids of the table's cells; no anchor has a point.
    private let prefix: String
    /// Of each column the ids of its headers that say something.
    private let columnHeaders: [[String]]

    /// - Parameter number: place among the tables of the page.
    init(_ table: Table, number: Int) {
        self.table = table
        alignments = table.columns.indices.map { column in
            table.columns[column].alignment == .decimal ? DecimalAlignment(column: column, of: table) : nil
        }
        figures = table.columns.indices.map { ColumnFigure(column: $0, of: table) }
        let prefix = "\(number)."
        self.prefix = prefix
        let grid = HeaderGrid(table)
        self.grid = grid
        columnHeaders =
            grid.hasLevels
            ? table.columns.indices.map { column in
                grid.headers(of: column).filter { !Self.isEmpty($0.cell.text) }.map { Self.id(of: $0, prefix) }
            } : []
    }

    func write(to report: inout ReportMarkup) {
        writeColumns(to: &report)
        writeHeader(to: &report)
        writeRows(to: &report)
    }

    /// What all figures of a column are is said once.
    private func writeColumns(to report: inout ReportMarkup) {
        guard figures.contains(where: { $0 != nil }) else { return }
        report.markup.open("colgroup")
        for figure in figures { report.markup.void("col", ["data-of": figure?.name, "data-as": figure?.formName]) }
        report.markup.close()
    }

    private func writeHeader(to report: inout ReportMarkup) {
        guard !table.header.isEmpty else { return }
        report.markup.open("thead")
        for level in 0..<grid.levels {
            report.markup.open("tr")
            for place in grid.row(level) { write(place, to: &report) }
            report.markup.close()
        }
        report.markup.close()
    }

    private func write(_ place: HeaderGrid.Place, to report: inout ReportMarkup) {
        let spans: KeyValuePairs<String, String?> = [
            "id": grid.hasLevels ? Self.id(of: place, prefix) : nil,
            // A corner that says nothing heads nothing.
            "scope": Self.isEmpty(place.cell.text) ? nil : place.columns.count > 1 ? "colgroup" : "col",
            "colspan": place.columns.count > 1 ? "\(place.columns.count)" : nil,
            "rowspan": place.levels.count > 1 ? "\(place.levels.count)" : nil,
            "class": headerClass(place),
        ]
        report.markup.open(Self.isEmpty(place.cell.text) ? "td" : "th", spans)
        report.write(place.cell.text)
        report.markup.close()
    }

    private func writeRows(to report: inout ReportMarkup) {
        report.markup.open("tbody")
        for (index, row) in table.rows.enumerated() {
            let startsGroup = row.role == .group || (row.role == .total && table.rows.contains { $0.role == .group })
            if startsGroup, index > 0 {
                report.markup.close()
                report.markup.open("tbody")
            }
            let aspects = row.commonAspects
            report.markup.open("tr", ["class": Self.className(of: row.role)], aspects: aspects)
            report.markup.known.aspects = aspects
            defer { report.markup.known = KnownFigure() }
            if row.role == .group, row.cells.dropFirst().allSatisfy({ Self.isEmpty($0.text) }) {
                report.markup.open("th", ["scope": "rowgroup", "colspan": "\(table.columns.count)"])
                report.markup.open("span", ["class": "group-text"])
                report.write(row.cells.first?.text ?? [])
                report.markup.close()
                report.markup.close()
            } else {
                for column in row.cells.indices { write(row.cells[column], column: column, row: index, to: &report) }
            }
            report.markup.close()
        }
        report.markup.close()
    }

    private func write(_ cell: Table.Cell, column: Int, row: Int, to report: inout ReportMarkup) {
        let isHeader = column < table.rowHeaders && !Self.isEmpty(cell.text)
        let padding = column < alignments.count ? alignments[column]?.padding(of: cell.text.plainText) : nil
        report.markup.open(
            isHeader ? "th" : "td",
            [
                "id": isHeader && grid.hasLevels && column == table.rowHeaders - 1 ? rowID(row) : nil,
                "scope": isHeader ? "row" : nil, "headers": !isHeader && grid.hasLevels ? headers(column: column, row: row) : nil,
                "class": cellClass(column, isHeader: isHeader, hasBar: cell.bar != nil), "data-pad": padding,
            ])
        if let bar = cell.bar { report.write(bar) }
        if let met = cell.met { report.write(mark: met, isWorded: false) }
        if cell.met != nil, !cell.text.isEmpty { report.markup.append(text: " ") }
        report.markup.known.figure = column < figures.count ? figures[column]?.name : nil
        report.markup.known.isAlone = cell.met == nil
        report.write(cell.text)
        report.markup.known.figure = nil
        report.markup.close()
    }

    private static func isEmpty(_ text: [Inline]) -> Bool { text.isEmpty || text.plainText.isEmpty }

    private func headers(column: Int, row: Int) -> String? {
        let hasHead = table.rowHeaders > 0 && column >= table.rowHeaders && !Self.isEmpty(table.rows[row].cells[table.rowHeaders - 1].text)
        let names = (column < columnHeaders.count ? columnHeaders[column] : []) + (hasHead ? [rowID(row)] : [])
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private static func id(of place: HeaderGrid.Place, _ prefix: String) -> String { "\(prefix)\(place.levels.lowerBound)-\(place.index)" }
    private func rowID(_ row: Int) -> String { "\(prefix)r\(row)" }

    /// Cells at the header's lower edge carry its rule, because a row that spans may end there before the last row begins.
    private func headerClass(_ place: HeaderGrid.Place) -> String? {
        let column = place.columns.lowerBound
        let alignment: String? = place.columns.count > 1 ? "spanner" : Self.className(of: table.columns[column].alignment)
        let isStub = place.columns.count == 1 && column == table.rowHeaders - 1
        return Self.joined([alignment, isStub ? "stub" : nil, place.levels.upperBound == grid.levels ? "bottom" : nil])
    }

    /// Most cells are figures, and the style sheet takes a cell for one that does not say otherwise.
    private func cellClass(_ column: Int, isHeader: Bool, hasBar: Bool) -> String? {
        guard column < table.columns.count else { return nil }
        let alignment = Self.className(of: table.columns[column].alignment)
        // The last of the columns that head the rows stays in sight when the table is scrolled.
        return Self.joined([
            isHeader ? alignment : alignment == nil ? "text" : alignment == "figure" ? nil : alignment,
            column == table.rowHeaders - 1 ? "stub" : nil, hasBar ? "barred" : nil,
        ])
    }

    private static func joined(_ names: [String?]) -> String? {
        let names = names.compactMap { $0 }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private static func className(of alignment: Table.Alignment) -> String? {
        switch alignment {
        case .left: nil
        case .centre: "centred"
        case .right, .decimal: "figure"
        }
    }

    private static func className(of role: Table.RowRole) -> String? {
        switch role {
        case .body: nil
        case .group: "group"
        case .total: "total"
        case .muted: "muted"
        }
    }
}

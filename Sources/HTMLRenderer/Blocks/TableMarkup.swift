internal import Language
internal import Markup
internal import Report

/// Columns, header and rows of one table.
struct TableMarkup {
    private let table: Table
    private let grid: HeaderGrid
    private let columns: [Column]
    private let hasGroups: Bool
    /// Begins the ids of the table's cells; no anchor has a point.
    private let prefix: String

    /// What all cells of a column have in common.
    private struct Column {
        let alignment: DecimalAlignment?
        let figure: ColumnFigure?
        /// The ids of its headers that say something, if its cells have to name them.
        let headers: String?
        /// Of the cells that head their row, and of the others.
        let headingClass: String?
        let cellClass: String?
    }

    /// The row that is being written.
    private struct Place {
        /// nil where cells need not name it.
        let id: String?
        /// Its id where its heading says something.
        let headers: String?
    }

    /// - Parameter number: place among the tables of the page.
    init(_ table: Table, number: Int) {
        self.table = table
        let grid = HeaderGrid(table)
        self.grid = grid
        let prefix = "\(number)."
        self.prefix = prefix
        hasGroups = table.rows.contains { $0.role == .group }
        let hasLevels = grid.hasLevels
        columns = table.columns.indices.map { column in
            let alignment = table.columns[column].alignment
            let headers = hasLevels ? grid.headers(of: column).filter { !Self.isEmpty($0.cell.text) }.map { Self.id(of: $0, prefix) } : []
            return Column(
                alignment: alignment == .decimal ? DecimalAlignment(column: column, of: table) : nil,
                figure: ColumnFigure(column: column, of: table), headers: headers.isEmpty ? nil : headers.joined(separator: " "),
                headingClass: Self.cellClass(column, of: table, isHeader: true),
                cellClass: Self.cellClass(column, of: table, isHeader: false))
        }
    }

    func write(to report: inout ReportMarkup) {
        writeColumns(to: &report)
        writeHeader(to: &report)
        writeRows(to: &report)
    }

    /// What all figures of a column are is said once.
    private func writeColumns(to report: inout ReportMarkup) {
        guard columns.contains(where: { $0.figure != nil }) else { return }
        report.markup.open("colgroup")
        for column in columns {
            report.markup.void("col") { tag in
                tag.add("data-of", column.figure?.name)
                tag.add("data-as", column.figure?.formName)
            }
        }
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
        let isEmpty = Self.isEmpty(place.cell.text)
        report.markup.open(isEmpty ? "td" : "th") { tag in
            if grid.hasLevels { tag.add("id", Self.id(of: place, prefix)) }
            // A corner that says nothing heads nothing.
            if !isEmpty { tag.add("scope", place.columns.count > 1 ? "colgroup" : "col") }
            if place.columns.count > 1 { tag.add("colspan", "\(place.columns.count)") }
            if place.levels.count > 1 { tag.add("rowspan", "\(place.levels.count)") }
            tag.add("class", headerClass(place))
        }
        report.write(place.cell.text)
        report.markup.close()
    }

    private func writeRows(to report: inout ReportMarkup) {
        report.markup.open("tbody")
        let hasLevels = grid.hasLevels
        for (index, row) in table.rows.enumerated() {
            let startsGroup = row.role == .group || (row.role == .total && hasGroups)
            if startsGroup, index > 0 {
                report.markup.close()
                report.markup.open("tbody")
            }
            let aspects = row.commonAspects
            report.markup.open("tr", aspects: aspects) { $0.add("class", Self.className(of: row.role)) }
            report.markup.known.aspects = aspects
            defer { report.markup.known = KnownFigure() }
            if row.role == .group, row.cells.dropFirst().allSatisfy({ Self.isEmpty($0.text) }) {
                report.markup.open("th", ["scope": "rowgroup", "colspan": "\(table.columns.count)"])
                report.markup.open("span", ["class": "group-text"])
                report.write(row.cells.first?.text ?? [])
                report.markup.close()
                report.markup.close()
            } else {
                let place = hasLevels ? place(of: row, at: index) : Place(id: nil, headers: nil)
                for column in row.cells.indices { write(row.cells[column], column: column, of: place, to: &report) }
            }
            report.markup.close()
        }
        report.markup.close()
    }

    private func place(of row: Table.Row, at index: Int) -> Place {
        let id = "\(prefix)r\(index)"
        let hasHeading = table.rowHeaders > 0 && table.rowHeaders <= row.cells.count && !Self.isEmpty(row.cells[table.rowHeaders - 1].text)
        return Place(id: id, headers: hasHeading ? id : nil)
    }

    private func write(_ cell: Table.Cell, column: Int, of row: Place, to report: inout ReportMarkup) {
        let isHeader = column < table.rowHeaders && !Self.isEmpty(cell.text)
        // Not taken out of the list: a column has six texts that would be counted for each of its cells.
        let isKnown = column < columns.count
        report.markup.open(isHeader ? "th" : "td") { tag in
            if isHeader {
                if column == table.rowHeaders - 1 { tag.add("id", row.id) }
                tag.add("scope", "row")
            } else {
                tag.add("headers", words: isKnown ? columns[column].headers : nil, column >= table.rowHeaders ? row.headers : nil)
            }
            guard isKnown else { return }
            tag.add(
                "class", words: isHeader ? columns[column].headingClass : columns[column].cellClass, cell.bar == nil ? nil : "barred")
            tag.add("data-pad", columns[column].alignment?.padding(of: cell.text.plainText))
        }
        if let bar = cell.bar { report.write(bar) }
        if let met = cell.met { report.write(mark: met, isWorded: false) }
        if cell.met != nil, !cell.text.isEmpty { report.markup.append(text: " ") }
        report.markup.known.figure = isKnown ? columns[column].figure?.name : nil
        report.markup.known.isAlone = cell.met == nil
        report.write(cell.text)
        report.markup.known.figure = nil
        report.markup.close()
    }

    private static func isEmpty(_ text: [Inline]) -> Bool { text.isEmpty || text.plainText.isEmpty }

    private static func id(of place: HeaderGrid.Place, _ prefix: String) -> String { "\(prefix)\(place.levels.lowerBound)-\(place.index)" }

    /// Cells at the header's lower edge carry its rule, because a row that spans may end there before the last row begins.
    private func headerClass(_ place: HeaderGrid.Place) -> String? {
        let column = place.columns.lowerBound
        let alignment: String? = place.columns.count > 1 ? "spanner" : Self.className(of: table.columns[column].alignment)
        let isStub = place.columns.count == 1 && column == table.rowHeaders - 1
        return Self.joined(Self.joined(alignment, isStub ? "stub" : nil), place.levels.upperBound == grid.levels ? "bottom" : nil)
    }

    /// Most cells are figures, and the style sheet takes a cell for one that does not say otherwise.
    private static func cellClass(_ column: Int, of table: Table, isHeader: Bool) -> String? {
        let alignment = className(of: table.columns[column].alignment)
        // The last of the columns that head the rows stays in sight when the table is scrolled.
        return joined(
            isHeader ? alignment : alignment == nil ? "text" : alignment == "figure" ? nil : alignment,
            column == table.rowHeaders - 1 ? "stub" : nil)
    }

    private static func joined(_ first: String?, _ second: String?) -> String? {
        guard let first, let second else { return first ?? second }
        return "\(first) \(second)"
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

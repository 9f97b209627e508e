internal import Graphics
internal import Markup
internal import Report

extension ReportMarkup {
    /// A table in its frame, which scrolls where the screen is narrow, with its notes and source under it.
    mutating func write(_ table: Table) {
        let id = table.anchor.isEmpty ? nil : identifiers.unique(table.anchor)
        let captionID = identifiers.unique((id ?? "bang") + "-ten")
        let style = table.style == .statutory ? "statutory" : "plain"
        markup.open("div", ["class": "table \(style)", "id": id])
        let frame = ["frame", table.wide ? "wide" : nil, table.rows.count > Self.tallRowCount ? "tall" : nil]
        markup.open(
            "div",
            ["class": frame.compactMap { $0 }.joined(separator: " "), "role": "region", "tabindex": "0", "aria-labelledby": captionID])
        markup.open("table")
        writeCaption(of: table, id: captionID)
        TableMarkup.write(table, idPrefix: captionID, to: &self)
        markup.close()
        markup.close()
        for note in table.notes {
            markup.open("p", ["class": "note"])
            write(note)
            markup.close()
        }
        if !table.source.isEmpty { markup.element("p", ["class": "source"], text: table.source) }
        markup.close()
    }

    /// With more rows than this a table scrolls within the height of a small screen, so that its header stays in sight.
    private static var tallRowCount: Int { 20 }

    private mutating func writeCaption(of table: Table, id: String) {
        markup.open("caption", ["id": id])
        let isUnnamed = table.label.isEmpty && table.caption.isEmpty
        markup.open("span", ["class": isUnnamed ? "spoken" : "caption-text"])
        if !table.label.isEmpty {
            markup.element("span", ["class": "label"], text: table.label)
            markup.append(text: " ")
        }
        if isUnnamed { markup.append(text: wording.dataTable) }
        write(table.caption)
        if !table.unit.isEmpty { markup.element("span", ["class": "unit"], text: table.unit) }
        markup.close()
        markup.close()
    }
}

/// Header and rows of one table.
private struct TableMarkup {
    let table: Table
    let grid: HeaderGrid
    let alignments: [DecimalAlignment?]
    let idPrefix: String

    static func write(
        _ table: Table, idPrefix: String, to report: inout ReportMarkup
    ) {
        let alignments = table.columns.indices.map { column in
            table.columns[column].alignment == .decimal ? DecimalAlignment(column: column, of: table) : nil
        }
        let writer = TableMarkup(table: table, grid: HeaderGrid(table), alignments: alignments, idPrefix: idPrefix)
        writer.writeHeader(to: &report)
        writer.writeRows(to: &report)
    }

    private func writeHeader(to report: inout ReportMarkup) {
        guard !table.header.isEmpty else { return }
        report.markup.open("thead")
        for level in 0..<grid.levels {
            report.markup.open("tr")
            for place in grid.row(level) {
                report.markup.open(
                    "th",
                    [
                        "id": grid.hasLevels ? headerID(place) : nil, "scope": place.columns.count > 1 ? "colgroup" : "col",
                        "colspan": place.columns.count > 1 ? "\(place.columns.count)" : nil,
                        "rowspan": place.levels.count > 1 ? "\(place.levels.count)" : nil,
                        "class": headerClass(place),
                    ])
                report.write(place.cell.text)
                report.markup.close()
            }
            report.markup.close()
        }
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
            report.markup.knownAspects = aspects
            defer { report.markup.knownAspects = [:] }
            if row.role == .group, row.cells.dropFirst().allSatisfy({ $0.text.isEmpty || $0.text.plainText.isEmpty }) {
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

    private func write(
        _ cell: Table.Cell, column: Int, row: Int, to report: inout ReportMarkup
    ) {
        let isHeader = column < table.rowHeaders
        let padding = column < alignments.count ? alignments[column]?.padding(of: cell.text.plainText) : nil
        report.markup.open(
            isHeader ? "th" : "td",
            [
                "id": isHeader && grid.hasLevels && column == table.rowHeaders - 1 ? rowID(row) : nil,
                "scope": isHeader ? "row" : nil, "headers": !isHeader && grid.hasLevels ? headers(column: column, row: row) : nil,
                "class": columnClass(column, hasBar: cell.bar != nil), "data-pad": padding,
            ])
        if let bar = cell.bar { report.write(bar) }
        if let met = cell.met { report.write(mark: met, isWorded: false) }
        if cell.met != nil, !cell.text.isEmpty { report.markup.append(text: " ") }
        report.write(cell.text)
        report.markup.close()
    }

    private func headers(column: Int, row: Int) -> String {
        let columns = grid.headers(of: column).map(headerID)
        return (columns + (table.rowHeaders > 0 ? [rowID(row)] : [])).joined(separator: " ")
    }

    private func headerID(_ place: HeaderGrid.Place) -> String { "\(idPrefix)-c\(place.levels.lowerBound)-\(place.index)" }
    private func rowID(_ row: Int) -> String { "\(idPrefix)-r\(row)" }

    /// Cells at the header's lower edge carry its rule, because a row that spans may end there before the last row begins.
    private func headerClass(_ place: HeaderGrid.Place) -> String? {
        let names = [
            place.columns.count > 1 ? "spanner" : columnClass(place.columns.lowerBound),
            place.levels.upperBound == grid.levels ? "bottom" : nil,
        ].compactMap { $0 }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }

    private func columnClass(_ column: Int, hasBar: Bool = false) -> String? {
        guard column < table.columns.count else { return nil }
        let alignment: String? =
            switch table.columns[column].alignment {
            case .left: nil
            case .centre: "centred"
            case .right, .decimal: "figure"
            }
        // The last of the columns that head the rows stays in sight when the table is scrolled.
        let names = [alignment, column == table.rowHeaders - 1 ? "stub" : nil, hasBar ? "barred" : nil].compactMap { $0 }
        return names.isEmpty ? nil : names.joined(separator: " ")
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

internal import Language
internal import Markup
internal import Report

extension ReportMarkup {
    /// A table in its frame, which scrolls where the screen is narrow, with its notes and source under it.
    mutating func write(_ table: Table) {
        tableCount += 1
        let captionID = "\(tableCount).t"
        let style = table.style == .statutory ? "statutory" : "plain"
        markup.open("div", ["class": "table \(style)", "id": table.anchor.isEmpty ? nil : identifiers.unique(table.anchor)])
        let frame = ["frame", table.wide ? "wide" : nil, table.rows.count > Self.tallRowCount ? "tall" : nil]
        // Not a region: a page with thirty of them has no landmarks any more.
        markup.open(
            "div",
            ["class": frame.compactMap { $0 }.joined(separator: " "), "role": "group", "tabindex": "0", "aria-labelledby": captionID])
        markup.open("table")
        writeCaption(of: table, id: captionID)
        TableMarkup(table, number: tableCount).write(to: &self)
        markup.close()
        markup.close()
        // Behind the frame and outside it, because what is in it moves.
        if table.columns.count > Self.columnsOfAPhone {
            markup.element("p", ["class": "hint", "aria-hidden": "true"], text: wording.scrolls)
        }
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
    /// So many columns fit a phone as a rule.
    private static var columnsOfAPhone: Int { 3 }

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

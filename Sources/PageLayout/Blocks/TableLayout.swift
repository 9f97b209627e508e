internal import Graphics
internal import Language
internal import Report

/// A table: caption and unit above, header, rows, notes and source below. Its rows are never divided, but one that no page holds; on every
/// further page its header is repeated.
struct TableLayout: BlockLayout {
    let table: Table

    func layOut(in flow: inout Flow) {
        guard !table.columns.isEmpty else { return }
        let grid = HeaderGrid(table)
        if let (type, columns) = fitting(grid, in: flow) {
            layOut(TableRows(table: table, grid: grid, type: type, columns: columns), in: &flow)
        } else if flow.geometry == flow.style.portrait, flow.x == 0 {
            flow.startPage(flow.style.landscape)
            layOut(in: &flow)
            flow.startPage(flow.style.portrait)
        } else {
            let type = type(flow.style.tableSizes.last ?? 9, flow)
            layOut(TableRows(table: table, grid: grid, type: type, columns: TableColumns(table, grid, type, in: flow)), in: &flow)
        }
    }

    /// The largest type at which every word fits its column and text has a fair share, or else merely fits.
    private func fitting(_ grid: HeaderGrid, in flow: Flow) -> (TableType, TableColumns)? {
        var tight: (TableType, TableColumns)?
        let sizes = flow.style.tableSizes.filter { table.rows.count <= flow.style.longTable || $0 <= flow.style.longTableSize }
        for size in sizes {
            let type = type(size, flow)
            let columns = TableColumns(table, grid, type, in: flow)
            guard columns.fits else { continue }
            if columns.isComfortable { return (type, columns) }
            tight = tight ?? (type, columns)
        }
        return tight
    }

    private func type(_ size: Double, _ flow: Flow) -> TableType {
        TableType(size: size, style: flow.style, tableStyle: table.style)
    }

    private func layOut(_ rows: TableRows, in flow: inout Flow) {
        flow.inside(.table(summary: table.caption.plainText)) { flow in
            appendCaption(in: &flow)
            let header = rows.header(in: flow)
            appendHeader(header, rows.grid, in: &flow)
            appendRows(rows, continuation(header, in: flow), in: &flow)
        }
        appendNotes(in: &flow)
    }

    private func appendCaption(in flow: inout Flow) {
        let style = flow.style.caption
        var strips: [Strip] = []
        let text = table.label.isEmpty ? table.caption : [.text(table.label + " ")] + table.caption
        if hasCaption {
            let caption = flow.structure.add(.caption, to: flow.parent)
            if !text.isEmpty {
                let element = flow.structure.add(.paragraph, to: caption)
                for line in flow.balancedLines(InlineSetting(text, style: style.text) { 0 }.parts, width: flow.width) {
                    var strip = Strip(height: style.leading)
                    let origin = Point(x: 0, y: line.baseline(inLeading: style.leading))
                    strip.content = [PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text))]
                    strips.append(strip)
                }
            }
            if !table.unit.isEmpty {
                let unit = PageStyle.ParagraphStyle(text: flow.style.unit, leading: 14, alignment: .right)
                strips += flow.lines([.text(table.unit)], unit, element: flow.structure.add(.paragraph, to: caption))
            }
        }
        guard !strips.isEmpty else { return }
        strips[0].before = style.before
        strips[0].anchors = [table.anchor].filter { !$0.isEmpty }
        strips[strips.count - 1].after = style.after
        for index in strips.indices {
            strips[index].keepsWithNext = true
            flow.append(strips[index])
        }
    }

    private func appendHeader(_ header: Strip, _ grid: HeaderGrid, in flow: inout Flow) {
        guard grid.levels > 0 else { return }
        var strip = header
        for level in 0..<grid.levels {
            let row = flow.structure.add(.tableRow, to: flow.parent)
            for (index, place) in grid.places.enumerated() where place.levels.lowerBound == level {
                let kind = StructureKind.tableHeader(scope: .column, columns: place.columns.count, rows: place.levels.count)
                strip.content[index].element = flow.structure.add(kind, to: row)
            }
        }
        if !hasCaption { strip.before = flow.style.caption.before }
        strip.keepsWithNext = true
        flow.append(strip)
    }

    private func appendRows(_ rows: TableRows, _ continuation: Strip.Continuation, in flow: inout Flow) {
        let last = table.rows.indices.last
        for (index, row) in table.rows.enumerated() {
            let element = flow.structure.add(.tableRow, to: flow.parent)
            let spans = row.role == .group && row.cells.count == 1
            let cells = row.cells.prefix(table.columns.count).indices.map { column in
                flow.structure.add(
                    spans || column < table.rowHeaders
                        ? .tableHeader(scope: .row, columns: spans ? table.columns.count : 1, rows: 1)
                        : .tableCell(columns: 1, rows: 1),
                    to: element)
            }
            var strips = rows.strips(
                index, elements: cells, followsRule: index == 0, maximumHeight: flow.geometry.textHeight - continuation.height, in: flow)
            for part in strips.indices { strips[part].continuation = continuation }
            let end = strips.count - 1
            let nextIsTotal = index + 1 < table.rows.count && table.rows[index + 1].role == .total
            let isNearEnd = index + 3 >= table.rows.count
            strips[end].keepsWithNext = index != last && (index == 0 || row.role == .group || nextIsTotal || isNearEnd)
            strips[end].breakCost = table.rows.count <= flow.style.shortTable && index != last ? flow.style.shortTableBreakCost : 0
            if index == last {
                strips[end].content.append(PageContent(element: nil, elements: strips[end].closing))
                strips[end].closing = []
                strips[end].keepsWithNext = hasNotes
                strips[end].after = hasNotes ? 0 : flow.style.blockSpace
            }
            for strip in strips { flow.append(strip) }
        }
    }

    /// "Biểu 1 (tiếp theo)" and the header again: furniture, which is not read twice.
    private func continuation(_ header: Strip, in flow: Flow) -> Strip.Continuation {
        let words = flow.language.continued
        let label = table.label.hasSuffix(".") ? String(table.label.dropLast()) : table.label
        let text = label.isEmpty ? words : label + " " + words
        let leading = 16.0
        let line = flow.typesetter.lines(
            of: [StyledText(text, flow.style.unit)], width: flow.width, alignment: .right, firstLineIndent: 0)
        var content = line.map {
            PageContent(
                element: nil, origin: Point(x: 0, y: $0.baseline(inLeading: leading - 2)), elements: $0.runs.map(SceneElement.text))
        }
        content += header.content.map { $0.moved(x: 0, y: leading) }
        return Strip.Continuation(height: leading + header.height, content: content)
    }

    private var hasCaption: Bool { !table.label.isEmpty || !table.caption.isEmpty || !table.unit.isEmpty }

    private var hasNotes: Bool { !table.notes.isEmpty || !table.source.isEmpty }

    private func appendNotes(in flow: inout Flow) {
        guard hasNotes else { return }
        var strips: [Strip] = []
        for note in table.notes {
            strips += flow.lines(note, flow.style.tableNote, element: flow.structure.add(.paragraph, to: flow.parent))
        }
        if !table.source.isEmpty {
            strips += flow.lines(
                [.text(table.source)], flow.style.source, element: flow.structure.add(.paragraph, to: flow.parent))
        }
        for index in strips.indices {
            strips[index].before = index == 0 ? 4 : 0
            strips[index].after = index == strips.count - 1 ? flow.style.blockSpace : 0
            strips[index].keepsWithNext = index != strips.count - 1
            flow.append(strips[index])
        }
    }
}

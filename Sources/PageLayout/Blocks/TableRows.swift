internal import Graphics
internal import Report

/// Draws the rows of a table: header, body, totals.
struct TableRows {
    let table: Table
    let grid: HeaderGrid
    let type: TableType
    let columns: TableColumns

    private var style: PageStyle { type.style }
    private var ruled: Bool { table.style == .statutory }

    // MARK: Header

    /// The header as one strip. Its first contents are the cells at the grid's places, in that order; they belong to no element yet.
    func header(in flow: Flow) -> Strip {
        let cells = zip(grid.places, columns.heads).map { place, parts in
            let width = columns.width(place.columns) - 2 * type.padding
            let alignment = alignment(of: place)
            return alignment == .centre
                ? flow.balancedLines(parts, width: width)
                : flow.typesetter.lines(of: parts, width: width, alignment: alignment, firstLineIndent: 0)
        }
        let edges = levelEdges(cells)
        var content: [PageContent] = []
        for (place, lines) in zip(grid.places, cells) {
            let top = edges[place.levels.lowerBound]
            let height = edges[place.levels.upperBound] - top
            let textHeight = Double(lines.count) * type.leading
            let offset = ruled || place.columns.count > 1 ? (height - textHeight) / 2 : height - textHeight - style.tableRowPadding
            content.append(
                PageContent(
                    element: nil, origin: Point(x: columns.edges[place.columns.lowerBound] + type.padding, y: top + offset),
                    elements: draw(lines)))
        }
        content.append(PageContent(element: nil, elements: headerRules(edges)))
        return Strip(height: edges[grid.levels], content: content)
    }

    private func alignment(of place: HeaderGrid.Place) -> TextAlignment {
        if ruled || place.columns.count > 1 { return .centre }
        switch table.columns[place.columns.lowerBound].alignment {
        case .left: return .left
        case .centre: return .centre
        case .right: return .right
        case .decimal: return .centre
        }
    }

    /// Heights of the header's levels: each at least one line, spanning cells push their last level.
    private func levelEdges(_ cells: [[TextLine]]) -> [Double] {
        var heights = Array(repeating: type.leading * 0.5, count: grid.levels)
        let sorted = zip(grid.places, cells).sorted { $0.0.levels.count < $1.0.levels.count }
        for (place, lines) in sorted {
            let needed = Double(lines.count) * type.leading + 2 * style.tableRowPadding
            let present = place.levels.reduce(0) { $0 + heights[$1] }
            if needed > present { heights[place.levels.upperBound - 1] += needed - present }
        }
        return heights.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    }

    private func headerRules(_ edges: [Double]) -> [SceneElement] {
        let left = columns.edges[0]
        let right = columns.edges[grid.columns]
        let height = edges[grid.levels]
        if ruled {
            return grid.places.map { place in
                .rectangle(
                    Rectangle(
                        x: columns.edges[place.columns.lowerBound], y: edges[place.levels.lowerBound],
                        width: columns.width(place.columns), height: edges[place.levels.upperBound] - edges[place.levels.lowerBound]),
                    fill: nil, stroke: style.tableGrid)
            }
        }
        var rules = [horizontal(0, left, right, style.tableRule), horizontal(height, left, right, style.tableRule)]
        for place in grid.places where place.columns.count > 1 && place.levels.upperBound < grid.levels {
            rules.append(
                horizontal(
                    edges[place.levels.upperBound], columns.edges[place.columns.lowerBound] + type.padding,
                    columns.edges[place.columns.upperBound] - type.padding, style.tableHairline))
        }
        return rules
    }

    // MARK: Body

    /// A row as a strip, or, where it is higher than `maximumHeight`, as several of a few lines each; `elements` are the structure
    /// elements of its cells.
    func strips(
        _ index: Int, elements: [DocumentStructure.ID], followsRule: Bool, maximumHeight: Double, in flow: Flow
    ) -> [Strip] {
        let row = table.rows[index]
        let spans = row.role == .group && row.cells.count == 1
        let cells = columns.cells[index].enumerated().map { column, cell in
            let width = spans ? columns.width(0..<grid.columns) : columns.width(column..<column + 1)
            let bar = row.cells[column].bar == nil ? 0 : style.barWidth + type.barGap
            return flow.typesetter.lines(
                of: cell.parts, width: width - 2 * type.padding - bar, alignment: spans ? .left : textAlignment(column),
                firstLineIndent: 0)
        }
        let count = Self.lineCount(cells)
        let isTooHigh = Double(count) * type.leading + 2 * style.tableRowPadding > maximumHeight
        let most = isTooHigh ? style.linesOfDividedRow : count
        return stride(from: 0, to: count, by: most).map { start in
            let lines = isTooHigh ? cells.map { Array($0.dropFirst(start).prefix(most)) } : cells
            let padding = (above: start == 0 ? style.tableRowPadding : 0, below: start + most >= count ? style.tableRowPadding : 0)
            var strip = strip(index, lines, elements: elements, spans: spans, padding: padding)
            let rules = rules(row, spans: spans, strip.height, followsRule: followsRule || start > 0)
            strip.content.append(PageContent(element: nil, elements: rules))
            return strip
        }
    }

    private func strip(
        _ row: Int, _ cells: [[TextLine]], elements: [DocumentStructure.ID], spans: Bool, padding: (above: Double, below: Double)
    ) -> Strip {
        let lineCount = Self.lineCount(cells)
        let height = padding.above + Double(lineCount) * type.leading + padding.below
        var strip = Strip(height: height)
        // A bar beside each cell, and the rules.
        strip.content.reserveCapacity(cells.count + 2)
        for (column, lines) in cells.enumerated() {
            let offset = ruled ? (Double(lineCount - lines.count) * type.leading) / 2 : 0
            let x = columns.edges[column] + type.padding + (spans || lines.count != 1 ? 0 : decimalShift(row, column))
            strip.content.append(
                PageContent(
                    element: elements[column], origin: Point(x: x, y: padding.above + offset), elements: draw(lines)))
            if padding.above > 0, let bar = table.rows[row].cells[column].bar { strip.content.append(draw(bar, column, height)) }
        }
        if !ruled { strip.closing = [horizontal(height, columns.edges[0], columns.edges[grid.columns], style.tableRule)] }
        return strip
    }

    private static func lineCount(_ cells: [[TextLine]]) -> Int { cells.reduce(1) { max($0, $1.count) } }

    private func textAlignment(_ column: Int) -> TextAlignment {
        switch table.columns[column].alignment {
        case .left, .decimal: .left
        case .centre: .centre
        case .right: .right
        }
    }

    /// Distance that brings a number's decimal mark under the others'; the column of numbers stands in the middle of its column.
    private func decimalShift(_ row: Int, _ column: Int) -> Double {
        guard let decimal = columns.decimals[column], let before = columns.cells[row][column].before else { return 0 }
        let free = columns.width(column..<column + 1) - 2 * type.padding - decimal.before - decimal.after
        return max(0, free / 2) + decimal.before - before
    }

    private func rules(_ row: Table.Row, spans: Bool, _ height: Double, followsRule: Bool) -> [SceneElement] {
        let left = columns.edges[0]
        let right = columns.edges[grid.columns]
        if ruled {
            var rules: [SceneElement] = [
                .rectangle(Rectangle(x: left, y: 0, width: right - left, height: height), fill: nil, stroke: style.tableGrid)
            ]
            if !spans {
                for edge in columns.edges.dropFirst().dropLast() {
                    rules.append(.line(from: Point(x: edge, y: 0), to: Point(x: edge, y: height), stroke: style.tableGrid))
                }
            }
            return rules
        }
        if followsRule { return [] }
        switch row.role {
        case .total: return [horizontal(0, left, right, style.tableRule)]
        case .group, .body, .muted: return [horizontal(0, left, right, style.tableHairline)]
        }
    }

    private func draw(_ bar: TargetBar, _ column: Int, _ rowHeight: Double) -> PageContent {
        let width = style.barWidth
        let x = columns.edges[column + 1] - type.padding - width
        let thickness = type.size * 0.5
        let y = style.tableRowPadding + (type.leading - thickness) / 2
        let length = width * min(max(bar.fraction, 0), 1)
        var elements: [SceneElement] = [
            .rectangle(Rectangle(x: x, y: y, width: width, height: thickness), fill: .solid(.grey(0.9)), stroke: nil),
            .rectangle(Rectangle(x: x, y: y, width: length, height: thickness), fill: .solid(.grey(0.45)), stroke: nil),
        ]
        if let target = bar.target {
            let mark = x + width * min(max(target, 0), 1)
            elements.append(
                .line(from: Point(x: mark, y: y - 2), to: Point(x: mark, y: y + thickness + 2), stroke: Stroke(width: 1)))
        }
        return PageContent(element: nil, elements: elements)
    }

    private func draw(_ lines: [TextLine]) -> [SceneElement] {
        lines.enumerated().map { index, line in
            .group(
                SceneGroup(
                    origin: Point(x: 0, y: Double(index) * type.leading + line.baseline(inLeading: type.leading)),
                    elements: line.runs.map(SceneElement.text)))
        }
    }

    private func horizontal(_ y: Double, _ left: Double, _ right: Double, _ stroke: Stroke) -> SceneElement {
        .line(from: Point(x: left, y: y), to: Point(x: right, y: y), stroke: stroke)
    }
}

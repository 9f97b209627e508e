internal import Graphics
internal import Report

/// Widths of a table's columns, found from what stands in them.
struct TableColumns {
    /// Left edges of the columns and, last, the table's right edge, from the text area's left edge.
    private(set) var edges: [Double]
    /// For decimal columns: the widest text before the mark and the widest after it.
    let decimals: [(before: Double, after: Double)?]
    /// Whether every word fits its column.
    let fits: Bool
    /// Whether columns of wrapping text have a fair share of the width.
    let isComfortable: Bool
    /// The text of each place of the header grid, as it was measured.
    let heads: [[StyledText]]
    /// The cells of each row, as they were measured.
    let cells: [[SetCell]]

    /// A cell's text in the table's type.
    struct SetCell {
        let parts: [StyledText]
        /// In a decimal column: the width of its text before the mark.
        var before: Double?
    }

    func width(_ columns: Range<Int>) -> Double { edges[columns.upperBound] - edges[columns.lowerBound] }

    init(_ table: Table, _ grid: HeaderGrid, _ type: TableType, in flow: Flow) {
        var measures = ColumnMeasures(table, grid, type, flow)
        measures.measure()
        decimals = measures.decimals
        heads = measures.heads
        cells = measures.cells
        let available = flow.width
        let narrowest = measures.narrowest.reduce(0, +)
        fits = narrowest <= available + 0.01

        let widths = Self.distribute(measures, flexible: table.columns.map { $0.flexibility }, over: available)
        isComfortable = table.columns.indices.allSatisfy {
            table.columns[$0].flexibility == 0 || widths[$0] >= min(measures.natural[$0], available * 0.2) - 0.01
        }
        let total = widths.reduce(0, +)
        var edge = (available - total) / 2
        edges = [edge]
        for width in widths {
            edge += width
            edges.append(edge)
        }
    }

    /// Every column gets its narrowest width; then columns of figures what they lack, as long as text keeps a fair share; then text;
    /// then all alike.
    private static func distribute(_ measures: ColumnMeasures, flexible: [Double], over available: Double) -> [Double] {
        var widths = measures.narrowest
        func room() -> Double { available - widths.reduce(0, +) }
        func grow(_ wishes: [Double], within limit: Double) {
            let wished = wishes.reduce(0, +)
            let share = wished > 0 ? min(1, max(0, limit) / wished) : 0
            for index in widths.indices { widths[index] += wishes[index] * share }
        }
        func lack(_ index: Int) -> Double { max(0, measures.natural[index] - widths[index]) }
        let reserve = flexible.indices.reduce(0) { sum, index in
            flexible[index] == 0 ? sum : sum + max(0, min(measures.natural[index], available * 0.35) - widths[index])
        }
        grow(flexible.indices.map { flexible[$0] == 0 ? lack($0) : 0 }, within: room() - reserve)
        grow(flexible.indices.map { lack($0) * flexible[$0] }, within: room())
        grow(flexible.indices.map { lack($0) }, within: room())
        let rest = fullWidth(natural: measures.natural.reduce(0, +), available: available) - widths.reduce(0, +)
        if rest > 0 { for index in widths.indices { widths[index] += rest / Double(widths.count) } }
        return widths
    }

    /// A table is as wide as the text unless its content is much narrower: then stretching would tear its columns apart.
    private static func fullWidth(natural: Double, available: Double) -> Double {
        natural > available * 0.5 ? available : min(available, natural * 1.5)
    }
}

/// Narrowest and natural width of each column.
private struct ColumnMeasures {
    private let table: Table
    private let grid: HeaderGrid
    private let type: TableType
    private let flow: Flow
    private(set) var narrowest: [Double]
    private(set) var natural: [Double]
    private(set) var decimals: [(before: Double, after: Double)?]
    let heads: [[StyledText]]
    private(set) var cells: [[TableColumns.SetCell]] = []

    init(_ table: Table, _ grid: HeaderGrid, _ type: TableType, _ flow: Flow) {
        self.table = table
        self.grid = grid
        self.type = type
        self.flow = flow
        narrowest = Array(repeating: 0, count: table.columns.count)
        natural = narrowest
        decimals = table.columns.map { $0.alignment == .decimal ? (0, 0) : nil }
        heads = grid.places.map { type.parts($0.cell) }
    }

    mutating func measure() {
        cells.reserveCapacity(table.rows.count)
        for row in table.rows {
            var cells = row.cells.prefix(table.columns.count).map { TableColumns.SetCell(parts: type.parts($0, row.role)) }
            if row.role != .group || row.cells.count > 1 {
                for column in cells.indices { measure(&cells[column], row.cells[column].bar, column) }
            }
            self.cells.append(cells)
        }
        for column in table.columns.indices {
            if let decimal = decimals[column] {
                narrowest[column] = max(narrowest[column], decimal.before + decimal.after)
                natural[column] = max(natural[column], narrowest[column])
            }
            narrowest[column] += 2 * type.padding
            natural[column] += 2 * type.padding
        }
        for (place, parts) in zip(grid.places, heads).sorted(by: { $0.0.columns.count < $1.0.columns.count }) {
            measure(parts, over: place.columns)
        }
    }

    private mutating func measure(_ cell: inout TableColumns.SetCell, _ bar: TargetBar?, _ column: Int) {
        let (parts, typesetter) = (cell.parts, flow.typesetter)
        let bar = bar == nil ? 0 : flow.style.barWidth + type.barGap
        if let decimal = decimals[column], let first = parts.first {
            let number = DecimalParts(first.text)
            let rest = typesetter.width(parts.dropFirst())
            let before = typesetter.width(number.before, first.style)
            cell.before = before
            decimals[column] = (
                max(decimal.before, before), max(decimal.after, typesetter.width(number.after, first.style) + rest + bar)
            )
            return
        }
        let whole = typesetter.width(parts[...]) + bar
        natural[column] = max(natural[column], whole)
        // Text wraps only where the column says so: figures and short labels stay on one line.
        let wraps = table.columns[column].flexibility > 0 || table.columns[column].alignment == .left
        narrowest[column] = max(narrowest[column], wraps ? flow.widestWord(parts) + bar : whole)
    }

    private mutating func measure(_ parts: [StyledText], over columns: Range<Int>) {
        let words = flow.widestWord(parts) + 2 * type.padding
        let whole = flow.typesetter.width(parts[...]) + 2 * type.padding
        let lackOfWords = words - narrowest[columns].reduce(0, +)
        let lackOfWhole = min(whole, words * 2.2) - natural[columns].reduce(0, +)
        for column in columns {
            narrowest[column] += max(0, lackOfWords) / Double(columns.count)
            natural[column] = max(natural[column] + max(0, lackOfWhole) / Double(columns.count), narrowest[column])
        }
    }
}

extension TextTypesetting {
    fileprivate func width(_ text: String, _ style: TextStyle) -> Double { text.isEmpty ? 0 : measure(text, style).width }

    /// Of parts that stand in one line.
    fileprivate func width(_ parts: ArraySlice<StyledText>) -> Double { parts.reduce(0) { $0 + width($1.text, $1.style) } }
}

internal import Graphics
internal import Language

/// Where the names, bases and cells of a matrix stand: a row a place under a head that every drawing of some of its rows has.
struct MatrixPlot {
    private let matrix: Matrix
    private let setting: ChartSetting
    private let sizes: MatrixStyle
    private let names: [TextBlock]
    private let columns: MatrixColumns
    /// Heights of the rows.
    let bands: [Double]

    /// The widest share of a drawing that names may take.
    private static let largestShare = 0.27

    init(_ matrix: Matrix, in setting: ChartSetting) {
        self.matrix = matrix
        self.setting = setting
        let sizes = MatrixStyle(rows: matrix.rows.count, setting)
        self.sizes = sizes
        let limit = setting.width * Self.largestShare
        names = matrix.rows.enumerated().map { index, row in
            var style = sizes.text
            style.bold = row.isTotal
            if !row.remark.isEmpty { style.colour = setting.style.mutedText }
            return TextBlock(row.name, style, width: limit, mark: .category(index), in: setting)
        }
        columns = MatrixColumns(matrix, names: min(names.map(\.size.width).max() ?? 0, limit), text: sizes.text, in: setting)
        bands = names.map { max($0.size.height + sizes.pitch - sizes.text.size * setting.style.leading, sizes.pitch) }
    }

    /// How much lower the rows are, all together, where the matrix is as tight as it may be.
    var shrinkage: Double { sizes.shrinkage * Double(bands.count) }

    /// Whether its type is not too large for the width.
    var hasRoom: Bool { columns.hasRoom && !names.contains(where: \.breaksWords) }

    /// What of the rows is drawn.
    enum Side {
        case whole, names, cells
    }

    /// The names alone, and all but the names: side by side they are the whole.
    func drawSides() -> (names: ChartPart, cells: ChartPart) {
        let end = min(columns.stub + setting.style.textGap / 2, setting.width)
        var (names, cells) = (draw(bands.indices, .names), draw(bands.indices, .cells))
        names.size.width = end
        cells.elements = [.group(SceneGroup(origin: Point(x: -end, y: 0), elements: cells.elements))]
        cells.size.width -= end
        return (names, cells)
    }

    /// The head and some of the rows.
    func draw(_ rows: Range<Int>, _ side: Side = .whole) -> ChartPart {
        let style = setting.style
        var layers = Layers()
        var parts = MatrixCellMark.Parts()
        if side != .cells { columns.drawCorner(into: &layers) }
        if side != .names { columns.drawHeads(into: &layers) }
        var y = columns.headHeight
        layers.marks.append(.line(from: Point(x: 0, y: y), to: Point(x: setting.width, y: y), stroke: style.baseline))
        // The hairlines are those of the whole, wherever it is divided.
        var villages = matrix.rows[..<rows.lowerBound].count { !$0.isTotal }
        for (place, index) in rows.enumerated() {
            if place > 0 {
                let isRule = matrix.rows[index - 1].isTotal
                if !isRule { villages += 1 }
                if isRule || villages % MatrixStyle.rowsOfGroup == 0 {
                    let line = SceneElement.line(
                        from: Point(x: 0, y: y), to: Point(x: setting.width, y: y), stroke: isRule ? MatrixStyle.outline : style.grid)
                    layers.grid.append(line)
                }
            }
            if side != .cells { drawName(index, top: y, into: &layers) }
            if side != .names { draw(index, top: y, into: &layers, &parts) }
            y += bands[index]
        }
        parts.add(to: &layers)
        layers.marks.append(.line(from: Point(x: 0, y: y), to: Point(x: setting.width, y: y), stroke: style.baseline))
        return ChartPart(size: Size(width: setting.width, height: y + style.baseline.width), elements: layers.elements)
    }

    private func drawName(_ index: Int, top: Double, into layers: inout Layers) {
        layers.texts += names[index].elements(at: Point(x: 0, y: top + bands[index] / 2 - names[index].size.height / 2))
    }

    private func draw(_ index: Int, top: Double, into layers: inout Layers, _ parts: inout MatrixCellMark.Parts) {
        let row = matrix.rows[index]
        let middle = top + bands[index] / 2
        var style = sizes.text
        style.bold = row.isTotal
        if !row.remark.isEmpty { style.colour = setting.style.mutedText }
        for (column, figure) in zip(columns.bases, row.bases) {
            let block = TextBlock(figure, style, in: setting)
            layers.texts += block.elements(at: Point(x: column.start, y: middle - block.size.height / 2), width: column.width, .right)
        }
        guard row.remark.isEmpty else {
            let block = TextBlock(row.remark, style, in: setting)
            layers.texts += block.elements(at: Point(x: columns.cells.first?.start ?? 0, y: middle - block.size.height / 2))
            return
        }
        for (column, cell) in zip(columns.cells, row.cells) {
            draw(cell, column, middle, isTotal: row.isTotal, into: &layers, &parts)
        }
    }

    private func draw(
        _ cell: Matrix.Cell, _ column: MatrixColumns.Cell, _ middle: Double, isTotal: Bool, into layers: inout Layers,
        _ parts: inout MatrixCellMark.Parts
    ) {
        var style = sizes.text
        style.bold = isTotal || cell.standing == .short
        let block = TextBlock(cell.value, style, in: setting)
        let y = middle - block.size.height / 2
        layers.texts += block.elements(at: Point(x: column.start, y: y), width: column.values, .right)
        if cell.isSmall {
            layers.texts += TextBlock(Matrix.smallSign, style, in: setting).elements(at: Point(x: column.start + column.values + 0.5, y: y))
        }
        // A little higher than the middle where a line is under it.
        let isMeasured = cell.interval != nil
        MatrixCellMark(
            start: column.bars, length: column.length, middle: middle - (isMeasured ? MatrixStyle.intervalGap / 2 : 0), height: sizes.bar
        ).draw(cell, into: &parts)
    }
}

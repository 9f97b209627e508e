internal import Graphics
internal import Language

/// Where the columns of a matrix stand, and the head over them.
struct MatrixColumns {
    /// Numbers of a base, right-aligned.
    struct Base {
        let start: Double
        let width: Double
    }

    /// Values, right-aligned in `values` points, and the bars behind them.
    struct Cell {
        let start: Double
        let values: Double
        let bars: Double
        let length: Double
        /// Of the head over them.
        let head: Double
    }

    /// Where the names end.
    let stub: Double
    let bases: [Base]
    let cells: [Cell]
    private let matrix: Matrix
    private let setting: ChartSetting
    private let heads: [(block: TextBlock, target: TextBlock?)]
    private let corner: TextBlock
    private let baseHeads: [TextBlock]

    /// Room for the sign of a small base behind a value.
    private static let signWidth = 5.0
    /// A bar that can be read against its target.
    private static let readableBar = 16.0
    /// A few bars that fill the page say no more than shorter ones.
    private static let longestBar = 150.0

    /// - Parameter names: width of the column of names.
    init(_ matrix: Matrix, names: Double, text: TextStyle, in setting: ChartSetting) {
        self.matrix = matrix
        self.setting = setting
        let style = setting.style
        func width(_ figure: FigureValue) -> Double {
            var style = text
            style.bold = true
            return setting.typesetter.measure(figure.text, style).width
        }
        corner = TextBlock(matrix.corner, style.small, width: max(names, 30), in: setting)
        baseHeads = matrix.bases.map { TextBlock($0, style.small, width: 44, in: setting) }
        stub = max(names, corner.size.width)
        var x = stub
        bases = baseHeads.enumerated().map { index, head in
            let widest = matrix.rows.map { index < $0.bases.count ? width($0.bases[index]) : 0 }.max() ?? 0
            let base = Base(start: x + style.textGap, width: max(widest, head.size.width))
            x = base.start + base.width
            return base
        }
        let share = (setting.width - x) / Double(max(matrix.columns.count, 1))
        cells = matrix.columns.indices.map { index in
            let values = matrix.rows.filter(\.remark.isEmpty).map { width($0.cells[index].value) }.max() ?? 0
            let start = x + Double(index) * share + style.textGap * 1.5
            let hasSigns = matrix.drawnCells(of: index).contains(where: \.isSmall)
            let bars = start + values + (hasSigns ? Self.signWidth : style.gap)
            let room = x + Double(index + 1) * share - bars
            return Cell(
                start: start, values: values, bars: bars, length: min(max(room, MatrixStyle.shortestBar), Self.longestBar),
                head: share - style.textGap * 1.5)
        }
        heads = zip(matrix.columns, cells).map { column, cell in
            var name = style.small
            name.bold = true
            return (
                TextBlock(column.name, name, width: cell.head, in: setting),
                column.targetLabel.isEmpty
                    ? nil
                    : TextBlock(column.targetLabel, style.small, width: cell.head, mark: column.target.map(TextMark.figure), in: setting)
            )
        }
    }

    /// Whether every bar is long enough to be read, and no word of a head is broken.
    var hasRoom: Bool {
        cells.allSatisfy { $0.length >= Self.readableBar } && !heads.contains { $0.block.breaksWords || $0.target?.breaksWords == true }
            && zip(heads, cells).allSatisfy { $0.block.size.width <= $1.head }
    }

    /// Height of the heads, which stand on the line under them.
    private var height: Double {
        let heights = heads.map { $0.block.size.height + ($0.target?.size.height ?? 0) }
        return (heights + baseHeads.map(\.size.height) + [corner.size.height]).max() ?? 0
    }

    /// How far the line under the heads stands below their top.
    var headHeight: Double { height + setting.style.gap * 0.6 }

    /// The head over the names.
    func drawCorner(into layers: inout Layers) {
        layers.texts += corner.elements(at: Point(x: 0, y: height - corner.size.height))
    }

    /// The heads over bases and cells.
    func drawHeads(into layers: inout Layers) {
        let height = height
        for (base, head) in zip(bases, baseHeads) {
            layers.texts += head.elements(at: Point(x: base.start, y: height - head.size.height), width: base.width, .right)
        }
        for (cell, head) in zip(cells, heads) {
            let below = head.target?.size.height ?? 0
            layers.texts += head.block.elements(at: Point(x: cell.start, y: height - below - head.block.size.height))
            layers.texts += head.target?.elements(at: Point(x: cell.start, y: height - below)) ?? []
        }
    }
}

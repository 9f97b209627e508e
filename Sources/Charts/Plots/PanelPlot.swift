internal import Graphics
internal import Language

/// A small line for each category in a panel of its own, all on one scale, in rows.
struct PanelPlot {
    private let chart: Chart
    private let marks: ChartMarks
    private let setting: ChartSetting
    private let values: ValueText
    private let names: [TextBlock]
    private let columns: Int
    private let panelWidth: Double
    /// Heights of the rows of panels.
    let rows: [Double]

    private static let leastWidth = 82.0
    private static let lineHeight = 34.0
    private static let gap = 12.0

    init(_ chart: Chart, _ marks: ChartMarks, in setting: ChartSetting) {
        self.chart = chart
        self.marks = marks
        self.setting = setting
        values = ValueText(format: chart.format, numbers: NumberFormatting(setting.language))
        let columns = max(min(Int((setting.width + Self.gap) / (Self.leastWidth + Self.gap)), chart.categories.count), 1)
        self.columns = columns
        let width = min((setting.width + Self.gap) / Double(columns) - Self.gap, 150)
        panelWidth = width
        let names = chart.categories.indices.map { index in
            var style = setting.style.label
            if chart.categories[index].muted { style.colour = setting.style.mutedText }
            return TextBlock(chart.categories[index].label, style, width: width, mark: .category(index), in: setting)
        }
        self.names = names
        let texts = (setting.style.label.size + setting.style.small.size) * setting.style.leading + 4
        rows = stride(from: 0, to: chart.categories.count, by: columns).map { start in
            let row = start..<min(start + columns, chart.categories.count)
            return (names[row].map(\.size.height).max() ?? 0) + texts + Self.lineHeight + Self.gap
        }
    }

    /// Some rows of panels.
    func draw(_ shown: Range<Int>) -> ChartPart {
        var layers = Layers()
        var y = 0.0
        for row in shown {
            let first = row * columns
            for category in first..<min(first + columns, chart.categories.count) {
                draw(category, at: Point(x: Double(category - first) * (panelWidth + Self.gap), y: y), height: rows[row], into: &layers)
            }
            y += rows[row]
        }
        return ChartPart(size: Size(width: setting.width, height: y), elements: layers.elements)
    }

    private func draw(_ category: Int, at corner: Point, height: Double, into layers: inout Layers) {
        let style = setting.style
        let bottom = corner.y + height - Self.gap - style.small.size * style.leading - 1
        let area = Rectangle(x: corner.x, y: bottom - Self.lineHeight, width: panelWidth, height: Self.lineHeight)
        let size = panelWidth / Double(max(marks.steps.series.count, 1))
        let bands = marks.steps.series.indices.map {
            PlotFrame.Band(start: Double($0) * size, size: size, centre: (Double($0) + 0.5) * size)
        }
        let scale = ValueScale.plain(marks.extent, format: chart.format, maximum: chart.maximum)
        let frame = PlotFrame(orientation: .vertical, area: area, bands: bands, upper: scale.upper)
        layers.grid.append(frame.crossLine(at: 0, from: 0, to: panelWidth, style.baseline))
        marks.steps.draw(category, in: frame, style, into: &layers)
        layers.texts += names[category].elements(at: corner)
        drawLast(category, frame, into: &layers)
        drawSteps(frame, into: &layers)
    }

    /// The last value over the line's end, or why there is none.
    private func drawLast(_ category: Int, _ frame: PlotFrame, into layers: inout Layers) {
        let known = marks.steps.series.last { $0.isKnown(at: category) }
        let top = frame.area.minY - setting.style.label.size * setting.style.leading - 1
        guard let known else {
            let wording = ChartWording(setting.language)
            let isHidden = marks.steps.series.contains { $0.value(at: category).isHidden }
            let block = TextBlock(isHidden ? wording.hidden : wording.noData, setting.style.small, width: panelWidth, in: setting)
            layers.texts += block.elements(at: Point(x: frame.area.minX, y: frame.area.maxY - block.size.height - 1))
            return
        }
        var style = setting.style.label
        style.bold = true
        layers.texts += TextBlock(known.value(at: category), style, in: setting)
            .elements(at: Point(x: frame.area.minX, y: top), width: panelWidth, .right)
    }

    /// The first and the last step under the line.
    private func drawSteps(_ frame: PlotFrame, into layers: inout Layers) {
        let y = frame.area.maxY + 1
        let names = [marks.steps.series.first, marks.steps.series.count > 1 ? marks.steps.series.last : nil].map { $0?.name ?? "" }
        let blocks = names.map { TextBlock($0, setting.style.small, in: setting) }
        layers.texts += blocks[0].elements(at: Point(x: frame.area.minX, y: y))
        guard blocks[0].size.width + blocks[1].size.width + 4 <= panelWidth else { return }
        layers.texts += blocks[1].elements(at: Point(x: frame.area.minX, y: y), width: panelWidth, .right)
    }
}

internal import Graphics
internal import Language

/// Values between the names and the bars, one below the other, where a label at a bar's end would meet a rule, a target or a whisker, or
/// where a part of a stack has no room for its own.
struct ValueColumns {
    private struct Column {
        let head: TextBlock
        /// For each category, from the top: one for each bar.
        let cells: [[TextBlock]]
        let width: Double
    }

    private let columns: [Column]
    private let gap: Double
    /// Of all, with the space before each.
    let width: Double
    let headHeight: Double

    var isEmpty: Bool { columns.isEmpty }

    init(_ chart: Chart, _ marks: ChartMarks, _ values: ValueText, in setting: ChartSetting) {
        gap = setting.style.gap * 2
        columns = Self.contents(chart, marks, values, setting).map { content in
            func block(_ label: EndLabel, _ category: Int) -> TextBlock {
                var style = setting.style.label
                if chart.categories[category].muted { style.colour = setting.style.mutedText }
                style.bold = content.isBold
                return label.block(style, in: setting)
            }
            var headStyle = setting.style.small
            headStyle.bold = content.isBold
            let head = TextBlock(content.head, headStyle, width: 60, in: setting)
            let cells = chart.categories.indices.map { category in content.labels(category).map { block($0, category) } }
            return Column(head: head, cells: cells, width: max(head.size.width, cells.joined().map(\.size.width).max() ?? 0))
        }
        width = columns.reduce(0) { $0 + $1.width + setting.style.gap * 2 }
        headHeight = columns.map(\.head.size.height).max() ?? 0
    }

    private struct Content {
        let head: String
        var isBold = false
        let labels: (Int) -> [EndLabel]
    }

    private static func contents(_ chart: Chart, _ marks: ChartMarks, _ values: ValueText, _ setting: ChartSetting) -> [Content] {
        let stack = marks.bars
        let wording = ChartWording(setting.language)
        if stack.isStacked {
            guard let emphasised = stack.series.first(where: \.isEmphasised) else { return [] }
            let part = Content(head: emphasised.name, isBold: true) { [EndLabel(emphasised.value(at: $0))] }
            guard chart.format == .count else { return [part] }
            return [part, Content(head: wording.total) { [EndLabel(totalOf: stack, at: $0, values)] }]
        }
        if let bullet = marks.bullets.bullets.first {
            let hasTargets = chart.categories.indices.contains { bullet.target(at: $0) != nil }
            return [Content(head: hasTargets ? wording.result : "", isBold: hasTargets) { [EndLabel(bullet.series.value(at: $0))] }]
                + (hasTargets
                    ? [Content(head: wording.target) { [bullet.target(at: $0).map { EndLabel($0) } ?? EndLabel(text: "", figure: nil)] }]
                    : [])
        }
        if !marks.dots.series.isEmpty {
            let several = marks.dots.series.count > 1
            return marks.dots.series.map { series in Content(head: several ? series.name : "") { [EndLabel(series.value(at: $0))] } }
        }
        let hasIntervals = stack.series.contains { $0.intervals.contains { $0 != nil } }
        let hasNegatives = marks.extent.lowerBound < 0
        guard !stack.series.isEmpty, !marks.rules.rules.isEmpty || !marks.ticks.isEmpty || hasIntervals || hasNegatives else { return [] }
        return [Content(head: "") { category in stack.series.map { EndLabel($0.value(at: category)) } }]
    }

    /// The values of a category, their right edges in columns from `left` on; `centres` are the middles of its bars.
    func elements(_ category: Int, left: Double, centres: [Double]) -> [SceneElement] {
        var x = left
        return columns.flatMap { column -> [SceneElement] in
            x += column.width + gap
            return zip(column.cells[category], centres).flatMap { block, centre in
                block.elements(at: Point(x: x - column.width, y: centre - block.size.height / 2), width: column.width, .right)
            }
        }
    }

    /// What the columns hold, above them.
    func heads(left: Double, bottom: Double) -> [SceneElement] {
        var x = left
        return columns.flatMap { column -> [SceneElement] in
            x += column.width + gap
            return column.head.elements(
                at: Point(x: x - column.width, y: bottom - column.head.size.height), width: column.width, .right)
        }
    }
}

extension EndLabel {
    /// The whole of a stack, which is not said where a hidden part could be found by subtraction.
    init(totalOf stack: BarMarks, at category: Int, _ values: ValueText) {
        let all = stack.series.map { $0.value(at: category) }
        if let sign = all.first(where: \.isHidden) ?? all.first(where: { $0.number == nil }) {
            self.init(sign)
        } else {
            self.init(values.figure(stack.total(at: category)))
        }
    }
}

internal import Graphics

/// Labels on the right of a vertical chart: each line's name and last value where the line ends, and the rules' labels.
struct LineEndings {
    private let blocks: [TextBlock]
    private let values: [Double]
    /// Category in which a line ends; nil: a rule.
    private let categories: [Int?]

    let width: Double
    /// Height that the labels need to stand apart.
    var height: Double { blocks.reduce(0) { $0 + $1.size.height + 1 } }

    init(_ marks: ChartMarks, labelsLines: Bool, _ setting: ChartSetting) {
        var blocks: [TextBlock] = []
        var values: [Double] = []
        var categories: [Int?] = []
        let limit = setting.width * 0.3
        if labelsLines {
            let emphasises = marks.throughSeries.contains(where: \.isEmphasised)
            for series in marks.throughSeries {
                guard let last = series.values.indices.last(where: { series.isKnown(at: $0) }) else { continue }
                var style = setting.style.label
                // A scan of two levels eats letters of any colour but black; on paper the leader shows the line.
                if !setting.style.showsHatches { style.colour = Palette.look(series.colour).ink }
                style.bold = series.isEmphasised || !emphasises
                let value = series.value(at: last)
                let words = [series.name, value.text].filter { !$0.isEmpty }
                blocks.append(TextBlock(words.joined(separator: " "), style, width: limit, mark: .figure(value), in: setting))
                values.append(series.length(at: last))
                categories.append(last)
            }
        }
        for rule in marks.rules.rules where !rule.label.isEmpty {
            blocks.append(TextBlock(rule.label, setting.style.label, width: limit, mark: .figure(rule.figure), in: setting))
            values.append(rule.value)
            categories.append(nil)
        }
        self.blocks = blocks
        self.values = values
        self.categories = categories
        width = blocks.map(\.size.width).max() ?? 0
    }

    /// Labels between 0 and `height`, with thin leaders where they had to move away from their lines.
    func elements(_ frame: PlotFrame, _ marks: ChartMarks, height: Double) -> [SceneElement] {
        let wanted = values.map(frame.along)
        let middles = LabelPlacement.spread(wanted: wanted, sizes: blocks.map { $0.size.height + 1 }, in: 0...height)
        return blocks.indices.flatMap { index -> [SceneElement] in
            let block = blocks[index]
            let x = frame.area.maxX + 6
            var elements = block.elements(at: Point(x: x, y: middles[index] - block.size.height / 2))
            let end = categories[index].map { frame.across(frame.bands[$0].centre) + 3.5 } ?? frame.area.maxX + 3
            if abs(middles[index] - wanted[index]) > 3 || categories[index] != nil && x - end > 8 {
                elements.append(
                    .line(
                        from: Point(x: end, y: wanted[index]), to: Point(x: x - 1, y: middles[index]),
                        stroke: Stroke(colour: .grey(0.6), width: 0.4)))
            }
            return elements
        }
    }
}

package import Graphics
package import Language

/// Lays a chart out as a drawing: heading, legend where no direct label does, plot, source.
///
/// The height follows from the content: 6 to 8 cm at 16 cm width, less for a few bars, more for more than 12 categories.
package struct ChartLayout {
    private let setting: ChartSetting

    /// `width` in points.
    package init(width: Double, style: ChartStyle = .print, typesetter: any TextTypesetting, language: Language = .vietnamese) {
        setting = ChartSetting(width: width, style: style, typesetter: typesetter, language: language)
    }

    /// The whole chart in one drawing, as high as it needs to be.
    package func scene(_ chart: Chart) -> Scene {
        scenes(chart, maximumHeight: .infinity)[0]
    }

    /// The chart in drawings of at most `maximumHeight` points, each with rules, axis and legend of its own on the same scale; after
    /// the first the title says that it goes on. Only lying bars can be divided, between categories; standing bars lie down where their
    /// names have no room.
    package func scenes(_ chart: Chart, maximumHeight: Double) -> [Scene] {
        let content = ChartContent(chart)
        let legend = legend(chart, content).draw(in: setting)
        guard !chart.categories.isEmpty else {
            let words = TextBlock(ChartWording(setting.language).noCategories, setting.style.label, width: setting.width, in: setting)
            return [compose(chart, [ChartPart(size: words.size, elements: words.elements(at: Point(x: 0, y: 0)))], isContinued: false)]
        }
        if chart.orientation == .vertical {
            let plot = VerticalPlot(chart, content, labelsLines: labelsLinesDirectly(content), in: setting)
            if content.lines.isEmpty, plot.lacksNames {
                var lying = chart
                lying.orientation = .horizontal
                return scenes(lying, maximumHeight: maximumHeight)
            }
            return [compose(chart, [legend, plot.draw()], isContinued: false)]
        }
        let plot = HorizontalPlot(chart, content, in: setting)
        let whole = compose(chart, [legend, plot.draw(0..<plot.count)], isContinued: false)
        guard whole.size.height > maximumHeight else { return [whole] }
        let furniture = whole.size.height - plot.height(0..<plot.count)
        let ranges = ranges(plot, room: maximumHeight - furniture)
        return ranges.enumerated().map { index, range in
            compose(chart, [legend, plot.draw(range)], isContinued: index > 0)
        }
    }

    /// Categories in as few parts as fit, of even height.
    private func ranges(_ plot: HorizontalPlot, room: Double) -> [Range<Int>] {
        let total = plot.height(0..<plot.count)
        // What the first part's heading takes is kept free in all parts, and a continued title may need a line more.
        let room = room - setting.style.title.size * setting.style.leading
        var parts = max(Int((total / max(room, 1)).rounded(.up)), 1)
        while true {
            let share = total / Double(parts)
            var ranges: [Range<Int>] = []
            var start = 0
            for part in 0..<parts where start < plot.count {
                var end = start + 1
                let goal = part == parts - 1 ? .infinity : min(share * Double(part + 1) + 0.01, .infinity)
                while end < plot.count, plot.height(0..<end + 1) <= goal { end += 1 }
                ranges.append(start..<end)
                start = end
            }
            if parts >= plot.count || ranges.allSatisfy({ plot.height($0) <= room }) { return ranges }
            parts += 1
        }
    }

    /// Up to three lines are named where they end; more need a legend.
    private func labelsLinesDirectly(_ content: ChartContent) -> Bool { content.lines.count <= 3 }

    private func legend(_ chart: Chart, _ content: ChartContent) -> Legend {
        var entries: [(key: Legend.Key, name: String)] = []
        if content.bars.count + content.lines.count > 1 {
            entries += content.bars.filter { !$0.name.isEmpty }.map { (.area(Palette.look($0.colour)), $0.name) }
        }
        let isDirect = chart.orientation == .vertical && labelsLinesDirectly(content)
        if !isDirect { entries += content.lines.filter { !$0.name.isEmpty }.map { (.line(Palette.look($0.colour)), $0.name) } }
        entries += content.ticks.filter { !$0.label.isEmpty }.map { (.tick, $0.label) }
        return Legend(entries: entries)
    }

    /// Parts one under the other, with the texts about them.
    private func compose(_ chart: Chart, _ parts: [ChartPart], isContinued: Bool) -> Scene {
        let style = setting.style
        var elements: [SceneElement] = []
        var y = 0.0
        func add(_ text: String, _ textStyle: TextStyle, before: Double, after: Double) {
            guard !text.isEmpty else { return }
            let block = TextBlock(text, textStyle, width: setting.width, in: setting)
            y += y > 0 ? before : 0
            elements += block.elements(at: Point(x: 0, y: y))
            y += block.size.height + after
        }
        let continued = isContinued ? " " + ChartWording(setting.language).continued : ""
        if style.showsTitle { add(chart.title + continued, style.title, before: 0, after: 1) }
        if style.showsSubtitle { add(chart.subtitle, style.subtitle, before: 0, after: 5) }
        for part in parts where part.size.height > 0 {
            elements.append(.group(SceneGroup(origin: Point(x: 0, y: y), elements: part.elements)))
            y += part.size.height + style.gap
        }
        if style.showsSource { add(chart.source, style.source, before: 2, after: 0) }
        return Scene(size: Size(width: setting.width, height: y), elements: elements)
    }
}

internal import Graphics
internal import Language

/// Standing bars and lines over time: numbers on the left, categories below, direct labels on the right.
struct VerticalPlot {
    private let chart: Chart
    private let marks: ChartMarks
    private let setting: ChartSetting
    private let values: ValueText
    private let endings: LineEndings
    private let height: Double
    /// Steps of the axis, however tight the chart is.
    private let steps: Int
    /// How much lower it would be if it were as tight as it may be. Parts of stacked bars need their height for their values.
    let shrinkage: Double

    init(_ chart: Chart, _ marks: ChartMarks, labelsLines: Bool, in setting: ChartSetting) {
        self.chart = chart
        self.marks = marks
        self.setting = setting
        values = ValueText(format: chart.format, numbers: NumberFormatting(setting.language))
        endings = LineEndings(marks, labelsLines: labelsLines, setting)
        let natural = max(min(max(setting.width * 0.3, 110), 145), endings.height)
        shrinkage = marks.bars.isStacked ? 0 : natural - max(natural * ChartSetting.tightest, min(endings.height, natural))
        steps = Int(natural / 26)
        height = natural - setting.tightness * shrinkage
    }

    /// Whether a name of a category would have to be left out.
    var lacksNames: Bool {
        let frame = frame(left: setting.style.small.size * 3, right: rightMargin, top: 0, ValueScale(lower: 0, upper: 1, ticks: []))
        return CategoryAxis(chart.categories, frame, setting).lacksNames(of: chart.categories)
    }

    private var rightMargin: Double { endings.width > 0 ? endings.width + setting.style.gap * 2 : 0 }

    func draw() -> ChartPart {
        let style = setting.style
        let plain = ValueScale.plain(marks.extent, format: chart.format, maximum: chart.maximum)
        let right = rightMargin
        var frame = frame(left: 0, right: right, top: 0, plain)
        let saysValues = hasRoomForValues(frame)
        var scale = plain
        if !saysValues {
            scale = ValueScale.divided(
                marks.extent, format: chart.format, maximum: chart.maximum, steps: steps)
            let numbers = scale.ticks.map { TextBlock(values.text($0), style.small, in: setting).size.width }
            frame = self.frame(
                left: (numbers.max() ?? 0) + style.gap, right: right, top: style.small.size * style.leading / 2, scale)
        }
        let saysTotals = saysTotals(frame)
        // Where rules cross the bars, values stand in a row below these.
        let standsBelow = saysValues && (!marks.rules.rules.isEmpty || scale.lower < 0) && marks.bars.series.count == 1
        let emphasised = marks.bars.isStacked ? marks.bars.series.first(where: \.isEmphasised) : nil
        if saysValues && !standsBelow || saysTotals {
            let headroom = style.label.size * style.leading + style.gap
            frame = self.frame(left: frame.area.minX, right: right, top: max(frame.area.minY, headroom), scale)
        }

        var layers = Layers()
        let bars = bars(frame)
        let categories = chart.categories.indices
        bars.draw(categories, into: &layers)
        layers.marks.append(frame.crossLine(at: 0, from: 0, to: frame.acrossLength, style.baseline))
        marks.ticks.draw(categories, over: bars, into: &layers)
        marks.areas.draw(categories, in: frame, style, into: &layers)
        marks.rules.draw(categories, over: bars, stems: marks.rules.rules.map { _ in style.gap }, into: &layers)
        marks.lines.draw(categories, in: frame, style, into: &layers)
        layers.texts += endings.elements(frame, marks, height: frame.area.maxY)
        if standsBelow {
            drawValuesBelow(frame, into: &layers)
        } else if saysValues {
            drawValues(bars, into: &layers)
        } else {
            drawSigns(frame, into: &layers)
        }
        if marks.bars.isStacked { drawSegmentValues(bars, saysTotals: saysTotals, into: &layers) }
        if !saysValues { drawAxis(scale.ticks, frame, into: &layers) }
        let row = emphasised.map { drawPartBelow($0, frame, into: &layers) } ?? (standsBelow ? style.label.size * style.leading : 0)
        let below = drawCategories(frame, after: row, into: &layers)
        return ChartPart(size: Size(width: setting.width, height: frame.area.maxY + below), elements: layers.elements)
    }

    private func frame(left: Double, right: Double, top: Double, _ scale: ValueScale) -> PlotFrame {
        let width = max(setting.width - left - right, 20)
        let size = width / Double(max(chart.categories.count, 1))
        let bands = chart.categories.indices.map { index in
            PlotFrame.Band(start: Double(index) * size, size: size, centre: (Double(index) + 0.5) * size)
        }
        return PlotFrame(
            orientation: .vertical, area: Rectangle(x: left, y: top, width: width, height: height), bands: bands, upper: scale.upper,
            lower: scale.lower)
    }

    private func bars(_ frame: PlotFrame) -> PlacedBars {
        let slots = marks.bars.slots
        let band = frame.bands.first?.size ?? 1
        let spacing = slots > 1 ? min(1, band * 0.02) : 0
        let thickness = min(band * (slots > 1 ? 0.8 : 0.66) / Double(slots) - spacing, 42)
        return PlacedBars(
            bars: marks.bars, frame: frame, style: setting.style, categories: chart.categories, thickness: max(thickness, 0.5),
            spacing: spacing)
    }

    /// Whether every bar can carry its value, so that no axis is needed.
    private func hasRoomForValues(_ frame: PlotFrame) -> Bool {
        guard marks.throughSeries.isEmpty, !marks.bars.isStacked, !marks.bars.series.isEmpty, let band = frame.bands.first else {
            return false
        }
        let bars = bars(frame)
        let room = marks.bars.series.count == 1 ? band.size : bars.thickness + bars.spacing
        return marks.bars.series.allSatisfy { series in
            chart.categories.indices.allSatisfy {
                TextBlock(series.value(at: $0).text, setting.style.label, in: setting).size.width + 2 <= room
            }
        }
    }

    private func saysTotals(_ frame: PlotFrame) -> Bool {
        guard marks.bars.isStacked, marks.throughSeries.isEmpty, let band = frame.bands.first else { return false }
        let labels = SegmentLabels(bars: bars(frame), values: values, setting: setting)
        return chart.categories.indices.allSatisfy {
            labels.endLabel(category: $0, missing: []).block(setting.style.label, in: setting).size.width + 2 <= band.size
        }
    }

    private func drawValues(_ bars: PlacedBars, into layers: inout Layers) {
        let frame = bars.frame
        for category in chart.categories.indices {
            let obstacles = marks.crossings(at: category).map(frame.along)
            for (slot, series) in marks.bars.series.enumerated() {
                drawTopLabel(
                    EndLabel(series.value(at: category)), category, at: series.reach(at: category),
                    centre: bars.offset(band: category, slot: slot) + bars.thickness / 2, frame, obstacles, into: &layers)
            }
        }
    }

    private func drawValuesBelow(_ frame: PlotFrame, into layers: inout Layers) {
        guard let series = marks.bars.series.first else { return }
        for category in chart.categories.indices {
            var style = setting.style.label
            if chart.categories[category].muted { style.colour = setting.style.mutedText }
            let block = TextBlock(series.value(at: category), style, in: setting)
            let x = frame.across(frame.bands[category].centre) - block.size.width / 2
            layers.texts += block.elements(at: Point(x: x, y: frame.area.maxY + 2))
        }
    }

    /// The values of the part that the title speaks of below the bars, each with its name where bands are wide enough for it, else below
    /// the name; the height of these.
    private func drawPartBelow(_ series: Series, _ frame: PlotFrame, into layers: inout Layers) -> Double {
        var style = setting.style.label
        style.bold = true
        func blocks(named: Bool) -> [TextBlock] {
            chart.categories.indices.map { category in
                let value = series.value(at: category)
                return EndLabel(text: named ? "\(series.name) \(value.text)" : value.text, figure: value).block(style, in: setting)
            }
        }
        let room = (frame.bands.first?.size ?? 0) - 4
        func fit(_ blocks: [TextBlock]) -> Bool { blocks.allSatisfy { $0.size.width <= room } }
        let named = blocks(named: true)
        let areNamed = fit(named)
        let shown = areNamed ? named : blocks(named: false)
        guard fit(shown) else { return 0 }
        let line = style.size * setting.style.leading
        if !areNamed {
            layers.texts += TextBlock("\(series.name):", style, in: setting)
                .elements(at: Point(x: frame.area.minX, y: frame.area.maxY + 2))
        }
        let top = frame.area.maxY + 2 + (areNamed ? 0 : line)
        for (category, block) in shown.enumerated() {
            let x = frame.across(frame.bands[category].centre) - block.size.width / 2
            layers.texts += block.elements(at: Point(x: x, y: top))
        }
        return areNamed ? line : 2 * line
    }

    private func drawSegmentValues(_ bars: PlacedBars, saysTotals: Bool, into layers: inout Layers) {
        let frame = bars.frame
        let labels = SegmentLabels(bars: bars, values: values, setting: setting)
        for category in chart.categories.indices {
            let obstacles = marks.crossings(at: category).map(frame.along)
            layers.texts += labels.place(category: category, band: category, obstacles: obstacles).elements
            guard saysTotals else { continue }
            drawTopLabel(
                labels.endLabel(category: category, missing: []), category, at: marks.bars.total(at: category),
                centre: frame.bands[category].centre, frame, obstacles, into: &layers)
        }
    }

    private func drawTopLabel(
        _ label: EndLabel, _ category: Int, at value: Double, centre: Double, _ frame: PlotFrame, _ obstacles: [Double],
        into layers: inout Layers
    ) {
        var style = setting.style.label
        if chart.categories[category].muted { style.colour = setting.style.mutedText }
        let block = label.block(style, in: setting)
        // Upwards is towards smaller y.
        let bottom = -LabelPlacement.pushed(
            from: -frame.along(value) + 1, length: block.size.height, past: obstacles.map { -$0 }, gap: 1.2)
        layers.texts += block.elements(at: Point(x: frame.across(centre) - block.size.width / 2, y: bottom - block.size.height))
    }

    /// Signs of missing values on the zero line, each once a category, where they have room.
    private func drawSigns(_ frame: PlotFrame, into layers: inout Layers) {
        let style = setting.style.label
        var end = -Double.infinity
        for category in chart.categories.indices {
            let all = (marks.throughSeries + (marks.bars.isStacked ? [] : marks.bars.series)).map { $0.value(at: category) }
            var signs: [String] = []
            if all.contains(where: \.isHidden) { signs.append(FigureValue.hidden.text) }
            if all.contains(where: \.isMissing) { signs.append(FigureValue.missing.text) }
            let block = TextBlock(signs.joined(separator: " "), style, in: setting)
            let x = frame.across(frame.bands[category].centre) - block.size.width / 2
            guard !signs.isEmpty, x >= end, x >= frame.area.minX, x + block.size.width <= setting.width else { continue }
            layers.texts += block.elements(at: Point(x: x, y: frame.area.maxY - block.size.height))
            end = x + block.size.width + 1
        }
    }

    private func drawAxis(_ ticks: [Double], _ frame: PlotFrame, into layers: inout Layers) {
        let style = setting.style
        for tick in ticks {
            if tick != 0 { layers.grid.append(frame.crossLine(at: tick, from: 0, to: frame.acrossLength, style.grid)) }
            let block = TextBlock(values.tick(tick), style.small, in: setting)
            layers.texts += block.elements(
                at: Point(x: 0, y: frame.along(tick) - block.size.height / 2), width: frame.area.minX - style.gap, .right)
        }
    }

    /// Names below the area and a row of values that is so high; the height of both.
    private func drawCategories(_ frame: PlotFrame, after row: Double, into layers: inout Layers) -> Double {
        let axis = CategoryAxis(chart.categories, frame, setting)
        // Clear of the lower half of the axis' zero.
        let gap = row > 0 ? row + 2 : setting.style.small.size * setting.style.leading / 2
        layers.texts += axis.elements(top: frame.area.maxY + gap)
        return axis.height + gap
    }
}

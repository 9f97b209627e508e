internal import Graphics
internal import Language

/// Lying bars: names on the left (or above), values at the ends, rules labelled on top.
struct HorizontalPlot {
    private let chart: Chart
    private let marks: ChartMarks
    /// Of the value scale's numbers.
    private let extent: ClosedRange<Double>
    private let setting: ChartSetting
    private let values: ValueText
    private let names: CategoryNames
    private let sizes: LyingBarSizes
    /// Heights of the categories' bands.
    let bands: [Double]
    /// How much lower they are, all together, where the chart is as tight as it may be.
    let shrinkage: Double
    private let columns: ValueColumns
    /// Room for the labels beyond the longest bar.
    private let margin: Double

    init(_ chart: Chart, _ marks: ChartMarks, in setting: ChartSetting) {
        self.chart = chart
        self.marks = marks
        extent = marks.extent
        self.setting = setting
        values = ValueText(format: chart.format, numbers: NumberFormatting(setting.language))
        let columns = ValueColumns(chart, marks, values, in: setting)
        self.columns = columns
        let names = CategoryNames(chart.categories, beside: columns.width, in: setting)
        self.names = names
        let style = setting.style
        let line = style.label.size * style.leading
        func sizes(_ tightness: Double) -> LyingBarSizes {
            LyingBarSizes(
                slots: marks.bars.slots, isStacked: marks.bars.isStacked, categories: chart.categories.count, line: line,
                tightness: tightness)
        }
        func bands(_ sizes: LyingBarSizes) -> [Double] {
            names.blocks.map { block in
                names.standAbove
                    ? block.size.height + max(sizes.group, line) + line * 0.45 : max(sizes.pitch, block.size.height + line * 0.2)
            }
        }
        self.sizes = sizes(setting.tightness)
        self.bands = bands(self.sizes)
        shrinkage = bands(sizes(0)).reduce(0, +) - bands(sizes(1)).reduce(0, +)
        margin = columns.isEmpty ? Self.endLabelWidth(chart, marks, values, setting) : 8
    }

    var count: Int { chart.categories.count }

    /// Room that labels at the ends of bars need beyond the longest of them.
    private static func endLabelWidth(_ chart: Chart, _ marks: ChartMarks, _ values: ValueText, _ setting: ChartSetting) -> Double {
        var widest = 0.0
        for category in chart.categories.indices {
            let texts =
                marks.bars.isStacked
                ? [values.text(marks.bars.total(at: category)), "99,9% * …"] : marks.bars.series.map { $0.value(at: category).text }
            var style = setting.style.label
            style.bold = marks.bars.isStacked
            for text in texts { widest = max(widest, TextBlock(text, style, in: setting).size.width) }
        }
        return widest > 0 ? widest + 2 * setting.style.gap : 8
    }

    /// The rows of `categories`, with rules and axis of their own.
    func draw(_ categories: Range<Int>) -> ChartPart {
        let style = setting.style
        let left =
            names.column + columns.width + (names.standAbove && columns.isEmpty ? 0 : style.gap * (extent.lowerBound < 0 ? 3 : 1.6))
        let right = min(margin, (setting.width - left) * 0.5)
        let length = setting.width - left - right
        let height = bands[categories].reduce(0, +)
        let plain = ValueScale.plain(extent, format: chart.format, maximum: chart.maximum)
        var frame = frame(categories, top: 0, left: left, length: length, scale: plain)
        var ticks: [Double] = []
        if !isFullyLabelled(categories, frame) {
            let scale = dividedScale(length: length)
            ticks = scale.ticks
            frame = self.frame(categories, top: 0, left: left, length: length, scale: scale)
        }
        let start = columns.headHeight > 0 ? left : 0
        let rules = RuleLabels(
            marks.rules.rules.map {
                TextBlock(
                    $0.label, style.label, width: min(setting.width * 0.6, setting.width - start), mark: .figure($0.figure), in: setting)
            },
            at: marks.rules.rules.map { frame.along($0.value) }, from: start, width: setting.width, gap: style.gap)
        let top = max(rules.height, columns.headHeight)
        frame = self.frame(
            categories, top: top, left: left, length: length,
            scale: ValueScale(lower: frame.lower, upper: frame.upper, ticks: ticks))

        var layers = Layers()
        let bars = bars(frame)
        bars.draw(categories, into: &layers)
        marks.bullets.draw(categories, in: frame, thickness: sizes.thickness, style, into: &layers)
        marks.areas.draw(categories, in: frame, style, into: &layers)
        marks.lines.draw(categories, in: frame, style, into: &layers)
        marks.rules.draw(categories, over: bars, stems: marks.rules.rules.indices.map(rules.stem), into: &layers)
        layers.marks.append(frame.crossLine(at: 0, from: 0, to: height, style.baseline))
        marks.ticks.draw(categories, over: bars, into: &layers)
        marks.dots.draw(categories, in: frame, style, into: &layers)
        layers.texts += rules.elements(bottom: top)
        layers.texts += columns.heads(left: names.column, bottom: top - 1)
        drawNames(categories, frame, into: &layers)
        drawValues(categories, bars, into: &layers)
        let axis = drawAxis(ticks, frame, into: &layers)
        return ChartPart(size: Size(width: setting.width, height: top + height + axis), elements: layers.elements)
    }

    private func frame(_ categories: Range<Int>, top: Double, left: Double, length: Double, scale: ValueScale) -> PlotFrame {
        var start = 0.0
        let line = setting.style.label.size * setting.style.leading
        let bands = categories.map { category in
            let size = self.bands[category]
            let nameHeight = names.standAbove ? names.blocks[category].size.height : 0
            let centre = names.standAbove ? nameHeight + max(size - nameHeight - line * 0.45, 0) / 2 : size / 2
            defer { start += size }
            return PlotFrame.Band(start: start, size: size, centre: start + centre)
        }
        return PlotFrame(
            orientation: .horizontal, area: Rectangle(x: left, y: top, width: length, height: start), bands: bands, upper: scale.upper,
            lower: scale.lower)
    }

    private func bars(_ frame: PlotFrame) -> PlacedBars {
        PlacedBars(
            bars: marks.bars, frame: frame, style: setting.style, categories: chart.categories, thickness: sizes.thickness,
            spacing: sizes.spacing)
    }

    /// Whether every value is said by a label, so that no axis is needed.
    private func isFullyLabelled(_ categories: Range<Int>, _ frame: PlotFrame) -> Bool {
        guard marks.throughSeries.isEmpty else { return false }
        guard marks.bars.isStacked else { return true }
        let labels = SegmentLabels(bars: bars(frame), values: values, leavesEmphasised: !columns.isEmpty, setting: setting)
        return categories.enumerated().allSatisfy { band, category in
            let missing = labels.place(category: category, band: band, obstacles: []).missing
            return missing.isEmpty || chart.format == .percent && missing == [marks.bars.series.count - 1]
        }
    }

    /// Steps whose numbers stand apart.
    private func dividedScale(length: Double) -> ValueScale {
        var steps = 6
        while true {
            let scale = ValueScale.divided(extent, format: chart.format, maximum: chart.maximum, steps: steps)
            let widest = scale.ticks.map { TextBlock(values.text($0), setting.style.small, in: setting).size.width }.max() ?? 0
            if steps == 1 || widest + setting.style.textGap <= length / Double(scale.ticks.count - 1) { return scale }
            steps -= 1
        }
    }

    private func drawNames(_ categories: Range<Int>, _ frame: PlotFrame, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            let block = names.blocks[category]
            let y = names.standAbove ? frame.bands[band].start : frame.bands[band].centre - block.size.height / 2
            if names.standAbove {
                // Rules pass under the name.
                let plate = Rectangle(x: 0, y: frame.across(y), width: block.size.width + setting.style.gap, height: block.size.height)
                layers.texts.append(.rectangle(plate, fill: .solid(.white), stroke: nil))
            }
            layers.texts += block.elements(
                at: Point(x: 0, y: frame.across(y)), width: names.standAbove ? nil : names.column, names.standAbove ? .left : .right)
        }
    }

    private func drawValues(_ categories: Range<Int>, _ bars: PlacedBars, into layers: inout Layers) {
        let frame = bars.frame
        let segmentLabels = SegmentLabels(bars: bars, values: values, leavesEmphasised: !columns.isEmpty, setting: setting)
        for (band, category) in categories.enumerated() {
            let obstacles = marks.crossings(at: category).map(frame.along)
            let centre = frame.across(frame.bands[band].centre)
            let slots = marks.bars.series.indices.map { frame.across(bars.offset(band: band, slot: $0)) + sizes.thickness / 2 }
            let centres = marks.bars.isStacked || slots.isEmpty ? [centre] : slots
            layers.texts += columns.elements(category, left: names.column, centres: centres)
            if marks.bars.isStacked {
                let placed = segmentLabels.place(category: category, band: band, obstacles: obstacles)
                layers.texts += placed.elements
                guard columns.isEmpty else { continue }
                let label = segmentLabels.endLabel(category: category, missing: placed.missing)
                drawEndLabel(
                    label, category, isTotal: true, at: marks.bars.total(at: category), centre: frame.bands[band].centre, frame, obstacles,
                    into: &layers)
            } else if columns.isEmpty {
                for (slot, series) in marks.bars.series.enumerated() {
                    drawEndLabel(
                        EndLabel(series.value(at: category)), category, at: series.length(at: category),
                        centre: bars.offset(band: band, slot: slot) + sizes.thickness / 2, frame, obstacles, into: &layers)
                }
            } else {
                drawReason(category, at: centre, frame, obstacles, into: &layers)
            }
        }
    }

    /// Why a category has no mark, in the place of it.
    private func drawReason(_ category: Int, at centre: Double, _ frame: PlotFrame, _ obstacles: [Double], into layers: inout Layers) {
        let series = marks.bars.series + marks.dots.series + marks.bullets.bullets.map(\.series)
        let values = series.map { $0.value(at: category) }
        guard !values.isEmpty, values.allSatisfy({ $0.number == nil }) else { return }
        let wording = ChartWording(setting.language)
        var style = setting.style.small
        style.italic = true
        let block = TextBlock(values.contains(where: \.isHidden) ? wording.hidden : wording.noData, style, in: setting)
        let start = frame.along(0) + setting.style.gap
        let end = start + block.size.width
        guard end <= setting.width, !obstacles.contains(where: { $0 > start - 1 && $0 < end + 1 }) else { return }
        layers.texts += block.elements(at: Point(x: start, y: centre - block.size.height / 2))
    }

    private func drawEndLabel(
        _ label: EndLabel, _ category: Int, isTotal: Bool = false, at value: Double, centre: Double, _ frame: PlotFrame,
        _ obstacles: [Double],
        into layers: inout Layers
    ) {
        var style = setting.style.label
        if chart.categories[category].muted { style.colour = setting.style.mutedText }
        style.bold = isTotal && chart.format == .count
        let block = label.block(style, in: setting)
        let x = LabelPlacement.pushed(
            from: frame.along(value) + setting.style.gap, length: block.size.width, past: obstacles, gap: setting.style.gap)
        layers.texts += block.elements(at: Point(x: x, y: frame.across(centre) - block.size.height / 2))
    }

    /// Gridlines and their numbers; the height of these.
    private func drawAxis(_ ticks: [Double], _ frame: PlotFrame, into layers: inout Layers) -> Double {
        guard !ticks.isEmpty else { return 0 }
        let style = setting.style
        for tick in ticks {
            if tick != 0 { layers.grid.append(frame.crossLine(at: tick, from: 0, to: frame.acrossLength, style.grid)) }
            let block = TextBlock(values.tick(tick), style.small, in: setting)
            let x = min(max(frame.along(tick) - block.size.width / 2, 0), setting.width - block.size.width)
            layers.texts += block.elements(at: Point(x: x, y: frame.area.maxY + style.gap * 0.6))
        }
        return style.gap + style.small.size * style.leading
    }
}

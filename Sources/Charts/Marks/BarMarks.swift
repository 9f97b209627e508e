internal import Graphics

/// The bars of a chart: side by side or stacked in each category's band.
struct BarMarks: MarkKind {
    let series: [Series]
    let isStacked: Bool

    init(_ chart: Chart) {
        series = chart.marks.compactMap { if case .bar(let series) = $0 { series } else { nil } }
        isStacked = chart.stacking == .stacked && series.count > 1
    }

    /// Bars that stand side by side in a band.
    var slots: Int { isStacked ? 1 : max(series.count, 1) }

    /// What the category's bars reach together; nothing is stacked below zero.
    func total(at category: Int) -> Double {
        series.reduce(0) { $0 + max($1.length(at: category), 0) }
    }

    func reach(at category: Int) -> Double {
        isStacked ? total(at: category) : series.map { $0.reach(at: category) }.max() ?? 0
    }

    func depth(at category: Int) -> Double {
        isStacked ? 0 : series.map { min($0.length(at: category), $0.interval(at: category)?.lowerBound ?? 0) }.min() ?? 0
    }

    var legend: [LegendEntry] { series.filter { !$0.name.isEmpty }.map { Self.sample($0.colour, $0.name) } }

    func words(_ categories: Range<Int>) -> [MarkWords] { MarkWords.columns(of: series, in: categories) }

    static func sample(_ colour: Int, _ name: String) -> LegendEntry {
        let look = Palette.look(colour)
        return LegendEntry(name: name, width: 18) { place, style in
            let height = 8.0
            let box = Rectangle(x: place.x, y: place.y - height / 2, width: 18, height: height)
            let outline = look.outline.map { Stroke(colour: $0, width: style.outline) }
            return [.rectangle(box, fill: look.fill(hatched: style.showsHatches, muted: false), stroke: outline)]
        }
    }
}

/// Bars at their places in a plot.
struct PlacedBars {
    let bars: BarMarks
    let frame: PlotFrame
    let style: ChartStyle
    let categories: [Chart.Category]
    /// Of one bar.
    let thickness: Double
    /// Between bars of one category.
    let spacing: Double

    private var groupThickness: Double { Double(bars.slots) * (thickness + spacing) - spacing }

    /// Offset of a bar's upper (left) edge on the category axis.
    func offset(band: Int, slot: Int) -> Double {
        frame.bands[band].centre - groupThickness / 2 + Double(slot) * (thickness + spacing)
    }

    /// Extent of all bars of a category on the category axis.
    func extent(band: Int) -> ClosedRange<Double> {
        let start = offset(band: band, slot: 0)
        return start...start + groupThickness
    }

    /// A stacked bar's part.
    struct Segment {
        let series: Series
        /// Place of the series among the stacked.
        let index: Int
        let box: Rectangle
    }

    /// The parts of a stacked bar that have a length.
    func segments(category: Int, band: Int) -> [Segment] {
        var low = 0.0
        var segments: [Segment] = []
        for (index, series) in bars.series.enumerated() {
            let length = max(series.length(at: category), 0)
            guard length > 0 else { continue }
            let box = frame.bar(across: offset(band: band, slot: 0), thickness: thickness, from: low, to: low + length)
            segments.append(Segment(series: series, index: index, box: box))
            low += length
        }
        return segments
    }

    /// `categories` says which category each band shows.
    func draw(_ categories: Range<Int>, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            if bars.isStacked {
                for segment in segments(category: category, band: band) {
                    layers.areas.append(area(segment.box, segment.series, category, isDivided: true))
                }
                continue
            }
            for (slot, series) in bars.series.enumerated() where series.isKnown(at: category) {
                let (start, length) = (offset(band: band, slot: slot), series.length(at: category))
                let box = frame.bar(across: start, thickness: thickness, from: min(length, 0), to: max(length, 0))
                if length != 0 { layers.areas.append(area(box, series, category, isDivided: false)) }
                guard let interval = series.interval(at: category) else { continue }
                let look = look(series, category)
                Whisker(range: interval, bar: min(length, 0)...max(length, 0), isBarDark: look.text == .white && !isMutedAlone(category))
                    .draw(at: start + thickness / 2, cap: min(thickness * 0.22, 3), in: frame, style, into: &layers)
            }
        }
    }

    /// Where a line at a value crosses bars of a category that reach beyond it: the start of each on the category axis.
    func crossings(of value: Double, category: Int, band: Int) -> [(start: Double, isDark: Bool)] {
        if bars.isStacked { return bars.total(at: category) > value ? [(offset(band: band, slot: 0), true)] : [] }
        return bars.series.enumerated().filter { $0.element.length(at: category) > value }.map { slot, series in
            (offset(band: band, slot: slot), look(series, category).text == .white && !isMutedAlone(category))
        }
    }

    private var isAlone: Bool { bars.series.count == 1 }
    private func isMutedAlone(_ category: Int) -> Bool { isAlone && isMuted(category) }
    private func isMuted(_ category: Int) -> Bool { category < categories.count && categories[category].muted }

    /// The only series is light where its target is met.
    private func look(_ series: Series, _ category: Int) -> SeriesLook {
        guard isAlone, category < categories.count, let isMet = categories[category].isMet else { return Palette.look(series.colour) }
        return Palette.look(isMet ? Palette.met : Palette.short)
    }

    private func area(_ box: Rectangle, _ series: Series, _ category: Int, isDivided: Bool) -> SceneElement {
        let look = look(series, category)
        if isMutedAlone(category) { return outlined(box, .solid(Palette.muted), Palette.mutedOutline) }
        return outlined(
            box, look.fill(hatched: style.showsHatches && !isAlone, muted: isMuted(category)), look.outline ?? (isDivided ? .white : nil))
    }

    /// The outline lies within the box, so that lengths stay true.
    private func outlined(_ box: Rectangle, _ fill: Fill, _ outline: Colour?) -> SceneElement {
        guard let outline else { return .rectangle(box, fill: fill, stroke: nil) }
        let inset = min(style.outline / 2, box.size.width / 2, box.size.height / 2)
        let inner = Rectangle(
            x: box.minX + inset, y: box.minY + inset, width: box.size.width - 2 * inset, height: box.size.height - 2 * inset)
        return .rectangle(inner, fill: fill, stroke: Stroke(colour: outline, width: style.outline))
    }
}

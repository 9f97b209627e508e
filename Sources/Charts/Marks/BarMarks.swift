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

    /// What the category's bars reach together.
    func total(at category: Int) -> Double {
        series.reduce(0) { $0 + $1.length(at: category) }
    }

    func reach(at category: Int) -> Double {
        isStacked ? total(at: category) : series.map { $0.length(at: category) }.max() ?? 0
    }

    var legend: [LegendEntry] {
        series.filter { !$0.name.isEmpty }.map { series in
            let look = Palette.look(series.colour)
            return LegendEntry(name: series.name, width: 18) { place, style in
                let height = 8.0
                let box = Rectangle(x: place.x, y: place.y - height / 2, width: 18, height: height)
                let outline = look.outline.map { Stroke(colour: $0, width: style.outline) }
                return [.rectangle(box, fill: look.fill(hatched: style.showsHatches, muted: false), stroke: outline)]
            }
        }
    }
}

/// Bars at their places in a plot.
struct PlacedBars {
    let bars: BarMarks
    let frame: PlotFrame
    let style: ChartStyle
    let muted: [Bool]
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
            let length = series.length(at: category)
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
            for (slot, series) in bars.series.enumerated() where series.length(at: category) > 0 {
                let box = frame.bar(
                    across: offset(band: band, slot: slot), thickness: thickness, from: 0, to: series.length(at: category))
                layers.areas.append(area(box, series, category, isDivided: false))
            }
        }
    }

    private func area(_ box: Rectangle, _ series: Series, _ category: Int, isDivided: Bool) -> SceneElement {
        let look = Palette.look(series.colour)
        let isMuted = category < muted.count && muted[category]
        let isAlone = bars.series.count == 1
        if isAlone && isMuted { return outlined(box, .solid(Palette.muted), Palette.mutedOutline) }
        return outlined(box, look.fill(hatched: style.showsHatches && !isAlone, muted: isMuted), look.outline ?? (isDivided ? .white : nil))
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

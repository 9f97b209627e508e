internal import Graphics

/// Bars side by side or stacked in each band.
struct BarMarks {
    let content: ChartContent
    let frame: PlotFrame
    let style: ChartStyle
    let muted: [Bool]
    /// Of one bar.
    let thickness: Double
    /// Between bars of one category.
    let spacing: Double

    /// Bars that stand side by side in a band.
    var slots: Int { content.isStacked ? 1 : max(content.bars.count, 1) }

    private var groupThickness: Double { Double(slots) * (thickness + spacing) - spacing }

    /// Offset of a bar's upper (left) edge on the category axis.
    func offset(band: Int, slot: Int) -> Double {
        frame.bands[band].centre - groupThickness / 2 + Double(slot) * (thickness + spacing)
    }

    /// Extent of all bars of a category on the category axis.
    func extent(band: Int) -> ClosedRange<Double> {
        let start = offset(band: band, slot: 0)
        return start...start + groupThickness
    }

    /// A stacked bar's part, with the values at which it begins and ends.
    struct Segment {
        let series: Int
        let low: Double
        let high: Double
        let box: Rectangle
    }

    /// The parts of a stacked bar that have a length.
    func segments(category: Int, band: Int) -> [Segment] {
        var low = 0.0
        var segments: [Segment] = []
        for (index, series) in content.bars.enumerated() {
            let length = series.length(at: category)
            guard length > 0 else { continue }
            let box = frame.bar(across: offset(band: band, slot: 0), thickness: thickness, from: low, to: low + length)
            segments.append(Segment(series: index, low: low, high: low + length, box: box))
            low += length
        }
        return segments
    }

    /// `categories` says which category each band shows.
    func draw(_ categories: Range<Int>, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            if content.isStacked {
                for segment in segments(category: category, band: band) {
                    layers.areas.append(area(segment.box, content.bars[segment.series], category, isDivided: true))
                }
                continue
            }
            for (slot, series) in content.bars.enumerated() where series.length(at: category) > 0 {
                let box = frame.bar(
                    across: offset(band: band, slot: slot), thickness: thickness, from: 0, to: series.length(at: category))
                layers.areas.append(area(box, series, category, isDivided: false))
            }
        }
    }

    private func area(_ box: Rectangle, _ series: Series, _ category: Int, isDivided: Bool) -> SceneElement {
        let look = Palette.look(series.colour)
        let isMuted = category < muted.count && muted[category]
        let isAlone = content.bars.count == 1
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

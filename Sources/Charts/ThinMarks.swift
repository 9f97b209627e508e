internal import Graphics

/// Whiskers, ticks and rules: thin lines over the bars.
struct ThinMarks {
    let content: ChartContent
    let frame: PlotFrame
    let bars: BarMarks
    let style: ChartStyle

    func draw(_ categories: Range<Int>, into layers: inout Layers) {
        for (band, category) in categories.enumerated() {
            let extent = bars.extent(band: band)
            for ticks in content.ticks where category < ticks.values.count {
                guard let value = ticks.values[category] else { continue }
                layers.marks += casedLine(
                    from: frame.point(across: extent.lowerBound - 1.5, value: value),
                    to: frame.point(across: extent.upperBound + 1.5, value: value), style.tick, casing: style.casing)
            }
            if let interval = content.interval(at: category) { drawWhisker(interval, band: band, into: &layers) }
        }
    }

    private func drawWhisker(_ interval: ClosedRange<Double>, band: Int, into layers: inout Layers) {
        let centre = frame.bands[band].centre
        let cap = min(bars.thickness * 0.22, 3)
        layers.marks += casedLine(
            from: frame.point(across: centre, value: interval.lowerBound), to: frame.point(across: centre, value: interval.upperBound),
            style.whisker, casing: 0.6)
        for end in [interval.lowerBound, interval.upperBound] {
            layers.marks.append(frame.crossLine(at: end, from: centre - cap, to: centre + cap, style.whisker))
        }
    }

    /// Lines over all categories; `stem` is how far each continues beyond the area towards its label.
    func drawRules(stems: [Double], into layers: inout Layers) {
        for (index, rule) in content.rules.enumerated() {
            let stroke = rule.style == .target ? style.target : style.average
            let stem = index < stems.count ? stems[index] : 0
            let isHorizontal = frame.isHorizontal
            let start = frame.point(across: isHorizontal ? -stem : 0, value: rule.value)
            let end = frame.point(across: frame.acrossLength + (isHorizontal ? 0 : stem), value: rule.value)
            layers.marks += casedLine(from: start, to: end, stroke, casing: style.casing)
        }
    }

    /// Coordinate on the value axis of a category's lowest tick above `value`.
    func nearestTick(category: Int, beyond value: Double) -> Double? {
        content.ticks.compactMap { category < $0.values.count ? $0.values[category] : nil }.filter { $0 > value }.min().map(frame.along)
    }

    /// Coordinates on the value axis of the lines that cross a band, where no text may stand.
    func obstacles(category: Int) -> [Double] {
        var values = content.rules.map(\.value)
        for ticks in content.ticks where category < ticks.values.count {
            if let value = ticks.values[category] { values.append(value) }
        }
        return values.map(frame.along)
    }
}

internal import Graphics

/// What a legend says of one mark.
struct LegendEntry {
    let name: String
    /// Of the sample, in points.
    let width: Double
    /// A sample of the mark, its left middle at a place.
    let sample: (Point, ChartStyle) -> [SceneElement]
}

/// What colours, hatches and signs mean, in rows above the drawing; only what no direct label says.
struct Legend {
    let entries: [LegendEntry]

    func draw(in setting: ChartSetting) -> ChartPart {
        let style = setting.style
        var elements: [SceneElement] = []
        var x = 0.0
        var y = 0.0
        var rowHeight = 0.0
        for entry in entries {
            let block = TextBlock(entry.name, style.label, width: setting.width - entry.width - style.gap, in: setting)
            let width = entry.width + style.gap + block.size.width
            if x > 0, x + width > setting.width {
                x = 0
                y += rowHeight
                rowHeight = 0
            }
            let middle = y + style.label.size * style.leading / 2
            elements += entry.sample(Point(x: x, y: middle), style)
            elements += block.elements(at: Point(x: x + entry.width + style.gap, y: y))
            rowHeight = max(rowHeight, block.size.height + 1)
            x += width + 2 * style.textGap
        }
        return ChartPart(size: Size(width: setting.width, height: y + rowHeight), elements: elements)
    }
}

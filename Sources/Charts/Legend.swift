internal import Graphics

/// What colours, hatches and signs mean, in rows above the drawing; only what no direct label says.
struct Legend {
    enum Key {
        case area(SeriesLook)
        case line(SeriesLook)
        case tick

        var width: Double {
            switch self {
            case .area, .line: 18
            case .tick: 5
            }
        }
    }

    let entries: [(key: Key, name: String)]

    private static let keyHeight = 8.0

    func draw(in setting: ChartSetting) -> ChartPart {
        let style = setting.style
        var elements: [SceneElement] = []
        var x = 0.0
        var y = 0.0
        var rowHeight = 0.0
        for entry in entries {
            let block = TextBlock(entry.name, style.label, width: setting.width - entry.key.width - style.gap, in: setting)
            let width = entry.key.width + style.gap + block.size.width
            if x > 0, x + width > setting.width {
                x = 0
                y += rowHeight
                rowHeight = 0
            }
            let middle = y + style.label.size * style.leading / 2
            elements += key(entry.key, at: Point(x: x, y: middle), style)
            elements += block.elements(at: Point(x: x + entry.key.width + style.gap, y: y))
            rowHeight = max(rowHeight, block.size.height + 1)
            x += width + 2 * style.textGap
        }
        return ChartPart(size: Size(width: setting.width, height: y + rowHeight), elements: elements)
    }

    /// A sample of the mark, its left middle at `place`.
    private func key(_ key: Key, at place: Point, _ style: ChartStyle) -> [SceneElement] {
        switch key {
        case .area(let look):
            let box = Rectangle(x: place.x, y: place.y - Self.keyHeight / 2, width: key.width, height: Self.keyHeight)
            let outline = look.outline.map { Stroke(colour: $0, width: style.outline) }
            return [.rectangle(box, fill: look.fill(hatched: style.showsHatches, muted: false), stroke: outline)]
        case .line(let look):
            let end = Point(x: place.x + key.width, y: place.y)
            let middle = Point(x: place.x + key.width / 2, y: place.y)
            return [
                .line(from: place, to: end, stroke: Stroke(colour: look.ink, width: style.line, dash: look.dash)),
                LineMarks.marker(look, at: middle, radius: 2.4),
            ]
        case .tick:
            let x = place.x + key.width / 2
            return [.line(from: Point(x: x, y: place.y - 5), to: Point(x: x, y: place.y + 5), stroke: style.tick)]
        }
    }
}

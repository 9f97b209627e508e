internal import Graphics

/// Values inside the parts of stacked bars, where they fit.
struct SegmentLabels {
    let bars: BarMarks
    let values: ValueText
    let setting: ChartSetting

    /// Hatching beside a plate, both sides together, in points.
    private static let hatchMargin = 9.0

    struct Placed {
        let elements: [SceneElement]
        /// Series whose part of the bar is too small for its value.
        let missing: [Int]
    }

    func place(category: Int, band: Int, obstacles: [Double]) -> Placed {
        let frame = bars.frame
        var elements: [SceneElement] = []
        var missing: [Int] = []
        for segment in bars.segments(category: category, band: band) {
            let series = bars.content.bars[segment.series]
            let look = Palette.look(series.colour)
            let isHatched = setting.style.showsHatches && look.hatch != nil
            var style = setting.style.small
            style.colour = isHatched ? .black : look.text
            let block = TextBlock(values.label(series.value(at: category)), style, in: setting)
            let box = segment.box
            let plate = Size(width: block.size.width + 3, height: style.size * 1.12)
            // A plate must leave enough of the hatching to be seen.
            let margin = isHatched ? Self.hatchMargin : 1
            guard plate.width <= box.size.width - margin, plate.height <= box.size.height - 0.5 else {
                missing.append(segment.series)
                continue
            }
            let corner = Point(
                x: box.minX + (box.size.width - plate.width) / 2, y: box.minY + (box.size.height - plate.height) / 2)
            let isCrossed = obstacles.contains {
                frame.isHorizontal
                    ? $0 > corner.x - 1 && $0 < corner.x + plate.width + 1 : $0 > corner.y - 1 && $0 < corner.y + plate.height + 1
            }
            guard !isCrossed else {
                missing.append(segment.series)
                continue
            }
            if isHatched {
                elements.append(
                    .rectangle(
                        Rectangle(x: corner.x, y: corner.y, width: plate.width, height: plate.height), fill: .solid(.white), stroke: nil
                    ))
            }
            let textY = corner.y + (plate.height - block.size.height) / 2
            elements += block.elements(at: Point(x: corner.x + 1.5, y: textY))
        }
        return Placed(elements: elements, missing: missing)
    }

    /// What stands at the end of a stacked bar: the whole of counts, the last part of shares where it is too small to hold its
    /// value, and the signs of what is missing. A whole is not said where a hidden part could be found by subtraction.
    func endLabel(category: Int, missing: [Int]) -> String {
        let all = bars.content.bars.map { $0.value(at: category) }
        var words: [String] = []
        let isComplete = bars.content.bars.allSatisfy { $0.isKnown(at: category) }
        if values.format == .count, isComplete {
            words.append(values.text(bars.content.total(at: category)))
        } else if let last = bars.content.bars.indices.last(where: { bars.content.bars[$0].length(at: category) > 0 }),
            missing.contains(last)
        {
            words.append(values.label(all[last]))
        } else if isComplete, bars.content.total(at: category) == 0 {
            words.append(values.text(0))
        }
        if all.contains(.hidden) { words.append(ChartWording.hiddenSign) }
        if all.contains(where: { $0 == .noData }) { words.append(ChartWording.noDataSign) }
        return words.joined(separator: " ")
    }
}

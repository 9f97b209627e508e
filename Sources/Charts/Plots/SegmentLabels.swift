internal import Graphics
internal import Language

/// Values inside the parts of stacked bars, where they fit and can be read.
struct SegmentLabels {
    let bars: PlacedBars
    let values: ValueText
    /// The emphasised part has its value in a column.
    var leavesEmphasised = false
    let setting: ChartSetting

    struct Placed {
        let elements: [SceneElement]
        /// Series whose part of the bar is too small for its value.
        let missing: [Int]
    }

    func place(category: Int, band: Int, obstacles: [Double]) -> Placed {
        let frame = bars.frame
        var elements: [SceneElement] = []
        var missing: [Int] = []
        for segment in bars.segments(category: category, band: band) where !(leavesEmphasised && segment.series.isEmphasised) {
            let look = Palette.look(segment.series.colour)
            // On a hatch nothing can be read.
            guard !setting.style.showsHatches || look.hatch == nil else {
                missing.append(segment.index)
                continue
            }
            var style = setting.style.small
            style.colour = look.text
            // Dots of a scan eat thin strokes.
            style.bold = setting.style.showsHatches
            let label = TextBlock(segment.series.value(at: category), style, in: setting)
            let box = segment.box
            let plate = Size(width: label.size.width + 4, height: style.size * 1.12)
            guard plate.width <= box.size.width, plate.height <= box.size.height - 0.5 else {
                missing.append(segment.index)
                continue
            }
            let corner = Point(
                x: box.minX + (box.size.width - plate.width) / 2, y: box.minY + (box.size.height - plate.height) / 2)
            let isCrossed = obstacles.contains {
                frame.isHorizontal
                    ? $0 > corner.x - 1 && $0 < corner.x + plate.width + 1 : $0 > corner.y - 1 && $0 < corner.y + plate.height + 1
            }
            guard !isCrossed else {
                missing.append(segment.index)
                continue
            }
            elements += label.elements(at: Point(x: corner.x + 2, y: corner.y + (plate.height - label.size.height) / 2))
        }
        return Placed(elements: elements, missing: missing)
    }

    /// What stands at the end of a stacked bar: the whole of counts, the last part of shares where it is too small to hold its
    /// value, and the signs of what is missing. A whole is not said where a hidden part could be found by subtraction.
    func endLabel(category: Int, missing: [Int]) -> EndLabel {
        let stack = bars.bars
        let all = stack.series.map { $0.value(at: category) }
        var figure: FigureValue?
        let isComplete = stack.series.allSatisfy { $0.isKnown(at: category) }
        if values.format == .count, isComplete {
            figure = values.figure(stack.total(at: category))
        } else if let last = stack.series.indices.last(where: { stack.series[$0].length(at: category) > 0 }),
            missing.contains(last)
        {
            figure = all[last]
        } else if isComplete, stack.total(at: category) == 0 {
            figure = values.figure(0)
        }
        var words = figure.map { [$0.text] } ?? []
        if all.contains(where: \.isHidden) { words.append(FigureValue.hidden.text) }
        if all.contains(where: \.isMissing) { words.append(FigureValue.missing.text) }
        return EndLabel(text: words.joined(separator: " "), figure: figure)
    }
}

/// What stands at the end of a bar: a figure, perhaps with signs for others.
struct EndLabel {
    let text: String
    let figure: FigureValue?

    func block(_ style: TextStyle, in setting: ChartSetting) -> TextBlock {
        TextBlock(text, style, mark: figure.map(TextMark.figure), in: setting)
    }
}

extension EndLabel {
    init(_ figure: FigureValue) { self.init(text: figure.text, figure: figure) }
}

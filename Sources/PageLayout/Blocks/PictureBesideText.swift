internal import Graphics
internal import Report

/// A photograph at the right edge, with the paragraphs that follow it to its left: as news items have it, so that pictures cost a sheet no
/// more than their own room.
struct PictureBesideText {
    let picture: Picture

    private static let gap = 14.0
    /// Share of the column's width.
    private static let share = 0.36

    /// - Parameter rest: the blocks behind the picture; those that stand beside it are taken away.
    func layOut(in flow: inout Flow, before rest: inout ArraySlice<Block>) {
        let style = flow.style
        let shape = Double(picture.image.width) / Double(picture.image.height)
        let width = min(flow.width * Self.share, style.pictureHeight * shape)
        let frame = Rectangle(x: flow.width - width, y: 3, width: width, height: width / shape)
        var strip = Strip(height: 0, before: style.blockSpace)
        strip.keepsWithNext = true
        let figure = flow.structure.add(.figure(alternative: picture.alternativeText), to: flow.parent)
        strip.content.append(PageContent(element: figure, elements: [.image(picture.image, frame: frame)], frame: frame))
        let height = appendCaption(under: frame, &strip, &flow) + style.blockSpace
        let first = flow.count
        flow.append(strip)
        flow.indented(left: 0, right: width + Self.gap) { flow in
            while let block = rest.first, case let missing = height - Self.height(of: flow.strips(from: first)), missing > 0 {
                guard let (beside, below) = Self.divided(block, missing, flow) else { break }
                rest.removeFirst()
                flow.append(beside)
                guard let below else { continue }
                rest = [below] + rest
                break
            }
        }
        let strips = flow.strips(from: first)
        for index in strips.indices { flow.change(first + index - strips.startIndex) { $0.keepsWithNext = true } }
        flow.append(Strip(height: max(0, height - Self.height(of: strips))))
    }

    /// The part of a block that stands beside a picture of which so many points are left, and the items of a list that stand below it; nil
    /// for a block that stands beside none.
    private static func divided(_ block: Block, _ missing: Double, _ flow: Flow) -> (beside: Block, below: Block?)? {
        switch block {
        case .paragraph(_, role: .body): return (block, nil)
        case .list(let ordered, let start, let items):
            func list(_ part: ArraySlice<[Block]>) -> Block { .list(ordered: ordered, start: start + part.startIndex, items: Array(part)) }
            let count = items.indices.first { last in
                var trial = flow
                trial.append(list(items[...last]))
                return height(of: trial.strips(from: flow.count)) >= missing
            }
            guard let count, count + 1 < items.count else { return (block, nil) }
            return (list(items[...count]), list(items[(count + 1)...]))
        default: return nil
        }
    }

    /// - Returns: where the picture with its caption ends.
    private func appendCaption(under frame: Rectangle, _ strip: inout Strip, _ flow: inout Flow) -> Double {
        guard !picture.caption.isEmpty else { return frame.maxY }
        let style = flow.style.pictureCaption
        let element = flow.structure.add(.paragraph, to: flow.parent)
        var y = frame.maxY + style.before
        for line in flow.balancedLines(InlineSetting(picture.caption, style: style.text) { 0 }.parts, width: frame.size.width) {
            let origin = Point(x: frame.minX, y: y + line.baseline(inLeading: style.leading))
            strip.content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += style.leading
        }
        return y
    }

    /// As pages will have them: of two neighbouring spaces the larger counts.
    private static func height(of strips: ArraySlice<Strip>) -> Double {
        zip(strips, strips.dropFirst()).reduce(strips.first?.height ?? 0) { $0 + max($1.0.after, $1.1.before) + $1.1.height }
    }
}

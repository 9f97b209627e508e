internal import Graphics
internal import Report

/// Photographs with their captions: one alone in the middle, two side by side at one height where both have the room.
struct PictureLayout: BlockLayout {
    let pictures: [Picture]

    private static let gap = 12.0
    /// Share of the column below which a picture's caption has no room under it.
    private static let narrowest = 0.25

    func layOut(in flow: inout Flow) {
        var rest = pictures[...]
        while let first = rest.first {
            let pair = Array(rest.prefix(2))
            let isWide = size(pair, in: flow).widths.allSatisfy { $0 >= Self.narrowest * flow.width }
            let row = isWide ? pair : [first]
            append(row, in: &flow)
            rest = rest.dropFirst(row.count)
        }
    }

    /// Size of pictures at one height, as large as the column and the page allow.
    private func size(_ row: [Picture], in flow: Flow) -> (height: Double, widths: [Double]) {
        let shapes = row.map { Double($0.image.width) / Double($0.image.height) }
        let available = flow.width - Self.gap * Double(row.count - 1)
        let height = min(flow.style.pictureHeight, available / shapes.reduce(0, +))
        return (height, shapes.map { $0 * height })
    }

    private func append(_ row: [Picture], in flow: inout Flow) {
        let style = flow.style
        let (height, widths) = size(row, in: flow)
        var x = (flow.width - widths.reduce(0, +) - Self.gap * Double(row.count - 1)) / 2
        var strip = Strip(height: height, before: style.blockSpace, after: style.blockSpace)
        var captionHeight = 0.0
        for (picture, width) in zip(row, widths) {
            let figure = flow.structure.add(.figure(alternative: picture.alternativeText), to: flow.parent)
            let frame = Rectangle(x: x, y: 0, width: width, height: height)
            strip.content.append(PageContent(element: figure, elements: [.image(picture.image, frame: frame)], frame: frame))
            captionHeight = max(captionHeight, caption(of: picture, under: frame, alone: row.count == 1, &strip, &flow))
            x += width + Self.gap
        }
        strip.height += captionHeight
        flow.append(strip)
    }

    /// Adds the caption and returns its height with the space above it.
    private func caption(
        of picture: Picture, under frame: Rectangle, alone: Bool, _ strip: inout Strip, _ flow: inout Flow
    ) -> Double {
        guard !picture.caption.isEmpty else { return 0 }
        let style = flow.style.pictureCaption
        let width = alone ? max(frame.size.width, flow.width * 0.8) : frame.size.width
        let left = frame.minX + (frame.size.width - width) / 2
        let element = flow.structure.add(.paragraph, to: flow.parent)
        var y = frame.maxY + style.before
        for line in flow.balancedLines(InlineSetting(picture.caption, style: style.text) { 0 }.parts, width: width) {
            let origin = Point(x: left, y: y + line.baseline(inLeading: style.leading))
            strip.content.append(PageContent(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += style.leading
        }
        return y - frame.maxY
    }
}

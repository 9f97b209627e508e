internal import Graphics
internal import Report

/// Photographs with their captions: one alone in the middle, several side by side at one height, two in a row.
struct PictureLayout: BlockLayout {
    let pictures: [Picture]

    func layOut(in flow: inout Flow) {
        for start in stride(from: 0, to: pictures.count, by: 2) {
            row(Array(pictures[start..<min(start + 2, pictures.count)]), in: &flow)
        }
    }

    private func row(_ row: [Picture], in flow: inout Flow) {
        let style = flow.style
        let gap = 12.0
        let shapes = row.map { Double($0.image.width) / Double($0.image.height) }
        let available = flow.width - gap * Double(row.count - 1)
        let height = min(style.pictureHeight, available / shapes.reduce(0, +))
        let widths = shapes.map { $0 * height }
        var x = (flow.width - widths.reduce(0, +) - gap * Double(row.count - 1)) / 2
        var strip = Strip(height: height, before: style.blockSpace, after: style.blockSpace)
        var captionHeight = 0.0
        for (picture, width) in zip(row, widths) {
            let figure = flow.structure.add(.figure(alternative: picture.alternativeText), to: flow.parent)
            let frame = Rectangle(x: x, y: 0, width: width, height: height)
            strip.content.append(Strip.Content(element: figure, elements: [.image(picture.image, frame: frame)], frame: frame))
            captionHeight = max(captionHeight, caption(of: picture, under: frame, alone: row.count == 1, &strip, &flow))
            x += width + gap
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
            strip.content.append(Strip.Content(element: element, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += style.leading
        }
        return y - frame.maxY
    }
}

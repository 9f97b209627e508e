internal import Charts
internal import Graphics
internal import Report

/// A chart with its caption above and its source below, never divided; a chart higher than a page comes in several drawings, each
/// with its caption.
struct FigureLayout: BlockLayout {
    let figure: Figure

    func layOut(in flow: inout Flow) {
        let caption = CaptionText(figure, flow)
        let sourceRoom = 4 * flow.style.source.leading
        let scenes = flow.chartScenes(figure.chart, maximumHeight: flow.geometry.textHeight - caption.height - sourceRoom)
        for (index, scene) in scenes.enumerated() {
            var strip = Strip(height: 0, before: flow.style.blockSpace, after: flow.style.blockSpace)
            var y = 0.0
            let text = index == 0 ? caption : CaptionText(figure, flow, isContinued: true)
            let captionElement = flow.structure.add(.paragraph, to: flow.parent)
            for (origin, elements) in text.lines {
                strip.content.append(Strip.Content(element: captionElement, origin: origin, elements: elements))
            }
            y += text.height
            let alternative = index == 0 ? figure.chart.alternativeText : text.plain
            let element = flow.structure.add(.figure(alternative: alternative), to: flow.parent)
            let frame = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
            strip.content.append(
                Strip.Content(element: element, origin: Point(x: 0, y: y), elements: scene.elements, frame: frame))
            y += scene.size.height
            if index == scenes.count - 1, !figure.chart.source.isEmpty { addSource(to: &strip, at: &y, &flow) }
            strip.height = y
            strip.anchors = index == 0 ? [figure.anchor].filter { !$0.isEmpty } : []
            flow.append(strip)
        }
    }

    private func addSource(to strip: inout Strip, at y: inout Double, _ flow: inout Flow) {
        let style = flow.style.source
        let source = flow.structure.add(.paragraph, to: flow.parent)
        y += style.before
        for var line in flow.lines([.text(figure.chart.source)], style, element: source) {
            line.move(x: 0, y: y)
            strip.content += line.content
            y += line.height
        }
    }
}

/// "Hình 1. …", set.
private struct CaptionText {
    let plain: String
    let lines: [(origin: Point, elements: [SceneElement])]
    let height: Double

    init(_ figure: Figure, _ flow: Flow, isContinued: Bool = false) {
        let continued = isContinued ? flow.language == .vietnamese ? " (tiếp theo)" : " (continued)" : ""
        plain = figure.label + " " + figure.chart.title + continued
        let style = flow.style.caption
        var y = 0.0
        lines = flow.balancedLines(InlineSetting([.text(plain)], style: style.text) { 0 }.parts, width: flow.width).map { line in
            defer { y += style.leading }
            return (Point(x: 0, y: y + line.baseline(inLeading: style.leading)), line.runs.map(SceneElement.text))
        }
        height = y + style.after
    }
}

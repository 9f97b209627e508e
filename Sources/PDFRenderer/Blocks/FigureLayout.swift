internal import Charts
internal import Graphics
internal import Report

/// A chart with its caption above and its source below, never divided.
struct FigureLayout: BlockLayout {
    let figure: Figure

    func layOut(in flow: inout Flow) {
        let style = flow.style
        var strip = Strip(height: 0, before: style.blockSpace, after: style.blockSpace)
        let caption = flow.structure.add(.paragraph, to: flow.parent)
        var y = 0.0
        let text: [Inline] = [.text(figure.label + " " + figure.chart.title)]
        for line in flow.balancedLines(InlineSetting(text, style: style.caption.text) { 0 }.parts, width: flow.width) {
            let origin = Point(x: 0, y: y + line.baseline(inLeading: style.caption.leading))
            strip.content.append(Strip.Content(element: caption, origin: origin, elements: line.runs.map(SceneElement.text)))
            y += style.caption.leading
        }
        y += style.caption.after
        let scene = flow.chartScene(figure.chart, flow.width)
        let element = flow.structure.add(.figure(alternative: figure.chart.alternativeText), to: flow.parent)
        let frame = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
        strip.content.append(
            Strip.Content(element: element, origin: Point(x: 0, y: y), elements: scene.elements, frame: frame))
        y += scene.size.height
        if !figure.chart.source.isEmpty {
            let source = flow.structure.add(.paragraph, to: flow.parent)
            y += style.source.before
            for var line in flow.lines([.text(figure.chart.source)], style.source, element: source) {
                line.move(x: 0, y: y)
                strip.content += line.content
                y += line.height
            }
        }
        strip.height = y
        strip.anchors = [figure.anchor].filter { !$0.isEmpty }
        flow.append(strip)
    }
}

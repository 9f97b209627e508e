internal import Charts
internal import Markup
internal import Report
internal import SVG

extension ReportMarkup {
    /// A chart or a matrix, and its numbers under it.
    mutating func write(_ figure: Figure) {
        let id = identifiers.unique(figure.anchor)
        let isMatrix = if case .matrix = figure.diagram { true } else { false }
        let captionID = "\(id).c"
        markup.open("figure", ["class": isMatrix ? "chart matrix" : "chart", "id": id])
        markup.open("figcaption", ["id": isMatrix ? captionID : nil])
        markup.element("span", ["class": "label"], text: figure.label)
        markup.append(text: " ")
        write(figure.title)
        if !figure.subtitle.isEmpty {
            markup.open("span", ["class": "subtitle"])
            write(figure.subtitle)
            markup.close()
        }
        markup.close()
        if isMatrix { markup.open("div", ["class": "frame", "role": "group", "tabindex": "0", "aria-labelledby": captionID]) }
        markup.open("div", ["class": "drawings", "role": "img", "aria-label": figure.diagram.alternativeText])
        if let scene = drawings.of(figure.diagram) {
            markup.append(markup: "\n" + SVGDrawing.markup(of: scene, identifier: "\(id)-nen", paint: &paint))
        }
        markup.close()
        if isMatrix {
            markup.close()
            markup.element("p", ["class": "hint", "aria-hidden": "true"], text: wording.scrolls)
        }
        if !figure.diagram.source.isEmpty { markup.element("p", ["class": "source"], text: figure.diagram.source) }
        markup.open("details", ["class": "data"])
        markup.element("summary", text: wording.showData)
        write(figure.data)
        markup.close()
        markup.close()
    }
}

internal import Markup
internal import Report
internal import SVG

extension ReportMarkup {
    /// A chart, and its numbers under it.
    mutating func write(_ figure: Figure) {
        let id = identifiers.unique(figure.anchor)
        markup.open("figure", ["class": "chart", "id": id])
        markup.open("figcaption")
        markup.element("span", ["class": "label"], text: figure.label)
        markup.append(text: " ")
        write(figure.title)
        if !figure.subtitle.isEmpty {
            markup.open("span", ["class": "subtitle"])
            write(figure.subtitle)
            markup.close()
        }
        markup.close()
        markup.open("div", ["class": "drawings", "role": "img", "aria-label": figure.chart.alternativeText])
        if let scene = drawings.of(figure.chart) {
            markup.append(markup: "\n" + SVGDrawing.markup(of: scene, identifier: "\(id)-nen", paint: &paint))
        }
        markup.close()
        if !figure.chart.source.isEmpty { markup.element("p", ["class": "source"], text: figure.chart.source) }
        markup.open("details", ["class": "data"])
        markup.element("summary", text: wording.showData)
        write(figure.data)
        markup.close()
        markup.close()
    }
}

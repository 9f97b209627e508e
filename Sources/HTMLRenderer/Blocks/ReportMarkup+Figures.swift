internal import Markup
internal import Report
internal import SVG

extension ReportMarkup {
    /// A chart drawn for wide and for narrow places (the style sheet shows one), and its numbers under it.
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
        for (width, scene) in drawings.of(figure.chart) {
            let svg = SVGDrawing.markup(of: scene, class: width.rawValue, identifier: "\(id)-\(width.rawValue)", paint: &paint)
            markup.append(markup: "\n" + svg)
        }
        markup.close()
        if !figure.chart.source.isEmpty { markup.element("p", ["class": "source"], text: figure.chart.source) }
        markup.open("details")
        markup.element("summary", text: wording.showData)
        write(figure.data)
        markup.close()
        markup.close()
    }
}

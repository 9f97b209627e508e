internal import Charts
internal import Graphics
internal import Language
internal import Report

extension ReportMarkup {
    /// A chart drawn for wide and for narrow places (the style sheet shows one), and its numbers under it.
    mutating func write(_ figure: Figure) {
        let id = identifiers.unique(figure.anchor)
        markup.open("figure", ["class": "chart", "id": id])
        markup.open("figcaption")
        markup.element("span", ["class": "label"], text: figure.label)
        markup.append(text: " ")
        markup.append(text: figure.chart.title)
        if !figure.chart.subtitle.isEmpty { markup.element("span", ["class": "subtitle"], text: figure.chart.subtitle) }
        markup.close()
        markup.open("div", ["class": "drawings", "role": "img", "aria-label": figure.chart.alternativeText])
        for drawing in DrawingWidth.allCases {
            let scene = drawing.scene(of: figure.chart, typesetter, wording.language)
            let svg = SVGDrawing.markup(of: scene, class: drawing.rawValue, identifier: "\(id)-\(drawing.rawValue)", paint: &paint)
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

/// The two widths at which a chart is laid out, points. On the screen a drawing fills its place; at these widths its text then
/// has the size of the text around it on a phone of 360 pixels and beside the contents column.
enum DrawingWidth: String, CaseIterable {
    case wide, narrow

    var points: Double {
        switch self {
        case .wide: 500
        case .narrow: 260
        }
    }

    func scene(of chart: Chart, _ typesetter: any TextTypesetting, _ language: Language) -> Scene {
        ChartLayout(width: points, style: .screen, typesetter: typesetter, language: language).scene(chart)
    }
}

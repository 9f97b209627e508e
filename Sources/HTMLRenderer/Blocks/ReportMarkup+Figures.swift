internal import Charts
internal import Graphics
internal import Markup
internal import Report
internal import SVG

extension ReportMarkup {
    private mutating func draw(_ scene: Scene, _ identifier: String, _ name: String? = nil, width: String? = nil) {
        guard scene.size.height > 0 else { return }
        SVGDrawing.write(scene, to: &markup, identifier: identifier, name: name, width: width, paint: &paint)
    }

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
        let pattern = "\(id)-nen"
        switch drawings.of(figure.diagram) {
        case .whole(let scene): draw(scene, pattern)
        case .sides(let sides):
            draw(sides.key, pattern, "key")
            // The page's policy allows no style of an element's own.
            let share = (sides.namesShare * 100).markupNumber
            markup.open("div", ["class": "sides"])
            draw(sides.names, pattern + "-ten", "names", width: "\(share)%")
            draw(sides.cells, pattern + "-so", "cells")
            markup.close()
        case nil: break
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

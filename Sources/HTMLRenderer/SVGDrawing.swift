internal import Graphics

/// Draws a scene as an inline SVG element with real text.
///
/// The drawing is hidden from screen readers: the element around it carries the alternative text.
struct SVGDrawing {
    /// Same advance widths in all three, so text fits where it was measured.
    private static let fontFamilies = "Liberation Sans, Arial, Helvetica, sans-serif"
    private static let serifFamilies = "Liberation Serif, Times New Roman, Times, serif"

    private var markup = MarkupWriter()
    private var patterns: SVGPatterns
    private var paint: SVGPaint

    /// SVG of `scene` with the class name that the style sheet knows it by. `identifier` is unique in the page.
    static func markup(of scene: Scene, class name: String, identifier: String, paint: inout SVGPaint) -> String {
        var drawing = SVGDrawing(patterns: SVGPatterns(prefix: identifier), paint: paint)
        drawing.write(scene.elements)
        let elements = drawing.markup.take()
        drawing.markup.open(
            "svg",
            [
                "class": name, "viewBox": "0 0 \(scene.size.width.svgNumber) \(scene.size.height.svgNumber)",
                "font-family": fontFamilies, "aria-hidden": "true", "focusable": "false",
            ])
        drawing.patterns.write(to: &drawing.markup, &drawing.paint)
        drawing.markup.append(markup: "\n" + elements + "\n")
        drawing.markup.close()
        paint = drawing.paint
        return drawing.markup.take()
    }

    private init(patterns: SVGPatterns, paint: SVGPaint) {
        self.patterns = patterns
        self.paint = paint
    }

    private mutating func write(_ elements: [SceneElement]) {
        for element in elements { write(element) }
    }

    private mutating func write(_ element: SceneElement) {
        switch element {
        case .text(let text): write(text)
        case .line(let from, let to, let stroke):
            let outline = outline(stroke)
            markup.element(
                "line",
                [
                    "x1": from.x.svgNumber, "y1": from.y.svgNumber, "x2": to.x.svgNumber, "y2": to.y.svgNumber, "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .rectangle(let frame, let fill, let stroke):
            let outline = outline(stroke)
            markup.element(
                "rect",
                [
                    "x": frame.minX.svgNumber, "y": frame.minY.svgNumber, "width": frame.size.width.svgNumber,
                    "height": frame.size.height.svgNumber, "fill": patterns.value(fill, &paint), "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .path(let path, let fill, let stroke):
            let outline = outline(stroke)
            markup.element(
                "path",
                [
                    "d": Self.data(of: path), "fill": patterns.value(fill, &paint), "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .image(let image, let frame):
            markup.element(
                "image",
                [
                    "x": frame.minX.svgNumber, "y": frame.minY.svgNumber, "width": frame.size.width.svgNumber,
                    "height": frame.size.height.svgNumber, "href": image.dataAddress,
                ])
        case .group(let group): write(group)
        }
    }

    private mutating func write(_ group: SceneGroup) {
        let isMoved = group.origin != Point(x: 0, y: 0)
        if isMoved { markup.open("g", ["transform": "translate(\(group.origin.x.svgNumber) \(group.origin.y.svgNumber))"]) }
        write(group.elements)
        if isMoved { markup.close() }
    }

    /// `textLength` holds the measured width even where the reader's font is another one, so nothing overlaps.
    private mutating func write(_ text: PlacedText) {
        guard !text.text.isEmpty else { return }
        let style = text.style
        markup.element(
            "text",
            [
                "x": text.origin.x.svgNumber, "y": (text.origin.y - style.rise).svgNumber, "font-size": style.size.svgNumber,
                "font-family": style.family == .serif ? Self.serifFamilies : nil,
                "font-weight": style.bold ? "700" : nil, "font-style": style.italic ? "italic" : nil,
                "fill": paint.value(style.colour), "textLength": text.width > 0 ? text.width.svgNumber : nil,
                "lengthAdjust": text.width > 0 ? "spacingAndGlyphs" : nil,
            ], text: text.text)
    }

    private mutating func outline(_ stroke: Stroke?) -> (paint: String?, width: String?, dash: String?) {
        guard let stroke else { return (nil, nil, nil) }
        return (
            paint.value(stroke.colour), stroke.width.svgNumber,
            stroke.dash.isEmpty ? nil : stroke.dash.map(\.svgNumber).joined(separator: " ")
        )
    }

    private static func data(of path: Path) -> String {
        func pair(_ point: Point) -> String { "\(point.x.svgNumber) \(point.y.svgNumber)" }
        return path.steps.map { step in
            switch step {
            case .move(let point): "M\(pair(point))"
            case .line(let point): "L\(pair(point))"
            case .curve(let first, let second, let end): "C\(pair(first)) \(pair(second)) \(pair(end))"
            case .close: "Z"
            }
        }.joined()
    }
}

extension EncodedImage {
    /// The picture as an address that needs no other file.
    var dataAddress: String {
        "data:image/\(format.rawValue);base64,\(Base64.encode(bytes))"
    }
}

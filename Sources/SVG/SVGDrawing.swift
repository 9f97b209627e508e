package import Graphics
internal import Language
internal import Markup

/// Draws a scene as an inline SVG element with real text.
///
/// The drawing is hidden from screen readers: the element around it carries the alternative text.
package struct SVGDrawing<Paint: SVGPaint> {
    /// Same advance widths in all three, so text fits where it was measured.
    private static var fontFamilies: String { "Liberation Sans, Arial, Helvetica, sans-serif" }
    private static var serifFamilies: String { "Liberation Serif, Times New Roman, Times, serif" }

    private var markup = MarkupWriter()
    private var patterns: SVGPatterns
    private var paint: Paint
    /// Of most of the drawing's texts, and of most outlines.
    private let size: Double?
    private let colour: Colour?
    private let strokeWidth: Double?

    /// SVG of `scene`. `identifier` is unique in the document.
    ///
    /// - Parameters:
    ///   - name: its class.
    ///   - width: of the place around it; nil: as the page's style says.
    package static func markup(
        of scene: Scene, identifier: String, name: String? = nil, width: String? = nil, paint: inout Paint
    ) -> String {
        var drawing = Self(patterns: SVGPatterns(prefix: identifier), paint: paint, scene.elements)
        drawing.write(scene.elements)
        let elements = drawing.markup.take()
        drawing.markup.open(
            "svg",
            [
                "viewBox": "0 0 \(scene.size.width.markupNumber) \(scene.size.height.markupNumber)", "font-family": fontFamilies,
                "font-size": drawing.size?.markupNumber, "stroke-width": drawing.strokeWidth?.markupNumber,
                "fill": drawing.colour.map { drawing.paint.value($0) },
                "aria-hidden": "true", "focusable": "false", "class": name, "width": width,
            ])
        drawing.patterns.write(to: &drawing.markup, &drawing.paint)
        drawing.markup.append(markup: "\n" + elements + "\n")
        drawing.markup.close()
        paint = drawing.paint
        return drawing.markup.take()
    }

    private init(patterns: SVGPatterns, paint: Paint, _ elements: [SceneElement]) {
        self.patterns = patterns
        self.paint = paint
        let styles = elements.textStyles
        size = Self.commonest(styles.map(\.size))
        colour = Self.commonest(styles.map(\.colour))
        strokeWidth = Self.commonest(elements.strokeWidths)
    }

    /// Of those that are as many, the one that comes first.
    private static func commonest<Value: Hashable>(_ values: [Value]) -> Value? {
        let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        return values.first { counts[$0] == most }
    }

    private mutating func write(_ elements: [SceneElement]) {
        var rest = elements[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.looksLike(first) }
            if alike.count > 1 { write(alike: alike) } else { write(first) }
            rest = rest.dropFirst(max(alike.count, 1))
        }
    }

    /// Lines or rectangles that look the same, behind one another: one path says it in fewer letters.
    private mutating func write(alike elements: ArraySlice<SceneElement>) {
        var data = ""
        var look: (fill: Fill?, stroke: Stroke?) = (nil, nil)
        for element in elements {
            switch element {
            case .line(let from, let to, let stroke):
                look.stroke = stroke
                data += "M\(from.x.markupNumber) \(from.y.markupNumber)"
                let (x, y) = (to.x.markupNumber, to.y.markupNumber)
                data += from.y == to.y ? "H\(x)" : from.x == to.x ? "V\(y)" : "L\(x) \(y)"
            case .rectangle(let frame, let fill, let stroke):
                look = (fill, stroke)
                let (width, height) = (frame.size.width.markupNumber, frame.size.height.markupNumber)
                guard width != "0", height != "0" else { break }
                data += "M\(frame.minX.markupNumber) \(frame.minY.markupNumber)h\(width)v\(height)h-\(width)z"
            case .text, .path, .image, .group: break
            }
        }
        guard !data.isEmpty else { return }
        let outline = outline(look.stroke)
        markup.shape(
            "path",
            [
                "d": data, "fill": patterns.value(look.fill, &paint), "stroke": outline.paint, "stroke-width": outline.width,
                "stroke-dasharray": outline.dash,
            ])
    }

    private mutating func write(_ element: SceneElement) {
        switch element {
        case .text(let text): write(text)
        case .line(let from, let to, let stroke):
            let outline = outline(stroke)
            markup.shape(
                "line",
                [
                    "x1": from.x.markupNumber, "y1": from.y.markupNumber, "x2": to.x.markupNumber, "y2": to.y.markupNumber,
                    "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .rectangle(let frame, let fill, let stroke):
            // Nothing is drawn of it, its outline neither (SVG 2, 10.2).
            guard frame.size.width.markupNumber != "0", frame.size.height.markupNumber != "0" else { break }
            let outline = outline(stroke)
            markup.shape(
                "rect",
                [
                    "x": frame.minX.markupNumber, "y": frame.minY.markupNumber, "width": frame.size.width.markupNumber,
                    "height": frame.size.height.markupNumber, "fill": patterns.value(fill, &paint), "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .path(let path, let fill, let stroke):
            let outline = outline(stroke)
            markup.shape(
                "path",
                [
                    "d": Self.data(of: path), "fill": patterns.value(fill, &paint), "stroke": outline.paint,
                    "stroke-width": outline.width, "stroke-dasharray": outline.dash,
                ])
        case .image(let image, let frame):
            markup.shape(
                "image",
                [
                    "x": frame.minX.markupNumber, "y": frame.minY.markupNumber, "width": frame.size.width.markupNumber,
                    "height": frame.size.height.markupNumber, "href": image.dataAddress,
                ])
        case .group(let group): write(group)
        }
    }

    private mutating func write(_ group: SceneGroup) {
        let isMoved = group.origin != Point(x: 0, y: 0)
        if isMoved { markup.open("g", ["transform": "translate(\(group.origin.x.markupNumber) \(group.origin.y.markupNumber))"]) }
        write(group.elements)
        if isMoved { markup.close() }
    }

    /// `textLength` holds the measured width even where the reader's font is another one, so nothing overlaps: letters come closer or part.
    /// Figures are short, and have room.
    private mutating func write(_ text: PlacedText) {
        guard !text.text.isEmpty else { return }
        let style = text.style
        markup.element(
            "text",
            [
                "x": text.origin.x.markupNumber, "y": (text.origin.y - style.rise).markupNumber,
                "font-size": style.size == size ? nil : style.size.markupNumber,
                "font-family": style.family == .serif ? Self.serifFamilies : nil,
                "font-weight": style.bold ? "700" : nil, "font-style": style.italic ? "italic" : nil,
                "fill": style.colour == colour ? nil : paint.value(style.colour),
                "textLength": text.width > 0 && text.mark?.figure == nil ? text.width.markupNumber : nil,
                "data-category": text.mark?.category.map(String.init),
            ], figure: text.mark?.figure, text: text.text)
    }

    private mutating func outline(_ stroke: Stroke?) -> (paint: String?, width: String?, dash: String?) {
        guard let stroke else { return (nil, nil, nil) }
        return (
            paint.value(stroke.colour), stroke.width == strokeWidth ? nil : stroke.width.markupNumber,
            stroke.dash.isEmpty ? nil : stroke.dash.map(\.markupNumber).joined(separator: " ")
        )
    }

    private static func data(of path: Path) -> String {
        func pair(_ point: Point) -> String { "\(point.x.markupNumber) \(point.y.markupNumber)" }
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

extension [SceneElement] {
    fileprivate var textStyles: [TextStyle] {
        flatMap { element -> [TextStyle] in
            switch element {
            case .text(let text): [text.style]
            case .group(let group): group.elements.textStyles
            default: []
            }
        }
    }

    fileprivate var strokeWidths: [Double] {
        flatMap { element -> [Double] in
            switch element {
            case .line(_, _, let stroke): [stroke.width]
            case .rectangle(_, _, let stroke), .path(_, _, let stroke): stroke.map { [$0.width] } ?? []
            case .group(let group): group.elements.strokeWidths
            case .text, .image: []
            }
        }
    }
}

extension SceneElement {
    /// Whether both are lines, or both rectangles, with the same outline and filling.
    fileprivate func looksLike(_ other: SceneElement) -> Bool {
        switch (self, other) {
        case (.line(_, _, let stroke), .line(_, _, let otherStroke)): stroke == otherStroke
        case (.rectangle(_, let fill, let stroke), .rectangle(_, let otherFill, let otherStroke)):
            fill == otherFill && stroke == otherStroke
        default: false
        }
    }
}

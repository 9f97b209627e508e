package import Graphics
internal import Language
package import Markup

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
    package static func markup(of scene: Scene, identifier: String, paint: inout Paint) -> String {
        var markup = MarkupWriter()
        write(scene, to: &markup, identifier: identifier, paint: &paint)
        return markup.take()
    }

    /// Writes `scene` as SVG. `identifier` is unique in the document.
    ///
    /// - Parameters:
    ///   - name: its class.
    ///   - width: of the place around it; nil: as the page's style says.
    package static func write(
        _ scene: Scene, to markup: inout MarkupWriter, identifier: String, name: String? = nil, width: String? = nil,
        paint: inout Paint
    ) {
        var drawing = Self(patterns: SVGPatterns(prefix: identifier), paint: paint, DrawingStyles(scene.elements))
        drawing.write(scene.elements)
        markup.open(
            "svg",
            [
                "viewBox": "0 0 \(scene.size.width.markupNumber) \(scene.size.height.markupNumber)", "font-family": fontFamilies,
                "font-size": drawing.size?.markupNumber, "stroke-width": drawing.strokeWidth?.markupNumber,
                "fill": drawing.colour.map { drawing.paint.value($0) },
                "aria-hidden": "true", "focusable": "false", "class": name, "width": width,
            ])
        drawing.patterns.write(to: &markup, &drawing.paint)
        markup.append(markup: "\n")
        markup.append(drawing.markup)
        markup.append(markup: "\n")
        markup.close()
        paint = drawing.paint
    }

    private init(patterns: SVGPatterns, paint: Paint, _ styles: DrawingStyles) {
        self.patterns = patterns
        self.paint = paint
        size = styles.size.value
        colour = styles.colour.value
        strokeWidth = styles.strokeWidth.value
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
        var data = PathData()
        var look: (fill: Fill?, stroke: Stroke?) = (nil, nil)
        for element in elements {
            switch element {
            case .line(let from, let to, let stroke):
                look.stroke = stroke
                data.addLine(from, to)
            case .rectangle(let frame, let fill, let stroke):
                look = (fill, stroke)
                data.add(frame)
            case .text, .path, .image, .group: break
            }
        }
        guard !data.isEmpty else { return }
        write(data, look.fill, look.stroke)
    }

    private mutating func write(_ data: PathData, _ fill: Fill?, _ stroke: Stroke?) {
        let outline = outline(stroke)
        let filling = patterns.value(fill, &paint)
        markup.shape("path") { tag in
            tag.add("d", utf8: data.utf8)
            tag.add("fill", filling)
            outline.add(to: &tag)
        }
    }

    private mutating func write(_ element: SceneElement) {
        switch element {
        case .text(let text): write(text)
        case .line(let from, let to, let stroke):
            let outline = outline(stroke)
            markup.shape("line") { tag in
                tag.add("x1", number: from.x)
                tag.add("y1", number: from.y)
                tag.add("x2", number: to.x)
                tag.add("y2", number: to.y)
                outline.add(to: &tag)
            }
        case .rectangle(let frame, let fill, let stroke):
            // Nothing is drawn of it, its outline neither (SVG 2, 10.2).
            guard !frame.size.width.isMarkupZero, !frame.size.height.isMarkupZero else { break }
            let outline = outline(stroke)
            let filling = patterns.value(fill, &paint)
            markup.shape("rect") { tag in
                tag.add(frame)
                tag.add("fill", filling)
                outline.add(to: &tag)
            }
        case .path(let path, let fill, let stroke): write(PathData(path), fill, stroke)
        case .image(let image, let frame):
            markup.shape("image") { tag in
                tag.add(frame)
                tag.add("href", image.dataAddress)
            }
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
        let size = style.size == size ? nil : style.size
        let fill = style.colour == colour ? nil : paint.value(style.colour)
        markup.element("text", figure: text.mark?.figure, text: text.text) { tag in
            tag.add("x", number: text.origin.x)
            tag.add("y", number: text.origin.y - style.rise)
            tag.add("font-size", number: size)
            if style.family == .serif { tag.add("font-family", Self.serifFamilies) }
            if style.bold { tag.add("font-weight", "700") }
            if style.italic { tag.add("font-style", "italic") }
            tag.add("fill", fill)
            if text.width > 0, text.mark?.figure == nil { tag.add("textLength", number: text.width) }
            tag.add("data-category", text.mark?.category.map(String.init))
        }
    }

    private mutating func outline(_ stroke: Stroke?) -> SVGOutline {
        guard let stroke else { return SVGOutline() }
        return SVGOutline(
            paint: paint.value(stroke.colour), width: stroke.width == strokeWidth ? nil : stroke.width, dash: stroke.dash)
    }
}

extension TagWriter {
    fileprivate mutating func add(_ frame: Rectangle) {
        add("x", number: frame.minX)
        add("y", number: frame.minY)
        add("width", number: frame.size.width)
        add("height", number: frame.size.height)
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

internal import Cairo
internal import Graphics
internal import PDFFile

/// Writes what pages show as content streams, each part as one marked content (ISO 32000-1, 14.6).
///
/// Text, rules, boxes and photographs are written here; what else is drawn is left to Cairo: charts, and letters of faces that have no
/// TrueType outlines.
struct PageWriter {
    private(set) var resources: PageResources
    private let typesetter: PangoTypesetter
    private var content = ContentStream()
    private var size = Size(width: 0, height: 0)

    /// `typesetter` must be the one that laid the pages out.
    init(typesetter: PangoTypesetter) {
        self.typesetter = typesetter
        resources = PageResources(typesetter: typesetter)
    }

    /// The content of a page; its parts that belong to elements are numbered from 0.
    mutating func write(_ parts: [PageParts.Part], size: Size) throws(CairoError) -> [UInt8] {
        content = ContentStream()
        self.size = size
        var identifier = 0
        for part in parts {
            if part.element == nil {
                content.beginArtifact()
            } else {
                content.beginContent(identifier: identifier)
                identifier += 1
            }
            if part.isDrawing {
                try draw(part.groups.map(SceneElement.group))
            } else {
                for group in part.groups { try write(group.elements, at: group.origin) }
            }
            content.endContent()
        }
        return content.bytes
    }

    private mutating func write(_ elements: [SceneElement], at origin: Point) throws(CairoError) {
        for element in elements {
            switch element {
            case .group(let group):
                try write(group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
            // Most are shaped: they need no array.
            case .text(let text) where text.glyphs != nil: try write(text, at: origin)
            case .text(let text): for text in typesetter.shaped(text) { try write(text, at: origin) }
            case .line(let start, let end, let stroke):
                content.set(stroke)
                content.strokeLine(from: place(start, origin), to: place(end, origin))
            case .rectangle(let rectangle, nil, let stroke): write(rectangle, nil, stroke, at: origin)
            case .rectangle(let rectangle, .solid(let fill), let stroke): write(rectangle, fill, stroke, at: origin)
            case .image(let image, let frame):
                let corner = place(frame.origin, origin)
                content.paint(
                    resources.name(of: image), matrix: image.orientation.matrix(left: corner.x, top: corner.y, size: frame.size))
            case .rectangle, .path: try draw([.group(SceneGroup(origin: origin, elements: [element]))])
            }
        }
    }

    private mutating func write(_ rectangle: Rectangle, _ fill: Colour?, _ stroke: Stroke?, at origin: Point) {
        if let fill { content.setFill(fill.ofDevice) }
        if let stroke { content.set(stroke) }
        let corner = place(Point(x: rectangle.minX, y: rectangle.maxY), origin)
        content.paintRectangle(
            x: corner.x, y: corner.y, width: rectangle.size.width, height: rectangle.size.height, fills: fill != nil,
            strokes: stroke != nil)
    }

    private mutating func write(_ text: PlacedText, at origin: Point) throws(CairoError) {
        guard let run = text.glyphs, !run.glyphs.isEmpty else { return }
        guard let font = resources.place(ofFont: run.font) else {
            let drawing = SceneElement.group(SceneGroup(origin: origin, elements: [.text(text)]))
            return content.paint(try resources.addDrawing([drawing], size), text: text.text)
        }
        let start = place(text.origin, origin)
        content.setFill(text.style.colour.ofDevice)
        resources.fonts[font].show(run, of: text, x: start.x, y: start.y, in: &content)
    }

    private mutating func draw(_ elements: [SceneElement]) throws(CairoError) {
        content.paint(try resources.addDrawing(elements, size))
    }

    /// From the page's lower left corner.
    private func place(_ point: Point, _ origin: Point) -> (x: Double, y: Double) {
        (origin.x + point.x, size.height - origin.y - point.y)
    }
}

extension ContentStream {
    fileprivate mutating func set(_ stroke: Stroke) { setStroke(stroke.colour.ofDevice, width: stroke.width, dash: stroke.dash) }
}

extension Graphics.Colour {
    fileprivate var ofDevice: ContentStream.Colour { ContentStream.Colour(red: red, green: green, blue: blue) }
}

extension EncodedImage.Orientation {
    /// From the unit square of an image of stored pixels (ISO 32000-1, 8.9.5) to a frame of the page.
    fileprivate func matrix(left: Double, top: Double, size: Size) -> [Double] {
        func place(_ right: Double, _ down: Double) -> (x: Double, y: Double) {
            let shown = shown(right, down)
            return (left + shown.right * size.width, top - shown.down * size.height)
        }
        let (corner, right, up) = (place(0, 1), place(1, 1), place(0, 0))
        return [right.x - corner.x, right.y - corner.y, up.x - corner.x, up.y - corner.y, corner.x, corner.y]
    }

    /// Where a stored place is shown, as shares of width and height.
    private func shown(_ right: Double, _ down: Double) -> (right: Double, down: Double) {
        switch self {
        case .upright: (right, down)
        case .mirrored: (1 - right, down)
        case .turnedHalf: (1 - right, 1 - down)
        case .mirroredAndTurnedHalf: (right, 1 - down)
        case .transposed: (down, right)
        case .turnedRight: (1 - down, right)
        case .transversed: (1 - down, 1 - right)
        case .turnedLeft: (down, 1 - right)
        }
    }
}

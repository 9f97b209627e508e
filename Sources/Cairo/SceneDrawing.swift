internal import CCairo
internal import Glibc
internal import Graphics

/// Draws scene elements on a Cairo context; not photographs, which a file holds as they are coded.
struct SceneDrawing {
    private let context: OpaquePointer
    private let typesetter: PangoTypesetter

    init(context: OpaquePointer, typesetter: PangoTypesetter) {
        self.context = context
        self.typesetter = typesetter
    }

    /// - Parameter origin: where the elements' coordinates begin.
    func draw(_ elements: [SceneElement], at origin: Point = Point(x: 0, y: 0)) {
        for element in elements { draw(element, at: origin) }
    }

    private func draw(_ element: SceneElement, at origin: Point) {
        switch element {
        case .text(let text):
            draw(text, at: origin)
            return
        case .group(let group):
            draw(group.elements, at: Point(x: origin.x + group.origin.x, y: origin.y + group.origin.y))
            return
        case .line, .rectangle, .path: break
        case .image: return
        }
        cairo_translate(context, origin.x, origin.y)
        defer { cairo_identity_matrix(context) }
        switch element {
        case .line(let from, let to, let stroke):
            cairo_move_to(context, from.x, from.y)
            cairo_line_to(context, to.x, to.y)
            draw(stroke)
        case .rectangle(let rectangle, let fill, let stroke):
            draw(fill: fill, stroke: stroke) { trace(rectangle) }
        case .path(let path, let fill, let stroke):
            draw(fill: fill, stroke: stroke) { trace(path) }
        case .text, .group, .image: break
        }
    }

    private func draw(_ text: PlacedText, at origin: Point) {
        guard let run = text.glyphs else {
            for part in typesetter.shaped(text) { draw(part, at: origin) }
            return
        }
        let start = Point(x: origin.x + text.origin.x, y: origin.y + text.origin.y)
        let glyphs = run.glyphs.map {
            cairo_glyph_t(index: UInt($0.index), x: start.x + $0.x * run.scale, y: start.y + $0.y * run.scale)
        }
        let clusters = run.clusters.map { cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs)) }
        setSource(text.style.colour)
        cairo_set_scaled_font(context, typesetter.fonts.scaledFont(run.font, size: text.style.size))
        cairo_show_text_glyphs(
            context, text.text, Int32(text.text.utf8.count), glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
            cairo_text_cluster_flags_t(rawValue: 0))
    }

    private func trace(_ rectangle: Rectangle) {
        cairo_rectangle(context, rectangle.minX, rectangle.minY, rectangle.size.width, rectangle.size.height)
    }

    private func trace(_ path: Path) {
        for step in path.steps {
            switch step {
            case .move(let point): cairo_move_to(context, point.x, point.y)
            case .line(let point): cairo_line_to(context, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(context)
            }
        }
    }

    private func draw(fill: Fill?, stroke: Stroke?, outline: () -> Void) {
        outline()
        switch fill {
        case nil: break
        case .solid(let colour):
            setSource(colour)
            cairo_fill_preserve(context)
        case .hatch(let colour, let background, let spacing, let lineWidth, let angle):
            setSource(background)
            cairo_fill_preserve(context)
            hatch(colour, spacing: spacing, lineWidth: lineWidth, angle: angle)
            outline()
        }
        if let stroke { draw(stroke) } else { cairo_new_path(context) }
    }

    /// Fills the present path with parallel lines, as vectors: a pattern surface would be sampled. They are the dashes of one line across all
    /// of them, as broad as they are long: Cairo prints each number of each line.
    private func hatch(_ colour: Colour, spacing: Double, lineWidth: Double, angle: Double) {
        var x1 = 0.0
        var y1 = 0.0
        var x2 = 0.0
        var y2 = 0.0
        cairo_path_extents(context, &x1, &y1, &x2, &y2)
        cairo_save(context)
        cairo_clip(context)
        let (middle, width, height) = (Point(x: (x1 + x2) / 2, y: (y1 + y2) / 2), x2 - x1, y2 - y1)
        let (sine, cosine) = (sin(angle * .pi / 180), cos(angle * .pi / 180))
        let length = width * abs(cosine) + height * abs(sine)
        // A line farther from the middle is not seen, nor is it in a pixel on the edge.
        let farthest = (width * abs(sine) + height * abs(cosine) + lineWidth) / 2 + Self.pixelDiagonal
        // One of them goes through the middle.
        let reach = Double(Int(farthest / spacing)) * spacing + lineWidth / 2
        cairo_move_to(context, middle.x - reach * sine, middle.y - reach * cosine)
        cairo_line_to(context, middle.x + reach * sine, middle.y + reach * cosine)
        draw(Stroke(colour: colour, width: length + 2 * Self.pixelDiagonal, dash: [lineWidth, spacing - lineWidth]))
        cairo_restore(context)
    }

    /// Of the largest pixels on which a drawing is looked at, a point wide.
    private static let pixelDiagonal = 1.5

    private func draw(_ stroke: Stroke) {
        setSource(stroke.colour)
        cairo_set_line_width(context, stroke.width)
        cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
        cairo_stroke(context)
    }

    private func setSource(_ colour: Colour) {
        cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
    }
}

internal import CCairo

/// The faces that a typesetter has used so far, numbered in the order of their first use (`GlyphRun.font`).
///
/// One face serves text of every size, so that a file embeds it once.
final class FontTable {
    struct Face {
        /// Kept alive by the table.
        let cairo: OpaquePointer
        /// The glyph of U+0020, which Pango leaves out at the end of a line.
        let space: UInt32
        /// nil: Cairo alone can draw it.
        let trueType: TrueTypeFace?
        /// How far fontconfig inclines letters that have no italic of their own.
        let slant: Double
    }

    /// What tells faces apart: Pango makes an object of each size, over the same outlines.
    private struct Key: Hashable {
        let outlines: OpaquePointer
        let slant: Double
    }

    private struct SizedFace: Hashable {
        let face: Int
        let size: Double
    }

    private(set) var faces: [Face] = []
    private var numbers: [Key: Int] = [:]
    /// Pango's fonts with the number of their face; kept alive by the table.
    private var known: [UnsafeMutablePointer<PangoFont>: Int] = [:]
    private var scaledFonts: [SizedFace: OpaquePointer] = [:]
    private let options = cairo_font_options_create()

    init() {
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    }

    deinit {
        for font in scaledFonts.values { cairo_scaled_font_destroy(font) }
        for face in faces { cairo_font_face_destroy(face.cairo) }
        for font in known.keys { g_object_unref(font) }
        cairo_font_options_destroy(options)
    }

    func number(of font: UnsafeMutablePointer<PangoFont>) -> Int {
        if let number = known[font] { return number }
        g_object_ref(font)
        let shaper = pango_font_get_hb_font(font)
        let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        let key = Key(outlines: hb_font_get_face(shaper), slant: Self.slant(of: scaled))
        let number = numbers[key] ?? faces.count
        if number == faces.count {
            var space: hb_codepoint_t = 0
            hb_font_get_nominal_glyph(shaper, 0x20, &space)
            faces.append(
                Face(
                    cairo: cairo_font_face_reference(cairo_scaled_font_get_font_face(scaled)), space: space,
                    trueType: TrueTypeFace(key.outlines), slant: key.slant))
        }
        numbers[key] = number
        known[font] = number
        return number
    }

    /// A face as Cairo draws it at a size in points; owned by the table.
    func scaledFont(_ face: Int, size: Double) -> OpaquePointer {
        let key = SizedFace(face: face, size: size)
        if let font = scaledFonts[key] { return font }
        var scale = cairo_matrix_t(xx: size, yx: 0, xy: 0, yy: size, x0: 0, y0: 0)
        var identity = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
        let font = cairo_scaled_font_create(faces[face].cairo, &scale, &identity, options)!
        scaledFonts[key] = font
        return font
    }

    private static func slant(of font: OpaquePointer?) -> Double {
        var matrix = cairo_matrix_t()
        cairo_scaled_font_get_font_matrix(font, &matrix)
        return matrix.yy == 0 ? 0 : -matrix.xy / matrix.yy
    }
}

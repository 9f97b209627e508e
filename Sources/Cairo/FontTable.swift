internal import CCairo

/// The fonts that a typesetter has used so far, numbered in the order of their first use (`GlyphRun.font`).
///
/// A font here is a face at a size: what Cairo calls a scaled font.
final class FontTable {
    struct Font {
        /// Kept alive by the table.
        let pango: UnsafeMutablePointer<PangoFont>
        /// Owned by `pango`.
        let scaled: OpaquePointer
        /// The glyph of U+0020, which Pango leaves out at the end of a line.
        let space: UInt32
    }

    private var numbers: [UnsafeMutablePointer<PangoFont>: Int] = [:]
    private(set) var fonts: [Font] = []

    deinit {
        for font in fonts { g_object_unref(font.pango) }
    }

    func number(of pango: UnsafeMutablePointer<PangoFont>) -> Int {
        if let number = numbers[pango] { return number }
        g_object_ref(pango)
        var space: hb_codepoint_t = 0
        hb_font_get_nominal_glyph(pango_font_get_hb_font(pango), 0x20, &space)
        fonts.append(Font(pango: pango, scaled: pango_cairo_font_get_scaled_font(OpaquePointer(pango)), space: space))
        numbers[pango] = fonts.count - 1
        return fonts.count - 1
    }
}

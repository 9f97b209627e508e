internal import CCairo
package import Graphics

/// What a document's type family is set in on this machine, and what that lacks.
package struct FontExamination {
    /// nil where no installed family has the Vietnamese letters.
    package let font: InstalledFont?
    /// The families that were looked for first.
    package let wanted: [String]
    /// The letters that one of the upright, bold and italic faces has not.
    package let missingLetters: String
    package let hasBold: Bool
    package let hasItalic: Bool

    /// Asks the fonts of the machine as they are now.
    ///
    /// - Parameter letters: those that a document may use.
    package init(_ family: TypeFamily, letters: String) {
        let map = pango_cairo_font_map_new()!
        defer { g_object_unref(map) }
        let context = pango_font_map_create_context(map)!
        defer { g_object_unref(UnsafeMutableRawPointer(context)) }
        wanted = InstalledFont.preferences(for: family).metricallyEqual
        font = InstalledFont.find(family, in: context)
        guard let font else {
            (missingLetters, hasBold, hasItalic) = (letters, false, false)
            return
        }
        let faces = [(false, false), (true, false), (false, true)].map { bold, italic in
            Face(font.name, bold: bold, italic: italic, letters: letters, in: context)
        }
        missingLetters = String(letters.filter { letter in faces.contains { $0.missing.contains(letter) } })
        hasBold = faces[1].isBold
        hasItalic = faces[2].isItalic
    }

    /// The face with which fontconfig answers.
    private struct Face {
        var missing: Set<Character> = []
        var isBold = false
        var isItalic = false
        /// OpenType's SemiBold.
        private static let leastBold: Float = 600

        init(_ name: String, bold: Bool, italic: Bool, letters: String, in context: OpaquePointer) {
            let description = pango_font_description_new()
            defer { pango_font_description_free(description) }
            pango_font_description_set_family(description, name)
            pango_font_description_set_weight(description, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
            pango_font_description_set_style(description, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
            pango_font_description_set_absolute_size(description, PangoText.size * Double(PANGO_SCALE))
            missing = Set(letters)
            guard let font = pango_context_load_font(context, description) else { return }
            defer { g_object_unref(font) }
            // Asked of the face itself: fontconfig says bold and slanted of what it fattens and slants.
            let shaper = pango_font_get_hb_font(font)
            isBold = hb_style_get_value(shaper, HB_STYLE_TAG_WEIGHT) >= Self.leastBold
            isItalic = hb_style_get_value(shaper, HB_STYLE_TAG_ITALIC) != 0
            missing = Set(
                letters.filter { letter in
                    var glyph: hb_codepoint_t = 0
                    return letter.unicodeScalars.contains { hb_font_get_nominal_glyph(shaper, $0.value, &glyph) == 0 }
                })
        }
    }
}

internal import CCairo
internal import Graphics

/// Which installed family stands for one of the document's two type families.
package struct InstalledFont: Sendable, Hashable {
    /// Such as "Liberation Serif".
    package let name: String
    /// The family that the document asks for first.
    package let wanted: String
    /// Whether `name` is one of the families that the layout was made for: those with the metrics of `wanted`.
    package let hasWantedMetrics: Bool
}

extension InstalledFont {
    /// The families in their order of preference. Decree 30 asks for Times New Roman; Liberation Serif 2 and Tinos have its metrics.
    static func preferences(for family: TypeFamily) -> (metricallyEqual: [String], others: [String]) {
        switch family {
        case .serif: (["Times New Roman", "Liberation Serif", "Tinos"], ["FreeSerif", "DejaVu Serif", "serif"])
        case .sans: (["Liberation Sans", "Arial", "Arimo"], ["DejaVu Sans", "sans-serif"])
        }
    }

    /// The first family of the preferences that is installed and has the Vietnamese letters (Liberation 1 has not), or nil.
    static func find(_ family: TypeFamily, in context: OpaquePointer) -> InstalledFont? {
        let preferences = preferences(for: family)
        for name in preferences.metricallyEqual where vietnameseFamily(asked: name, in: context) == name {
            return InstalledFont(name: name, wanted: preferences.metricallyEqual[0], hasWantedMetrics: true)
        }
        for name in preferences.others {
            guard let found = vietnameseFamily(asked: name, in: context) else { continue }
            return InstalledFont(name: found, wanted: preferences.metricallyEqual[0], hasWantedMetrics: false)
        }
        return nil
    }

    /// The family that fontconfig answers with for `name`, nil when it has no Vietnamese letters.
    private static func vietnameseFamily(asked name: String, in context: OpaquePointer) -> String? {
        let description = pango_font_description_new()
        defer { pango_font_description_free(description) }
        pango_font_description_set_family(description, name)
        pango_font_description_set_absolute_size(description, PangoText.size * Double(PANGO_SCALE))
        guard let font = pango_context_load_font(context, description) else { return nil }
        defer { g_object_unref(font) }
        guard let loaded = pango_font_describe(font) else { return nil }
        defer { pango_font_description_free(loaded) }
        // U+1EA1 ạ stands for all: fonts have the block of Vietnamese letters or they have not.
        var glyph: hb_codepoint_t = 0
        guard hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x1EA1, &glyph) != 0,
            let family = pango_font_description_get_family(loaded)
        else { return nil }
        return String(cString: family)
    }
}

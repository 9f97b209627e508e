internal import CCairo

/// How every text is given to Pango.
enum PangoText {
    /// The size, in points, that a paragraph's first style is set at.
    static let size = 64.0
    /// One of Pango's units of length at size 1.
    static let unit = 1 / size / Double(PANGO_SCALE)

    /// What texts have besides their fonts; owned by the caller.
    static func attributes() -> OpaquePointer? {
        let attributes = pango_attr_list_new()
        pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1, liga=0"))
        // A word that no line holds is broken without a hyphen: the text of the PDF is the text of the document.
        pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
        return attributes
    }
}

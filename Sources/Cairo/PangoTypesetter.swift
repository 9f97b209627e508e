internal import CCairo
package import Graphics

/// Sets text with Pango: shapes it, breaks it into lines, justifies them.
///
/// Metrics are unhinted, so that the same text has the same width at every size and spaces are even. A typesetter belongs to one
/// thread: fonts are loaded once for each.
package final class PangoTypesetter: TextTypesetting {
    /// A character for which no installed font has a glyph, with the text that it stands in.
    package struct MissingGlyph: Sendable, Hashable {
        package let character: Unicode.Scalar
        package let text: String
    }

    /// Every character so far that no font could show, each once, in the order of first use.
    package private(set) var missingGlyphs: [MissingGlyph] = []

    let fonts = FontTable()
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let layout: OpaquePointer
    private var descriptions: [FontKey: OpaquePointer] = [:]
    private var singleLines: [StyledText: TextLine] = [:]
    private var installed: [TypeFamily: InstalledFont] = [:]

    private struct FontKey: Hashable {
        let family: TypeFamily
        let size: Double
        let bold: Bool
        let italic: Bool
    }

    /// Throws `CairoError.noFont` when no installed font has the Vietnamese letters.
    package init() throws(CairoError) {
        map = pango_cairo_font_map_new()
        context = pango_font_map_create_context(map)
        pango_cairo_context_set_resolution(context, 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("vi"))
        pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
        layout = pango_layout_new(context)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_auto_dir(layout, 0)

        for family in TypeFamily.allCases {
            guard let font = InstalledFont.find(family, in: context) else {
                throw .noFont(InstalledFont.preferences(for: family).metricallyEqual)
            }
            installed[family] = font
        }
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        for description in descriptions.values { pango_font_description_free(description) }
        g_object_unref(map)
    }

    /// Forgets the lines and the missing glyphs of an earlier document; the fonts stay.
    package func beginDocument() {
        missingGlyphs = []
        singleLines.removeAll(keepingCapacity: true)
    }

    /// What the two type families are set in on this machine.
    package func installedFont(for family: TypeFamily) -> InstalledFont? { installed[family] }

    package func measure(_ text: String, _ style: TextStyle) -> TextExtent {
        singleLine(StyledText(text, style)).extent
    }

    /// One unbroken line at x 0.
    package func line(_ text: String, _ style: TextStyle) -> TextLine {
        singleLine(StyledText(text, style))
    }

    package func lines(
        of text: [StyledText], width: Double, alignment: TextAlignment, firstLineIndent: Double
    ) -> [TextLine] {
        if text.count == 1, let line = singleLines[text[0]], line.extent.width <= width - firstLineIndent {
            return [line.shifted(by: offset(of: line.extent.width, in: width, alignment, indent: firstLineIndent))]
        }
        pango_layout_set_width(layout, Self.units(width))
        pango_layout_set_indent(layout, Self.units(firstLineIndent))
        pango_layout_set_justify(layout, alignment == .justified ? 1 : 0)
        pango_layout_set_alignment(layout, alignment.pango)
        let lines = typeset(text)
        if text.count == 1, lines.count == 1 {
            let indent = offset(of: lines[0].extent.width, in: width, alignment, indent: firstLineIndent)
            singleLines[text[0]] = lines[0].shifted(by: -indent)
        }
        return lines
    }

    private func singleLine(_ text: StyledText) -> TextLine {
        if let line = singleLines[text] { return line }
        pango_layout_set_width(layout, -1)
        pango_layout_set_indent(layout, 0)
        pango_layout_set_justify(layout, 0)
        pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
        let line = typeset([text]).first ?? TextLine(runs: [], extent: TextExtent(width: 0, ascent: 0, descent: 0))
        singleLines[text] = line
        return line
    }

    private func offset(of width: Double, in box: Double, _ alignment: TextAlignment, indent: Double) -> Double {
        switch alignment {
        case .left, .justified: max(indent, 0)
        case .centre: (box - width) / 2
        case .right: box - width
        }
    }

    /// Lays out `text` with the layout's present width and alignment.
    private func typeset(_ text: [StyledText]) -> [TextLine] {
        let attributes = pango_attr_list_new()
        defer { pango_attr_list_unref(attributes) }
        pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1, liga=0"))
        var ends: [Int] = []
        var joined = ""
        for (index, part) in text.enumerated() {
            // A space between two parts is shaped with the second: Pango forgets to hang it over the margin when it ends an item.
            let start = joined.utf8.count - (joined.last == " " ? 1 : 0)
            joined += part.text
            ends.append(joined.utf8.count)
            let font = pango_attr_font_desc_new(description(of: part.style))!
            font.pointee.start_index = UInt32(start)
            let givesSpaceAway = index < text.count - 1 && joined.last == " "
            font.pointee.end_index = UInt32(joined.utf8.count - (givesSpaceAway ? 1 : 0))
            pango_attr_list_insert(attributes, font)
        }
        if let style = text.first?.style { pango_layout_set_font_description(layout, description(of: style)) }
        pango_layout_set_text(layout, joined, Int32(joined.utf8.count))
        pango_layout_set_attributes(layout, attributes)

        var reader = LineReader(styles: text.map(\.style), ends: ends, fonts: fonts)
        let lines = reader.read(layout)
        for scalar in reader.missing where !missingGlyphs.contains(where: { $0.character == scalar }) {
            missingGlyphs.append(MissingGlyph(character: scalar, text: joined))
        }
        return lines
    }

    private func description(of style: TextStyle) -> OpaquePointer {
        let key = FontKey(family: style.family, size: style.size, bold: style.bold, italic: style.italic)
        if let description = descriptions[key] { return description }
        let description = pango_font_description_new()!
        pango_font_description_set_family(description, installed[style.family]?.name ?? style.family.rawValue)
        pango_font_description_set_absolute_size(description, (style.size * Double(PANGO_SCALE)).rounded())
        pango_font_description_set_weight(description, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        descriptions[key] = description
        return description
    }

    private static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }
}

extension TextAlignment {
    fileprivate var pango: PangoAlignment {
        switch self {
        case .left, .justified: PANGO_ALIGN_LEFT
        case .centre: PANGO_ALIGN_CENTER
        case .right: PANGO_ALIGN_RIGHT
        }
    }
}

extension TextLine {
    fileprivate func shifted(by distance: Double) -> TextLine {
        var line = self
        for index in line.runs.indices { line.runs[index].origin.x += distance }
        return line
    }
}

internal import CCairo
package import Graphics

/// Sets text with Pango: shapes it, breaks it into lines, justifies them.
///
/// Metrics are unhinted: the same text has the same width at every size, but for the scale. So a text is set at one size whatever size is
/// asked for, and a face is looked up and loaded once. A typesetter belongs to one thread at a time.
package final class PangoTypesetter: TextTypesetting {
    /// Every character so far that no font could show.
    package var missingGlyphs: [MissingGlyph] { missing.glyphs }
    private var missing = MissingGlyphs()

    let fonts = FontTable()
    private let map: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let layout: OpaquePointer
    private var descriptions: [FontKey: OpaquePointer] = [:]
    private var memory = LineMemory()
    private let words: WordShaper
    private var installed: [TypeFamily: InstalledFont] = [:]

    private struct FontKey: Hashable {
        let family: TypeFamily
        let bold: Bool
        let italic: Bool
        /// Of `PangoText.size`.
        let scale: Double
    }

    /// Loads the usual faces, which takes longer than most documents take to be set.
    ///
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
        words = WordShaper(context, fonts)

        for family in TypeFamily.allCases {
            guard let font = InstalledFont.find(family, in: context) else {
                throw .noFont(InstalledFont.preferences(for: family).metricallyEqual)
            }
            installed[family] = font
        }
        let styles = Self.usual.map { family, bold, italic in TextStyle(family, size: PangoText.size, bold: bold, italic: italic) }
        // Pango has threads of its own look for each: all begin before the first is waited for.
        for style in styles {
            let found = pango_font_map_load_fontset(map, context, description(of: style, scale: 1), pango_context_get_language(context))
            g_object_unref(found)
        }
        for style in styles { _ = measure(Self.sample, style) }
    }

    /// The faces of nearly every report: each is looked for among all installed ones, which takes a while.
    private static let usual: [(TypeFamily, bold: Bool, italic: Bool)] = [
        (.serif, false, false), (.serif, true, false), (.serif, false, true), (.serif, true, true), (.sans, false, false),
        (.sans, true, false),
    ]

    /// What most texts are made of.
    private static let sample = "ABCDEGHIKLMNOPQRSTUVXYĐƯƠ abcdeghiklmnopqrstuvxyàáảạăắậấầêếềệọôốộồơớờợúủụưứừựýđ 0123456789.,;:()/-%"

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        for description in descriptions.values { pango_font_description_free(description) }
        g_object_unref(map)
    }

    /// Forgets the missing glyphs of an earlier document, and its lines where they have become many; the fonts stay.
    package func beginDocument() {
        missing.forget()
        memory.trim()
        words.trim()
    }

    /// What the two type families are set in on this machine.
    package func installedFont(for family: TypeFamily) -> InstalledFont? { installed[family] }

    /// What tells one typesetter from another: the libraries' versions, and of each usual face the table that has its revision and the
    /// checksum of the whole font (OpenType, "head").
    package var identity: [UInt8] {
        var identity: [UInt8] = []
        for version in [DrawingLibraries.cairo, DrawingLibraries.pango, DrawingLibraries.harfBuzz] {
            identity += Array(version.utf8) + [0]
        }
        for (family, bold, italic) in Self.usual {
            identity += Array((installed[family]?.name ?? "").utf8) + [0]
            let style = TextStyle(family, size: PangoText.size, bold: bold, italic: italic)
            guard let font = pango_font_map_load_font(map, context, description(of: style, scale: 1)) else { continue }
            defer { g_object_unref(font) }
            let table = hb_face_reference_table(hb_font_get_face(pango_font_get_hb_font(font)), Self.headTag)
            defer { hb_blob_destroy(table) }
            var length: UInt32 = 0
            guard let bytes = hb_blob_get_data(table, &length) else { continue }
            identity += UnsafeRawBufferPointer(start: bytes, count: Int(length))
        }
        return identity
    }

    /// "head" as HarfBuzz numbers tags.
    private static let headTag: hb_tag_t = 0x6865_6164

    /// The face that a glyph run numbers, with how far it is inclined as a share of its height; nil: it has no TrueType outlines.
    package func trueTypeFace(_ font: Int) -> (face: TrueTypeFace, slant: Double)? {
        let face = fonts.faces[font]
        return face.trueType.map { ($0, face.slant) }
    }

    /// A text with its glyphs: as it is, or shaped on the same baseline where a typesetter placed it that does not shape.
    package func shaped(_ text: PlacedText) -> [PlacedText] {
        guard text.glyphs == nil else { return [text] }
        return singleLine(text.text, text.style).scaled(by: text.style.size, from: text.origin.x, in: text.style).runs.map { run in
            var run = run
            run.origin.y = text.origin.y
            return run
        }
    }

    package func measure(_ text: String, _ style: TextStyle) -> TextExtent {
        singleLine(text, style).extent.scaled(by: style.size)
    }

    package func lines(
        of text: [StyledText], width: Double, alignment: TextAlignment, firstLineIndent: Double
    ) -> [TextLine] {
        guard let style = text.first?.style else { return [.empty] }
        let room = width - firstLineIndent
        guard text.count == 1, LineFit.mayFit(text[0].text, style, room) else {
            return brokenLines(of: text, width: width, alignment, indent: firstLineIndent)
        }
        // What seems to be wider would be set in vain on one line, unless that is known already.
        var broken: [TextLine]?
        if firstLineIndent == 0, LineFit.seemsWider(text[0].text, style, room), memory[LineMemory.Whole(text[0].text, style)] == nil {
            let lines = brokenLines(of: text, width: width, alignment, indent: 0)
            if lines.count > 1 { return lines }
            broken = lines
        }
        let line = singleLine(text[0].text, style)
        guard line.extent.width * style.size <= room else {
            return broken ?? brokenLines(of: text, width: width, alignment, indent: firstLineIndent)
        }
        let start = offset(of: line.extent.width * style.size, in: width, alignment, indent: firstLineIndent)
        return [line.scaled(by: style.size, from: start, in: style)]
    }

    private func brokenLines(of text: [StyledText], width: Double, _ alignment: TextAlignment, indent: Double) -> [TextLine] {
        let key = LineMemory.Broken(text, width: width, alignment: alignment, indent: indent)
        if let lines = memory[key] { return lines }
        let size = text[0].style.size
        let known = missing.count
        let typeset = typeset(text, width: Self.units(width / size), alignment, indent: Self.units(indent / size))
        var lines = typeset.map { $0.scaled(by: size, from: 0) }
        if alignment == .justified { lines = lines.dropLast().map(unspread) + lines.suffix(1) }
        if missing.count == known { memory[key] = lines }
        return lines
    }

    /// Pango spreads the letters of a justified line that has no space to spread: such a line is set again as its letters stand.
    private func unspread(_ line: TextLine) -> TextLine {
        guard let first = line.runs.first, let last = line.runs.last, !last.text.utf8.dropLast().contains(0x20),
            !line.runs.dropLast().contains(where: { $0.text.utf8.contains(0x20) })
        else { return line }
        var x = first.origin.x
        var runs: [PlacedText] = []
        for run in line.runs {
            let set = singleLine(run.text, run.style).scaled(by: run.style.size, from: x, in: run.style)
            x += set.extent.width
            runs += set.runs.map { part in
                var part = part
                part.part = run.part
                return part
            }
        }
        return TextLine(runs: runs, extent: TextExtent(width: x - first.origin.x, ascent: line.extent.ascent, descent: line.extent.descent))
    }

    /// One unbroken line at size 1, at x 0.
    private func singleLine(_ text: String, _ style: TextStyle) -> TextLine {
        let key = LineMemory.Whole(text, style)
        if let line = memory[key] { return line }
        let known = missing.count
        let line = typeset([StyledText(text, style)], width: -1, .left, indent: 0).first ?? .empty
        // A later document must hear of its missing glyphs too.
        if missing.count == known { memory[key] = line }
        return line
    }

    private func offset(of width: Double, in box: Double, _ alignment: TextAlignment, indent: Double) -> Double {
        switch alignment {
        case .left, .justified: max(indent, 0)
        case .centre: (box - width) / 2
        case .right: box - width
        }
    }

    /// Lays out `text` as if its first style were of size 1: of words that were shaped before, or anew where it is more than words.
    ///
    /// - Parameter width: in Pango's units, as `indent`; negative: no line is broken.
    private func typeset(_ text: [StyledText], width: Int32, _ alignment: TextAlignment, indent: Int32) -> [TextLine] {
        if text.count == 1, let words = words.words(of: text[0].text, text[0].style, description(of: text[0].style, scale: 1)) {
            if width < 0, indent == 0 { return [words.line] }
            if let lines = words.lines(width: Int(width), alignment: alignment, indent: Int(indent)) { return lines }
        }
        pango_layout_set_width(layout, width)
        pango_layout_set_indent(layout, indent)
        pango_layout_set_justify(layout, alignment == .justified ? 1 : 0)
        pango_layout_set_alignment(layout, alignment.pango)
        return typeset(text)
    }

    /// Lays out `text`, as if its first style were of size 1, with the layout's present width and alignment.
    private func typeset(_ text: [StyledText]) -> [TextLine] {
        let size = text[0].style.size
        let attributes = PangoText.attributes()
        defer { pango_attr_list_unref(attributes) }
        var ends: [Int] = []
        var joined = ""
        for (index, part) in text.enumerated() {
            // A space between two parts is shaped with the second: Pango forgets to hang it over the margin when it ends an item.
            let start = joined.utf8.count - (joined.last == " " ? 1 : 0)
            joined += part.text
            ends.append(joined.utf8.count)
            let font = pango_attr_font_desc_new(description(of: part.style, scale: part.style.size / size))!
            font.pointee.start_index = UInt32(start)
            let givesSpaceAway = index < text.count - 1 && joined.last == " "
            font.pointee.end_index = UInt32(joined.utf8.count - (givesSpaceAway ? 1 : 0))
            pango_attr_list_insert(attributes, font)
        }
        pango_layout_set_font_description(layout, description(of: text[0].style, scale: 1))
        pango_layout_set_text(layout, joined, Int32(joined.utf8.count))
        pango_layout_set_attributes(layout, attributes)

        var reader = LineReader(styles: text.map(\.style), ends: ends, fonts: fonts, unit: PangoText.unit)
        let lines = reader.read(layout)
        for scalar in reader.missing { missing.note(scalar, in: joined) }
        return lines
    }

    private func description(of style: TextStyle, scale: Double) -> OpaquePointer {
        let key = FontKey(family: style.family, bold: style.bold, italic: style.italic, scale: scale)
        if let description = descriptions[key] { return description }
        let description = pango_font_description_new()!
        pango_font_description_set_family(description, installed[style.family]?.name ?? style.family.rawValue)
        pango_font_description_set_absolute_size(description, (scale * PangoText.size * Double(PANGO_SCALE)).rounded())
        pango_font_description_set_weight(description, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        descriptions[key] = description
        return description
    }

    /// A length of Pango's for so many times the size.
    private static func units(_ length: Double) -> Int32 { Int32((length * PangoText.size * Double(PANGO_SCALE)).rounded()) }
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

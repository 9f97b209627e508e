internal import CCairo
internal import Graphics

/// Has Pango shape words one by one, and remembers them: most words of a document stand in the one before too.
///
/// A word is shaped behind a Latin letter and between the spaces that it has, for letters are moved towards spaces. So its glyphs depend on
/// nothing but the word and its spaces, and a document has the same lines behind whatever other one.
final class WordShaper {
    private let layout: OpaquePointer
    private let fonts: FontTable
    /// By the word with its spaces; nil: a text that it is in is more than words.
    private var words: [LineMemory.Whole: ShapedWord?] = [:]
    /// By the description of the font.
    private var faces: [OpaquePointer: WordFace] = [:]

    /// How many words are remembered from document to document.
    private static let most = 6_000
    /// How many bytes a word has at the most.
    private static let longest = 60

    init(_ context: OpaquePointer, _ fonts: FontTable) {
        layout = pango_layout_new(context)
        pango_layout_set_auto_dir(layout, 0)
        let attributes = PangoText.attributes()
        defer { pango_attr_list_unref(attributes) }
        pango_layout_set_attributes(layout, attributes)
        self.fonts = fonts
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Forgets what has become much.
    func trim() {
        if words.count > Self.most { words.removeAll(keepingCapacity: true) }
    }

    /// The words of a text; nil: it is one word only, or more than words with a space between two.
    func words(of text: String, _ style: TextStyle, _ description: OpaquePointer) -> SpacedWords? {
        var text = text
        return text.withUTF8 { bytes in
            var words: [ShapedWord] = []
            words.reserveCapacity(bytes.count / 4)
            var hasLetter = false
            /// Where the word begins, and the space before it.
            var (start, before) = (0, 0)
            var place = 0
            while place <= bytes.count {
                guard let space = place < bytes.count ? Self.space(at: place, in: bytes) : 0 else {
                    place += 1
                    continue
                }
                guard place > start, place - start <= Self.longest, place < bytes.count || start > 0 else { return nil }
                let key = String(decoding: bytes[before..<place + space], as: UTF8.self)
                guard let word = word(key, start - before, space, style, description) else { return nil }
                words.append(word)
                hasLetter = hasLetter || word.hasLetter
                before = place
                start = place + space
                place = max(start, place + 1)
            }
            guard hasLetter, let face = face(description) else { return nil }
            return SpacedWords(words, face, style)
        }
    }

    /// How many bytes the space has that begins at `place`; nil: none does.
    private static func space(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        switch bytes[place] {
        case 0x20: 1
        case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0xA0: 2
        default: nil
        }
    }

    /// - Parameters:
    ///   - key: the word with the spaces beside it.
    ///   - before: how many bytes of it are the space before the word, and `behind` that behind it.
    private func word(
        _ key: String, _ before: Int, _ behind: Int, _ style: TextStyle, _ description: OpaquePointer
    ) -> ShapedWord? {
        let place = LineMemory.Whole(key, style)
        if let known = words[place] { return known }
        let text = (before > 0 ? "a" : "a ") + key
        let bytes = (1 + max(before, 1))..<(text.utf8.count - behind)
        let word = shape(text, bytes, description)
        words[place] = .some(word)
        return word
    }

    /// - Parameter place: the bytes of the word.
    private func shape(_ text: String, _ place: Range<Int>, _ description: OpaquePointer) -> ShapedWord? {
        let kind = WordKind(text.utf8.dropFirst(place.lowerBound).prefix(place.count))
        let isLast = place.upperBound == text.utf8.count
        guard kind.isPlain, isLast || !kind.mayHoldNext, let face = face(description), let run = run(text, description),
            fonts.number(of: run.item.pointee.analysis.font) == face.font
        else { return nil }
        var count: Int32 = 0
        guard let letters = pango_layout_get_log_attrs_readonly(layout, &count),
            !(3..<Int(count) - 1).contains(where: { letters[$0].is_line_break != 0 })
        else { return nil }
        var reader = ShapedWord.Reader(word: place, plainSpace: fonts.faces[face.font].space)
        guard reader.read(run.glyphs.pointee, of: text) else { return nil }
        return ShapedWord(reader, mayBeginLine: letters[2].is_line_break != 0, hasLetter: kind.hasLetter)
    }

    /// The text as one item that runs to the right; nil: it is not that.
    private func run(_ text: String, _ description: OpaquePointer) -> PangoGlyphItem? {
        pango_layout_set_font_description(layout, description)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        guard let runs = pango_layout_get_line_readonly(layout, 0)?.pointee.runs, runs.pointee.next == nil else { return nil }
        let run = runs.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
        let item = run.item.pointee
        guard item.analysis.font != nil, item.analysis.level == 0, Int(item.length) == text.utf8.count else { return nil }
        return run
    }

    private func face(_ description: OpaquePointer) -> WordFace? {
        if let face = faces[description] { return face }
        guard let run = run("a ", description), run.glyphs.pointee.num_glyphs == 2 else { return nil }
        var extents = PangoRectangle()
        pango_layout_get_extents(layout, nil, &extents)
        let baseline = Int(pango_layout_get_baseline(layout))
        let analysis = run.item.pointee.analysis
        let metrics = pango_font_get_metrics(analysis.font, analysis.language)
        defer { pango_font_metrics_unref(metrics) }
        let font = fonts.number(of: analysis.font)
        let face = WordFace(
            font: font, ascent: baseline - Int(extents.y), descent: Int(extents.y + extents.height) - baseline,
            space: ShapedWord.Space(glyph: fonts.faces[font].space, width: Int(run.glyphs.pointee.glyphs[1].geometry.width)),
            nearness: 3 * Int(pango_font_metrics_get_approximate_char_width(metrics)))
        faces[description] = face
        return face
    }
}

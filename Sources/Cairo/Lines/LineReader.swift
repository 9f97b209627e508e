internal import CCairo
internal import Graphics

/// Takes the shaped glyphs out of a Pango layout, so that what was measured is what is drawn.
///
/// Two things differ from what Pango would draw: the space at the end of a broken line is kept as a glyph, and a non-breaking space
/// becomes a plain one, so that the text of the PDF is the text of the document.
struct LineReader {
    private let styles: [TextStyle]
    /// Byte offset in the layout's text where each style ends.
    private let ends: [Int]
    private let fonts: FontTable
    /// How much one of Pango's units counts.
    private let unit: Double
    private(set) var missing: [Unicode.Scalar] = []

    static let empty = UInt32(0x0FFF_FFFF)
    static let unknown = UInt32(0x1000_0000)

    init(styles: [TextStyle], ends: [Int], fonts: FontTable, unit: Double) {
        self.unit = unit
        self.styles = styles
        self.ends = ends
        self.fonts = fonts
    }

    mutating func read(_ layout: OpaquePointer) -> [TextLine] {
        guard let bytes = pango_layout_get_text(layout), let iterator = pango_layout_get_iter(layout) else { return [] }
        defer { pango_layout_iter_free(iterator) }
        var lines: [TextLine] = []
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
            var logical = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &logical)
            let baseline = pango_layout_iter_get_baseline(iterator)
            let runs = runs(of: line, from: Double(logical.x) * unit, in: bytes)
            let extent = TextExtent(
                width: Double(logical.width) * unit, ascent: Double(baseline - logical.y) * unit,
                descent: Double(logical.y + logical.height - baseline) * unit)
            lines.append(TextLine(runs: runs, extent: extent))
        } while pango_layout_iter_next_line(iterator) != 0
        return lines
    }

    private mutating func runs(
        of line: UnsafeMutablePointer<PangoLayoutLine>, from start: Double, in bytes: UnsafePointer<CChar>
    ) -> [PlacedText] {
        var result: [PlacedText] = []
        /// Where the item of each run begins in the text.
        var offsets: [Int32] = []
        var isMixed = false
        var x = start
        var item = line.pointee.runs
        while let current = item {
            let glyphItem = current.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
            append(glyphItem, at: &x, in: bytes, to: &result)
            let place = glyphItem.pointee.item.pointee
            offsets += Array(repeating: place.offset, count: result.count - offsets.count)
            isMixed = isMixed || Self.isBackward(place)
            item = current.pointee.next
        }
        guard isMixed else { return result }
        // In the order of the text, so that it is read back as it was written.
        return result.indices.sorted { (offsets[$0], $0) < (offsets[$1], $1) }.map { result[$0] }
    }

    /// Whether its text runs from right to left.
    private static func isBackward(_ item: PangoItem) -> Bool { item.analysis.level % 2 == 1 }

    private mutating func append(
        _ glyphItem: UnsafeMutablePointer<PangoGlyphItem>, at x: inout Double, in bytes: UnsafePointer<CChar>,
        to result: inout [PlacedText]
    ) {
        guard let pangoFont = glyphItem.pointee.item.pointee.analysis.font else { return }
        let font = fonts.number(of: pangoFont)
        let lefts = Self.isBackward(glyphItem.pointee.item.pointee) ? lefts(of: glyphItem.pointee.glyphs.pointee, from: x) : []
        defer { if let end = lefts.last { x = end } }
        var iterator = PangoGlyphItemIter()
        guard pango_glyph_item_iter_init_start(&iterator, glyphItem, bytes) != 0 else { return }
        var builder: RunBuilder?
        var styleIndex = -1
        repeat {
            let index = Int(iterator.start_index)
            let owner = ends.firstIndex { index < $0 } ?? ends.count - 1
            if owner != styleIndex {
                if let builder { result.append(builder.run) }
                styleIndex = owner
                let glyphs = Int(glyphItem.pointee.glyphs.pointee.num_glyphs)
                builder = RunBuilder(style: styles[owner], part: owner, font: font, x: x, capacity: glyphs)
            }
            let length = Int(iterator.end_index) - index
            let text = UnsafeRawBufferPointer(start: bytes + index, count: length)
            appendCluster(text, of: iterator, lefts, at: &x, to: &builder!)
        } while pango_glyph_item_iter_next_cluster(&iterator) != 0
        if let builder { result.append(builder.run) }
    }

    /// Where each glyph begins, and where the last one ends: they stand from left to right, whichever way their text runs.
    private func lefts(of glyphs: PangoGlyphString, from start: Double) -> [Double] {
        (0..<Int(glyphs.num_glyphs)).reduce(into: [start]) { $0.append($0[$1] + Double(glyphs.glyphs[$1].geometry.width) * unit) }
    }

    /// - Parameter lefts: where the glyphs begin of a text that runs from right to left, whose clusters are counted downwards; else empty.
    private mutating func appendCluster(
        _ text: UnsafeRawBufferPointer, of iterator: PangoGlyphItemIter, _ lefts: [Double], at x: inout Double,
        to builder: inout RunBuilder
    ) {
        let glyphs = iterator.glyph_item.pointee.glyphs.pointee
        let (first, last) = (Int(iterator.start_glyph), Int(iterator.end_glyph))
        let isSpace = Self.isSpace(text)
        var count = 0
        for index in first <= last ? first..<last : last + 1..<first + 1 {
            let info = glyphs.glyphs[index]
            let left = lefts.isEmpty ? x : lefts[index]
            if info.glyph == Self.empty {
                if isSpace {
                    builder.append(fonts.faces[builder.font].space, x: left, y: 0)
                    count += 1
                }
            } else if info.glyph & Self.unknown != 0 {
                missing += String(decoding: text, as: UTF8.self).unicodeScalars
            } else {
                builder.append(info.glyph, x: left + Double(info.geometry.x_offset) * unit, y: Double(info.geometry.y_offset) * unit)
                count += 1
            }
            if lefts.isEmpty { x += Double(info.geometry.width) * unit }
        }
        builder.endCluster(text, isSpace: isSpace, glyphs: count, x: lefts.last ?? x)
    }

    /// What comes out as a plain space: U+0020 itself, U+00A0 and U+2028.
    private static func isSpace(_ text: UnsafeRawBufferPointer) -> Bool {
        switch text.count {
        case 1: text[0] == 0x20
        case 2: text[0] == 0xC2 && text[1] == 0xA0
        case 3: text[0] == 0xE2 && text[1] == 0x80 && text[2] == 0xA8
        default: false
        }
    }
}

/// Gathers the clusters of one run.
private struct RunBuilder {
    let style: TextStyle
    let part: Int
    let font: Int
    private let start: Double
    private var end: Double
    private var text: [UInt8] = []
    private var glyphs: [GlyphRun.Glyph] = []
    private var clusters: [GlyphRun.Cluster] = []

    /// - Parameter capacity: how many glyphs the run may have.
    init(style: TextStyle, part: Int, font: Int, x: Double, capacity: Int) {
        self.style = style
        self.part = part
        self.font = font
        start = x
        end = x
        glyphs.reserveCapacity(capacity)
        clusters.reserveCapacity(capacity)
        text.reserveCapacity(2 * capacity)
    }

    mutating func append(_ glyph: UInt32, x: Double, y: Double) {
        glyphs.append(GlyphRun.Glyph(index: glyph, x: x - start, y: y))
    }

    /// The last `glyphs` glyphs show `cluster`. A character without any glyph (a word joiner) leaves no trace in the output.
    mutating func endCluster(_ cluster: UnsafeRawBufferPointer, isSpace: Bool, glyphs: Int, x: Double) {
        end = x
        guard glyphs > 0 else { return }
        if isSpace { text.append(0x20) } else { text += cluster }
        clusters.append(GlyphRun.Cluster(bytes: isSpace ? 1 : cluster.count, glyphs: glyphs))
    }

    var run: PlacedText {
        PlacedText(
            text: String(decoding: text, as: UTF8.self), style: style, origin: Point(x: start, y: -style.rise), width: end - start,
            glyphs: GlyphRun(font: font, glyphs: glyphs, clusters: clusters, scale: 1), part: part)
    }
}

internal import CCairo
internal import Graphics

/// Words in one style with a space between two, which are broken into lines as Pango breaks them (`process_item` and `justify_words` in its
/// pango-layout.c); lengths in units of Pango's.
struct SpacedWords {
    private let words: [ShapedWord]
    private let face: WordFace
    private let style: TextStyle

    init(_ words: [ShapedWord], _ face: WordFace, _ style: TextStyle) {
        (self.words, self.face, self.style) = (words, face, style)
    }

    /// All words on one line, at x 0.
    var line: TextLine { text(of: words.indices, at: 0, spread: 0) }

    /// nil: a word is wider than its line, or a line to be spread has no space.
    func lines(width: Int, alignment: TextAlignment, indent: Int) -> [TextLine]? {
        guard width > 0 else { return nil }
        var lines: [TextLine] = []
        var first = 0
        while first < words.count {
            let margin = alignment == .centre ? 0 : max(first == 0 ? indent : -indent, 0)
            let room = max(width - margin, 0)
            guard let line = line(from: first, room) else { return nil }
            first = line.words.upperBound
            let spread = alignment == .justified && first < words.count ? room - line.width : 0
            guard spread == 0 || widthOfSpaces(line.words) > 0 else { return nil }
            lines.append(text(of: line.words, in: width, alignment, margin, spread))
        }
        return lines
    }

    /// Which words stand on a line, and how much of it they take while the text is broken.
    private struct Line {
        let words: Range<Int>
        let width: Int
    }

    /// The words from the `first` on that fit in `room`; nil: none does.
    private func line(from first: Int, _ room: Int) -> Line? {
        var width = words[first].width
        var best: Line?
        for next in words.indices[(first + 1)...] {
            if words[next].mayBeginLine {
                if width > room + face.nearness, let best { return best.width <= room ? best : nil }
                // Near its end a line is measured as it is when it is broken: no word is behind its last space.
                let isNear = width >= room - face.nearness
                let broken = isNear ? width + face.space.width - words[next].space.width : width
                if best == nil || broken <= room { best = Line(words: first..<next, width: broken) }
            }
            width += words[next].space.width + words[next].width
        }
        if width <= room { return Line(words: first..<words.count, width: width) }
        guard let best, best.width <= room else { return nil }
        return best
    }

    private func widthOfSpaces(_ line: Range<Int>) -> Int { line.dropFirst().reduce(0) { $0 + words[$1].space.width } }

    private func text(
        of line: Range<Int>, in width: Int, _ alignment: TextAlignment, _ margin: Int, _ spread: Int
    ) -> TextLine {
        let natural = line.reduce(widthOfSpaces(line)) { $0 + words[$1].width }
        var left: Int
        switch alignment {
        case .left, .justified: left = margin
        case .right: left = width - natural - margin
        case .centre:
            left = (width - natural) / 2
            if Self.isWhole(width | natural) { left = Self.rounded(left) }
        }
        return text(of: line, at: left, spread: spread)
    }

    /// The words with their spaces made wider by `spread`, each by its share.
    private func text(of line: Range<Int>, at left: Int, spread: Int) -> TextLine {
        var text = ""
        var glyphs: [GlyphRun.Glyph] = []
        var clusters: [GlyphRun.Cluster] = []
        let count = line.reduce(line.count) { $0 + words[$1].glyphs.count }
        text.reserveCapacity(line.reduce(1) { $0 + words[$1].text.utf8.count })
        glyphs.reserveCapacity(count)
        clusters.reserveCapacity(count)
        let widthOfSpaces = spread > 0 ? widthOfSpaces(line) : 0
        var (x, spaces, added) = (0, 0, 0)
        for index in line {
            let word = words[index]
            if index == line.lowerBound {
                text += word.text.dropFirst()
                clusters += word.clusters.dropFirst()
            } else {
                text += word.text
                clusters += word.clusters
                glyphs.append(GlyphRun.Glyph(index: word.space.glyph, x: Self.points(x), y: 0))
                x += word.space.width
                if spread > 0 {
                    spaces += word.space.width
                    var more = spaces * spread / widthOfSpaces - added
                    if Self.isWhole(spread) { more = Self.rounded(more) }
                    added += more
                    x += more
                }
            }
            for glyph in word.glyphs {
                glyphs.append(GlyphRun.Glyph(index: glyph.index, x: Self.points(x + glyph.x), y: Self.points(glyph.y)))
            }
            x += word.width
        }
        if line.upperBound < words.count {
            // The space that the line is broken at is kept, but takes nothing of it.
            text += " "
            clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
            glyphs.append(GlyphRun.Glyph(index: face.space.glyph, x: Self.points(x), y: 0))
        }
        let run = PlacedText(
            text: text, style: style, origin: Point(x: Self.points(left), y: -style.rise), width: Self.points(x),
            glyphs: GlyphRun(font: face.font, glyphs: glyphs, clusters: clusters, scale: 1))
        let extent = TextExtent(width: Self.points(x), ascent: Self.points(face.ascent), descent: Self.points(face.descent))
        return TextLine(runs: [run], extent: extent)
    }

    /// A length at size 1.
    private static func points(_ units: Int) -> Double { Double(units) * PangoText.unit }

    /// Pango keeps lengths of whole points whole.
    private static func isWhole(_ length: Int) -> Bool { length & (Int(PANGO_SCALE) - 1) == 0 }

    private static func rounded(_ length: Int) -> Int { (length + Int(PANGO_SCALE) / 2) & ~(Int(PANGO_SCALE) - 1) }
}

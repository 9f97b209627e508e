internal import Cairo
internal import Graphics
internal import PDFFile

/// What a file shows of one face: a code for every glyph, by the text that it stands for, in the order of first use from 1.
struct FontUse: Sendable {
    struct Character: Sendable {
        let glyph: UInt32
        /// UTF-8
        let text: [UInt8]
        /// Hundredths of a thousandth of the size.
        let width: Int
    }

    let face: TrueTypeFace
    let slant: Double
    private let name: PDFName
    /// That of code 1 first.
    private(set) var characters: [Character] = []
    /// For each glyph the code of its first text, 0: none.
    private var codes: [Int]
    /// Codes of further texts.
    private var others: [Key: Int] = [:]

    private struct Key: Hashable {
        let glyph: UInt32
        let text: [UInt8]
    }

    /// - Parameter name: the font's among the resources.
    init(_ face: TrueTypeFace, slant: Double, name: PDFName) {
        (self.face, self.slant, self.name) = (face, slant, name)
        codes = Array(repeating: 0, count: face.glyphCount)
    }

    /// Writes a run of glyphs.
    ///
    /// - Parameters:
    ///   - x: of its left end, in points, as `y` of its baseline from the page's lower edge.
    mutating func show(_ run: GlyphRun, of text: PlacedText, x: Double, y: Double, in content: inout ContentStream) {
        content.beginLine(font: name, size: text.style.size, slant: slant, x: x, y: y)
        var text = text
        text.text.withUTF8 { bytes in
            var line = Line(unit: 100_000 / text.style.size)
            var (place, first) = (0, 0)
            for cluster in run.clusters {
                let characters = UnsafeBufferPointer(rebasing: bytes[place..<place + cluster.bytes])
                let glyphs = run.glyphs[first..<first + cluster.glyphs]
                if cluster.glyphs == 1 {
                    show(glyphs[first], characters, &line, &content)
                } else {
                    line.end(&content)
                    // No glyph of them stands for the text alone.
                    content.replaceGlyphs(by: String(decoding: characters, as: UTF8.self)) { content in
                        for glyph in glyphs { show(glyph, characters, &line, &content) }
                        line.end(&content)
                    }
                }
                place += cluster.bytes
                first += cluster.glyphs
            }
            line.end(&content)
        }
    }

    private mutating func show(
        _ glyph: GlyphRun.Glyph, _ text: UnsafeBufferPointer<UInt8>, _ line: inout Line, _ content: inout ContentStream
    ) {
        let code = code(of: glyph.index, text)
        line.begin(glyph, &content)
        content.glyph(code: code)
        line.pen += characters[code - 1].width
    }

    private mutating func code(of glyph: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Int {
        let first = codes[Int(glyph)]
        if first > 0, characters[first - 1].text.elementsEqual(text) { return first }
        let key = Key(glyph: glyph, text: Array(text))
        if let other = others[key] { return other }
        characters.append(Character(glyph: glyph, text: key.text, width: Int((face.advance(of: glyph) * 100).rounded())))
        if first == 0 { codes[Int(glyph)] = characters.count } else { others[key] = characters.count }
        return characters.count
    }
}

/// Where the next glyph of a run would stand by itself, in hundredths of a thousandth of the size: it is moved where that is not its place.
private struct Line {
    /// So many hundredths are a point.
    let unit: Double
    var pen = 0
    private var isShowing = false

    init(unit: Double) { self.unit = unit }

    mutating func begin(_ glyph: GlyphRun.Glyph, _ content: inout ContentStream) {
        if !content.hasRise(-glyph.y) {
            end(&content)
            content.setRise(-glyph.y)
        }
        if !isShowing { content.beginGlyphs() }
        isShowing = true
        let distance = Int((glyph.x * unit).rounded()) - pen
        guard distance.magnitude > 50 else { return }
        let thousandths = (distance + (distance > 0 ? 50 : -50)) / 100
        content.advance(by: thousandths)
        pen += 100 * thousandths
    }

    mutating func end(_ content: inout ContentStream) {
        if isShowing { content.endGlyphs() }
        isShowing = false
    }
}

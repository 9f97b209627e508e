internal import Cairo
internal import Graphics
internal import PDFFile

/// What a file shows of one face: a code for every glyph, by the text that it stands for. ASCII has its own codes, so that a content stream
/// can be read; others follow in the order of first use.
struct FontUse: Sendable {
    struct Character: Sendable {
        let code: Int
        let glyph: UInt32
        /// UTF-8
        let text: [UInt8]
        /// The same as one number; nil: it is too long.
        fileprivate let number: UInt64?
        /// Hundredths of a thousandth of the size.
        let width: Int
    }

    let face: TrueTypeFace
    let slant: Double
    private let name: PDFName
    /// In the order of first use.
    private(set) var characters: [Character] = []
    /// For each glyph the place of its first text among `characters`; -1: none.
    private var places: [Int32]
    /// Places of further texts.
    private var others: [Key: Int] = [:]
    private var usesASCII = [Bool](repeating: false, count: 0x80)
    private var nextCode = 0x80

    private struct Key: Hashable {
        let glyph: UInt32
        let text: [UInt8]
    }

    /// - Parameter name: the font's among the resources.
    init(_ face: TrueTypeFace, slant: Double, name: PDFName) {
        (self.face, self.slant, self.name) = (face, slant, name)
        places = Array(repeating: -1, count: face.glyphCount)
    }

    /// Writes a run of glyphs.
    ///
    /// - Parameters:
    ///   - x: of its left end, in points, as `y` of its baseline from the page's lower edge.
    mutating func show(_ run: GlyphRun, of text: PlacedText, x: Double, y: Double, in content: inout ContentStream) {
        content.beginLine(font: name, size: text.style.size, slant: slant, x: x, y: y)
        let size = text.style.size
        var text = text.text
        text.withUTF8 { bytes in
            var line = Line(unit: 100_000 / size)
            var (place, first) = (0, 0)
            for cluster in run.clusters {
                let characters = UnsafeBufferPointer(rebasing: bytes[place..<place + cluster.bytes])
                if cluster.glyphs == 1 {
                    show(run.glyphs[first].scaled(by: run.scale), characters, &line, &content)
                } else {
                    let glyphs = run.glyphs[first..<first + cluster.glyphs]
                    line.end(&content)
                    // No glyph of them stands for the text alone.
                    content.replaceGlyphs(by: String(decoding: characters, as: UTF8.self)) { content in
                        for glyph in glyphs { show(glyph.scaled(by: run.scale), characters, &line, &content) }
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
        let place = place(of: glyph.index, text)
        line.begin(glyph, &content)
        content.glyph(code: characters[place].code)
        line.pen += characters[place].width
    }

    private mutating func place(of glyph: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Int {
        let first = Int(places[Int(glyph)])
        let number = Self.number(of: text)
        if first >= 0, number.map({ $0 == characters[first].number }) ?? characters[first].text.elementsEqual(text) { return first }
        let key = Key(glyph: glyph, text: Array(text))
        if let other = others[key] { return other }
        let width = Int((face.advance(of: glyph) * 100).rounded())
        characters.append(Character(code: newCode(for: key.text), glyph: glyph, text: key.text, number: number, width: width))
        let place = characters.count - 1
        if first < 0 { places[Int(glyph)] = Int32(place) } else { others[key] = place }
        return place
    }

    /// Up to seven bytes and how many they are, to be compared at once: hardly a glyph stands for more.
    private static func number(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard text.count < 8 else { return nil }
        return text.reduce(UInt64(text.count)) { $0 << 8 | UInt64($1) }
    }

    private mutating func newCode(for text: [UInt8]) -> Int {
        if text.count == 1, (0x20..<0x7F).contains(text[0]), !usesASCII[Int(text[0])] {
            usesASCII[Int(text[0])] = true
            return Int(text[0])
        }
        defer { nextCode += 1 }
        return nextCode
    }
}

/// Where the next glyph of a run would stand by itself, in hundredths of a thousandth of the size: it is moved where that is not its place.
private struct Line {
    /// So many hundredths are a point.
    let unit: Double
    var pen = 0
    private var isShowing = false
    /// Of the glyph before.
    private var y: Double?

    init(unit: Double) { self.unit = unit }

    mutating func begin(_ glyph: GlyphRun.Glyph, _ content: inout ContentStream) {
        if glyph.y != y, !content.hasRise(-glyph.y) {
            end(&content)
            content.setRise(-glyph.y)
        }
        y = glyph.y
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

extension GlyphRun.Glyph {
    /// With its place in points.
    fileprivate func scaled(by scale: Double) -> Self {
        var glyph = self
        glyph.x *= scale
        glyph.y *= scale
        return glyph
    }
}

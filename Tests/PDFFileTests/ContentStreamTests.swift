import Testing

@testable import PDFFile

struct ContentStreamTests {
    private static let black = ContentStream.Colour(red: 0, green: 0, blue: 0)

    private static let cases: [(name: String, expected: String, write: @Sendable (inout ContentStream) -> Void)] = [
        (
            "text", "/Span <</MCID 3>> BDC\n0 0 0 rg\nBT\n/F0 14 Tf\n72 700.5 Td\n[(AB)-12(CD)]TJ\nET\nEMC\n",
            { content in
                content.beginContent(identifier: 3)
                content.setFill(black)
                content.beginLine(font: "F0", size: 14, slant: 0, x: 72, y: 700.5)
                content.beginGlyphs()
                content.glyph(code: 0x4142)
                content.advance(by: 12)
                content.glyph(code: 0x4344)
                content.endGlyphs()
                content.endContent()
            }
        ),
        (
            "what is set stays set, places are counted from the line before",
            "/Artifact BMC\nBT\n/F0 14 Tf\n72 700 Td\n-0.001 -20 Td\nET\nEMC\n/Artifact BMC\nBT\n1 2 Td\nET\nEMC\n",
            { content in
                content.beginArtifact()
                content.beginLine(font: "F0", size: 14, slant: 0, x: 72, y: 700)
                content.beginLine(font: "F0", size: 14, slant: 0, x: 71.9991, y: 680)
                content.endContent()
                content.beginArtifact()
                content.beginLine(font: "F0", size: 14, slant: 0, x: 1, y: 2)
                content.endContent()
            }
        ),
        (
            "letters that lean", "BT\n/F0 14 Tf\n1 0 0.2 1 72 700 Tm\n1 0 0 1 80 700 Tm\n",
            { content in
                content.beginLine(font: "F0", size: 14, slant: 0.2, x: 72, y: 700)
                content.beginLine(font: "F0", size: 14, slant: 0, x: 80, y: 700)
            }
        ),
        (
            "bytes that end strings", "[(\\(\\)\\\\\\rAB)]TJ\n",
            { content in
                content.beginGlyphs()
                content.glyph(code: 0x2829)
                content.glyph(code: 0x5C0D)
                content.glyph(code: 0x4142)
                content.endGlyphs()
            }
        ),
        (
            "text that stands for glyphs, raised", "/Span <</ActualText<FEFF0041>>> BDC\n2.5 Ts\nEMC\n0 Ts\n",
            { content in
                content.replaceGlyphs(by: "A") { $0.setRise(2.5) }
                content.setRise(2.5)
                content.setRise(0)
            }
        ),
        (
            "lines and boxes",
            "1 0.5 0 RG\n0.75 w\n1 2 m 3 4.25 l S\n[2 1 ]0 d\n0 0 0 rg\n1 2 3 4 re f\n1 2 3 4 re B\n1 2 3 4 re S\n",
            { content in
                let orange = ContentStream.Colour(red: 1, green: 0.5, blue: 0)
                content.setStroke(orange, width: 0.75, dash: [])
                content.strokeLine(from: (1, 2), to: (3, 4.25))
                content.setStroke(orange, width: 0.75, dash: [2, 1])
                content.setFill(black)
                content.setFill(black)
                content.paintRectangle(x: 1, y: 2, width: 3, height: 4, fills: true, strokes: false)
                content.paintRectangle(x: 1, y: 2, width: 3, height: 4, fills: true, strokes: true)
                content.paintRectangle(x: 1, y: 2, width: 3, height: 4, fills: false, strokes: true)
            }
        ),
        (
            "objects, outside of text",
            "BT\n/F0 9 Tf\n1 1 Td\nET\nq 10 0 0 20 1 2 cm /P0 Do Q\n/Span <</ActualText<FEFF0042>>> BDC\n/D0 Do\nEMC\n",
            { content in
                content.beginLine(font: "F0", size: 9, slant: 0, x: 1, y: 1)
                content.paint("P0", matrix: [10, 0, 0, 20, 1, 2])
                content.paint("D0", text: "B")
            }
        ),
    ]

    @Test(arguments: cases.indices) func writesOperators(_ index: Int) {
        var content = ContentStream()
        Self.cases[index].write(&content)
        #expect(String(decoding: content.bytes, as: UTF8.self) == Self.cases[index].expected, "\(Self.cases[index].name)")
    }

    @Test func gathersGlyphsInParts() {
        var content = ContentStream()
        content.beginGlyphs()
        for _ in 0..<100 { content.glyph(code: 0x2829) }
        content.advance(by: 5)
        for _ in 0..<63 { content.glyph(code: 0x4142) }
        content.endGlyphs()
        let escaped = String(repeating: "\\(\\)", count: 100)
        let plain = String(repeating: "AB", count: 63)
        #expect(String(decoding: content.bytes, as: UTF8.self) == "[(\(escaped))-5(\(plain))]TJ\n")
    }
}

import Cairo
import Graphics
import Testing

struct TrueTypeFaceTests {
    /// `ế` is made of others' outlines: they come with it, behind the numbers of those that were asked for in no order.
    @Test func aSubsetHasTheGlyphsThatWereAskedFor() throws {
        let (face, glyphs) = try Self.face(of: "Tiếng Việt")
        let subset = try face.subset(glyphs)
        #expect(subset.places.count == glyphs.count)
        #expect(Set(subset.places).count == Set(glyphs).count)
        // 0 is .notdef.
        #expect(subset.places.allSatisfy { $0 > 0 })
        #expect(subset.file.starts(with: [0, 1, 0, 0]))
        #expect(try subset.file == face.subset(glyphs).file)
        #expect(try subset.file.count < face.subset(Array(1..<UInt32(face.glyphCount))).file.count / 10)
    }

    @Test func widthsAreThousandthsOfTheSize() throws {
        let (face, glyphs) = try Self.face(of: "0")
        let metrics = face.metrics
        #expect(face.advance(of: glyphs[0]) == 500)
        #expect(metrics.descent < 0 && metrics.capHeight > 500 && metrics.ascent > metrics.capHeight)
        #expect(metrics.box[0] < metrics.box[2] && metrics.box[1] < metrics.box[3])
        #expect(metrics.italicAngle == 0 && metrics.weight == 400)
        #expect(face.name.hasPrefix("LiberationSerif"))
    }

    /// Of the serif.
    private static func face(of text: String) throws -> (TrueTypeFace, [UInt32]) {
        let typesetter = try PangoTypesetter()
        let lines = typesetter.lines(
            of: [StyledText(text, TextStyle(.serif, size: 12))], width: 1000, alignment: .left, firstLineIndent: 0)
        let run = try #require(lines[0].runs.first?.glyphs)
        return (try #require(typesetter.trueTypeFace(run.font)).face, run.glyphs.map(\.index))
    }
}

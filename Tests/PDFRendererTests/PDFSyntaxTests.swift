import Testing

@testable import PDFRenderer

struct PDFSyntaxTests {
    @Test(arguments: [
        ("", "()"), ("BaoCao (1)", "(BaoCao \\(1\\))"), ("a\\b", "(a\\\\b)"), ("Thôn", "<FEFF0054006800F4006E>"),
        ("𝄞", "<FEFFD834DD1E>"), ("a\nb", "<FEFF0061000A0062>"),
    ])
    func texts(_ text: String, _ written: String) {
        #expect(PDFSyntax.text(text) == written)
    }

    @Test(
        arguments: [
            (0, "0"), (595.2756, "595.28"), (-0.5, "-0.50"), (-0.004, "0"), (12.05, "12.05"), (841, "841"), (0.999, "1"),
        ] as [(Double, String)])
    func numbers(_ value: Double, _ written: String) {
        #expect(PDFSyntax.number(value) == written)
    }

    @Test func rectanglesCountFromTheFootOfThePage() {
        #expect(PDFSyntax.rectangle(.init(x: 10, y: 20, width: 30, height: 40), pageHeight: 100) == "[10 40 40 80]")
    }

    @Test func deflateAndBack() throws {
        let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        #expect(try Deflate.inflate(Deflate.deflate(bytes)) == bytes)
        #expect(try Deflate.inflate(Deflate.deflate([])) == [])
        #expect(throws: Deflate.Failure.self) { try Deflate.inflate([1, 2, 3, 4]) }
    }

    @Test func artifactsAreMarkedAndTheRestRenumbered() throws {
        let stream = Array("/Sect << /MCID 0 >> BDC a EMC /Sect << /MCID 1 >> BDC b EMC /Sect << /MCID 2 >> BDC c EMC".utf8)
        let marks = [nil, 7, 8].map { PageMarks.Mark(element: $0, elements: []) }
        let marked = try ContentStream.markArtifacts(stream, marks)
        #expect(
            String(decoding: marked, as: UTF8.self)
                == "/Artifact BMC a EMC /Span <</MCID 0>> BDC b EMC /Span <</MCID 1>> BDC c EMC")
        #expect(throws: PDFObjects.Unreadable.self) { try ContentStream.markArtifacts(stream, Array(marks.dropLast())) }
        #expect(throws: PDFObjects.Unreadable.self) { try ContentStream.markArtifacts(stream, marks + marks) }
    }

    @Test func theColourProfileIsWellFormed() {
        let profile = ColourProfile.sRGB
        #expect(profile[0..<4].reduce(0) { $0 << 8 | Int($1) } == profile.count)
        #expect(profile[36..<40].elementsEqual("acsp".utf8))
        #expect(profile.count % 4 == 0)
    }
}

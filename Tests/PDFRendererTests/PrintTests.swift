import Cairo
import Diagnostics
import Graphics
import PDFFile
import PageLayout
import Report
import SampleHandouts
import SceneTesting
import Testing

@testable import PDFRenderer

struct PrintTests {
    @Test func sameDocumentSameBytes() throws {
        #expect(try render(HandoutSample.document()) == render(HandoutSample.document()))
    }

    @Test func aTypesetterServesManyDocuments() throws {
        let typesetter = try PangoTypesetter()
        var broken = HandoutSample.document(villages: 1)
        broken.blocks.append(.paragraph([.text("\u{E123}")], role: .body))
        #expect(throws: DiagnosticError.self) { try Print.file(of: broken, typesetter) }
        let later = try Print.file(of: HandoutSample.document(), typesetter)
        #expect(try later == render(HandoutSample.document()))
    }

    @Test func theFileHoldsOneTreeOfEverything() throws {
        let file = try PDFReader(render(HandoutSample.document()))
        let catalogue = try file.root()
        #expect(catalogue["MarkInfo"] == .dictionary(["Marked": .boolean(true)]))
        #expect(catalogue["Lang"] == .text("vi"))
        #expect(catalogue["ViewerPreferences"] == .dictionary(["DisplayDocTitle": .boolean(true)]))
        for key: PDFName in ["StructTreeRoot", "Outlines", "PageLabels", "OutputIntents", "Metadata"] { #expect(catalogue[key] != nil) }
        let elements = try file.references.compactMap { try file.object($0).dictionary }.filter { $0["Type"] == .name("StructElem") }
        let expected = "H1 H2 H3 H4 P L LI Lbl LBody BlockQuote Table TR TH TD Caption Figure Note Reference Link"
        for kind in expected.split(separator: " ") { #expect(elements.contains { $0["S"] == .name(PDFName(String(kind))) }, "\(kind)") }
        #expect(elements.allSatisfy { $0["S"] != .name("Figure") || $0["Alt"] != nil })
        #expect(elements.allSatisfy { $0["S"] != .name("TH") || $0["A"]?.dictionary?["Scope"] != nil })
    }

    /// Its text is no part of it, so that it is read as any other.
    @Test func aChartIsAFormOfWhatCairoDrew() throws {
        let file = try PDFReader(render(HandoutSample.document()))
        let forms = try file.references.compactMap { try file.object($0).stream }.filter { $0.dictionary["Subtype"] == .name("Form") }
        #expect(!forms.isEmpty)
        for form in forms {
            var operators = ContentOperators(try file.decoded(form))
            var painted = 0
            while let found = try operators.next() {
                #expect(!operators.is(found, "BT"))
                if operators.is(found, "f") || operators.is(found, "S") { painted += 1 }
            }
            #expect(painted > 0)
        }
    }

    /// A letter that is a glyph and a mark, beside one whose glyph has two texts.
    @Test func clustersAreReadAsTheyWereWritten() throws {
        let text = "q\u{323}\u{301}uy\u{323} A\u{A0}B q\u{323}"
        var document = HandoutSample.document()
        document.blocks = [.paragraph([.text(text)], role: .body)]
        let printed = try PrintedText(of: render(document))
        #expect(printed.pieces.contains { $0.text == text.replacing("\u{A0}", with: " ") })
    }

    /// Validators count the bytes before the line end in front of "endstream"; a lone line feed after data that end with a carriage
    /// return would be counted as one line end of two bytes.
    @Test func everyStreamEndsWithBothLineEnds() throws {
        let file = try render(HandoutSample.document())
        let ends = file.indices.filter { file[$0...].starts(with: "endstream".utf8) }
        #expect(ends.count > 10)
        #expect(ends.allSatisfy { file[($0 - 2)..<$0].elementsEqual([0x0D, 0x0A]) })
    }

    @Test func textsOfAFigureAreContentsOfTheirOwn() throws {
        let document = DocumentLayout(typesetter: try PangoTypesetter()).layOut(HandoutSample.document())
        let figures = document.pages.flatMap { page in
            PageParts(page).parts.filter { part in part.element.map { document.structure.elements[$0].kind.isFigure } ?? false }
        }
        let texts = figures.map { SceneDump.text(of: Scene(size: Size(width: 1, height: 1), elements: $0.groups.map(SceneElement.group))) }
            .map { $0.split(separator: "\n").count { $0.hasPrefix("text ") } }
        #expect(texts.count > 20)
        #expect(texts.allSatisfy { $0 <= 1 })
    }

    @Test func aCharacterThatNoFontHasIsNamed() {
        var document = HandoutSample.document()
        document.blocks.append(.paragraph([.text("Thôn \u{E123} chưa có số liệu")], role: .body))
        #expect {
            try render(document)
        } throws: { error in
            (error as? DiagnosticError)?.diagnostics.first
                == Diagnostic(.glyphMissing(character: "\u{E123}", code: "U+E123", text: "Thôn \u{E123} chưa có "))
        }
    }

    @Test func aPictureThatStandsTwiceOnAPageIsNamedOnce() throws {
        let picture = try Picture(image: PictureObjectTests.picture("colours.png"), caption: [], alternativeText: "Ảnh")
        let file = try PDFReader(render(HandoutSample.document(pictures: [picture, picture])))
        let objects = try #require(try file.dictionary("Resources", of: file.pages()[0].dictionary)["XObject"]?.dictionary)
        #expect(objects.entries.count { $0.key.text.hasPrefix("P") } == 1)
        #expect(try Self.images(of: file).count == 1)
    }

    @Test func aPictureMayStandInAList() throws {
        let picture = try Picture(image: PictureObjectTests.picture("grey.jpg"), caption: [], alternativeText: "Ảnh")
        var document = HandoutSample.document()
        document.blocks = [.list(ordered: false, start: 1, items: [[.quote([.pictures([picture])])]])]
        #expect(try Self.images(of: PDFReader(render(document))).map { $0.dictionary["Filter"] } == [.name("DCTDecode")])
    }

    @Test func aDamagedPictureIsAnErrorForTheUser() {
        let picture = Picture(
            image: .init(format: .png, bytes: [0x89, 0x50], width: 4, height: 3), caption: [], alternativeText: "Ảnh")
        #expect {
            try render(HandoutSample.document(pictures: [picture]))
        } throws: { error in
            (error as? DiagnosticError)?.diagnostics == [Diagnostic(.pictureUnreadable)]
        }
    }

    private static func images(of file: PDFReader) throws -> [PDFStream] {
        try file.references.compactMap { try file.object($0).stream }.filter { $0.dictionary["Subtype"] == .name("Image") }
    }

    private func render(_ document: ReportDocument) throws -> [UInt8] { try Print.file(of: document, PangoTypesetter()) }
}

extension Print {
    /// The whole file, made on one thread.
    static func file(of document: ReportDocument, _ typesetter: PangoTypesetter) throws -> [UInt8] {
        var diagnostics = DiagnosticCollector()
        let drawn = try Print(document, typesetter: typesetter, hasThread: false, diagnostics: &diagnostics).draw(with: typesetter)
        return try drawn.file(of: [])
    }
}

extension StructureKind {
    var isFigure: Bool { if case .figure = self { true } else { false } }
}

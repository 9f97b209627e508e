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

    /// What Cairo drew in the place of something else is not in the file.
    @Test func noStandInIsLeft() throws {
        let picture = try Picture(image: PictureObjectTests.picture("colours.png"), caption: [], alternativeText: "Ảnh")
        let file = try PDFReader(render(HandoutSample.document(pictures: [picture])))
        #expect(try Self.images(of: file).map { $0.dictionary["Width"] } == [.integer(24)])
    }

    @Test func aFileWithPartsThatCannotBeToldApartIsNotTagged() throws {
        let typesetter = try PangoTypesetter()
        let document = DocumentLayout(typesetter: typesetter).layOut(HandoutSample.document())
        let surface = try PDFSurface(typesetter: typesetter)
        for page in document.pages {
            try surface.beginPage(page.size)
            try surface.drawPart(page.scene.elements)
            try surface.endPage()
        }
        let metadata = XMPMetadata(title: "A", author: "B", subject: "C", keywords: [], language: "vi", year: 2024, month: 1, day: 1)
        let parts = document.pages.map(PageParts.init)
        let record = FigureRecord(texts: [], document: document, parts: parts, hashes: [])
        var file = try AccessibleFile(surface.finish(), document, parts: parts, pictures: [], metadata: metadata, record: record)
        let (bytes, isTagged) = try file.write()
        let reader = try PDFReader(bytes)
        #expect(!isTagged)
        #expect(try reader.root()["StructTreeRoot"] == nil && reader.root()["MarkInfo"] == nil)
        let packet = try #require(reader.resolve(reader.root()["Metadata"]).stream)
        #expect(!String(decoding: packet.data, as: UTF8.self).contains("<pdfuaid:part>"))
        #expect(throws: PDFFileError.self) { try PrintedText(of: bytes) }
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
        let texts = figures.map { SceneDump.text(of: Scene(size: Size(width: 1, height: 1), elements: $0.elements)) }
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
        let named = try file.pages().compactMap { try file.dictionary("Resources", of: $0.dictionary)["XObject"]?.dictionary?.entries }
        #expect(named.map(\.count) == [1])
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
        return try drawn.file(of: [], diagnostics: &diagnostics)
    }
}

extension StructureKind {
    var isFigure: Bool { if case .figure = self { true } else { false } }
}

import Cairo
import Diagnostics
import Graphics
import Report
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
        let file = try PDFObjects(withCairosHeaders: render(HandoutSample.document()))
        let catalogue = file.dictionary(file.root)
        let entries = [
            "/StructTreeRoot", "/MarkInfo<</Marked true>>", "/Lang (vi)", "/DisplayDocTitle true", "/Outlines", "/PageLabels",
            "/OutputIntents",
        ]
        for entry in entries {
            #expect(catalogue.contains(entry), "\(entry)")
        }
        let kinds = file.numbers.map(file.dictionary).filter { $0.contains("/Type/StructElem") }
        let expected = "H1 H2 H3 H4 P L LI Lbl LBody BlockQuote Table TR TH TD Caption Figure Note Reference Link"
        for kind in expected.split(separator: " ") {
            #expect(kinds.contains { $0.contains("/S/\(kind)/") }, "\(kind)")
        }
        #expect(kinds.allSatisfy { !$0.contains("/S/Figure/") || $0.contains("/Alt ") })
        #expect(kinds.allSatisfy { !$0.contains("/S/TH/") || $0.contains("/Scope/") })
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
        let document = PDFLayout(typesetter: try PangoTypesetter()).layOut(HandoutSample.document())
        let figures = document.pages.flatMap { page in
            PageMarks(page).marks.filter { mark in mark.element.map { document.structure.elements[$0].kind.isFigure } ?? false }
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
            guard let diagnostic = (error as? DiagnosticError)?.diagnostics.first else { return false }
            return diagnostic.kind == .glyphMissing && diagnostic.values["code"] == .text("U+E123")
                && diagnostic.values["text"] == .text("Thôn \u{E123} chưa có ")
        }
    }

    @Test func aPictureThatStandsTwiceOnAPageIsNamedOnce() throws {
        let picture = try Picture(image: PictureObjectTests.picture("colours.png"), caption: [], alternativeText: "Ảnh")
        let file = try PDFObjects(withCairosHeaders: render(HandoutSample.document(pictures: [picture, picture])))
        let names = file.numbers.map(file.dictionary).compactMap { $0.firstMatch(of: /\/XObject << (.*?)>>/)?.1.split(separator: "/") }
        #expect(names.map(\.count) == [1])
        #expect(file.numbers.count { file.dictionary($0).contains("/Subtype/Image") } == 1)
    }

    @Test func aPictureMayStandInAList() throws {
        let picture = try Picture(image: PictureObjectTests.picture("grey.jpg"), caption: [], alternativeText: "Ảnh")
        var document = HandoutSample.document()
        document.blocks = [.list(ordered: false, start: 1, items: [[.quote([.pictures([picture])])]])]
        let file = try PDFObjects(withCairosHeaders: render(document))
        #expect(file.numbers.count { file.dictionary($0).contains("/DCTDecode") } == 1)
    }

    @Test func aDamagedPictureIsAnErrorForTheUser() {
        let picture = Picture(
            image: .init(format: .png, bytes: [0x89, 0x50], width: 4, height: 3), caption: [], alternativeText: "Ảnh")
        #expect {
            try render(HandoutSample.document(pictures: [picture]))
        } throws: { error in
            (error as? DiagnosticError)?.diagnostics.map(\.kind) == [.pictureUnreadable]
        }
    }

    private func render(_ document: ReportDocument) throws -> [UInt8] { try Print.file(of: document, PangoTypesetter()) }
}

extension Print {
    /// The whole file, made on one thread.
    static func file(of document: ReportDocument, _ typesetter: PangoTypesetter) throws -> [UInt8] {
        var diagnostics = DiagnosticCollector()
        return try Print(document, typesetter: typesetter, hasThread: false, diagnostics: &diagnostics).draw(with: typesetter).file()
    }
}

extension StructureKind {
    var isFigure: Bool { if case .figure = self { true } else { false } }
}

extension PDFObjects {
    /// Reads our own file: its trailer has no spaces where Cairo's has.
    init(withCairosHeaders file: [UInt8]) throws {
        let text = Array("trailer\n<<".utf8)
        let start = try #require(file.indices.last { file[$0...].starts(with: text) })
        let trailer = String(decoding: file[start...], as: UTF8.self)
            .replacing("/Root ", with: " /Root ").replacing("/Info ", with: " /Info ")
        try self.init(Array(file[..<start]) + Array(trailer.utf8))
    }
}

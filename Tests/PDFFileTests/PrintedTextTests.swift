import Testing

@testable import PDFFile

@Suite("Text of tagged files")
struct PrintedTextTests {
    /// Two paragraphs and a cell whose type is the file's own, in the given content.
    private static func file(_ content: String, fonts: String = "/F 9 0 R") -> [UInt8] {
        var file = SmallFile()
        file.add(1, "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>")
        file.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<<\(fonts)>>/Properties<</P1<</MCID 1>>>>>>>>")
        file.add(3, "<</Type/Page/Parent 2 0 R/StructParents 7/Contents 4 0 R>>")
        file.add(4, stream: Array(content.utf8), "")
        file.add(5, "<</Type/StructTreeRoot/RoleMap<</Zelle/TD>>/ParentTree<</Kids[10 0 R]>>>>")
        for (number, type) in [(6, "P"), (7, "Zelle"), (8, "Figure")] { file.add(number, "<</Type/StructElem/S/\(type)>>") }
        file.add(9, "<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>")
        file.add(10, "<</Nums[7[6 0 R 7 0 R 8 0 R 14 0 R]]>>")
        let table = """
            /CMapName /X def 1 begincodespacerange <00> <7F> endcodespacerange 1 begincodespacerange <8000> <FFFF> endcodespacerange
            2 beginbfchar <41> <1EA1> <8001> <D834DD1E> endbfchar 2 beginbfrange <42> <44> <0062> <45> <46> [<0078> <00790079>] endbfrange
            """
        file.add(11, stream: Array(table.utf8), "")
        file.add(12, "<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding>>")
        file.add(13, "<</Type/Font/Subtype/Type1>>")
        file.add(14, "<</Type/StructElem/S/Link/P 15 0 R>>")
        file.add(15, "<</Type/StructElem/S/TOCI/P 16 0 R>>")
        file.add(16, "<</Type/StructElem/S/TOC/P 5 0 R>>")
        file.endSection("/Size 17/Root 1 0 R")
        return file.bytes
    }

    @Test(
        arguments: [
            ("/P <</MCID 0>> BDC BT /F 1 Tf (A) Tj ET EMC", ["P ạ"]),
            // Whatever shows text, in whatever spelling.
            ("/P<</MCID 0>>BDC BT/F 1 Tf[(BC)-250<44>]TJ(E)' 1 2(F)\" ET EMC", ["P bcdxyy"]),
            ("/P <</MCID 0>> BDC /F 1 Tf <8001>Tj EMC", ["P 𝄞"]),
            // A font that was set before the sequence; a named property list; a type of the file's own.
            ("BT /F 1 Tf ET /P /P1 BDC (B) Tj EMC", ["TD b"]),
            // Pieces of one element follow each other, texts of a figure stay apart.
            ("/F 1 Tf /P <</MCID 0>> BDC (A) Tj EMC /P <</MCID 0>> BDC (B) Tj EMC", ["P ạb"]),
            ("/F 1 Tf /P <</MCID 2>> BDC (A) Tj EMC /P <</MCID 2>> BDC (B) Tj EMC", ["Figure ạ", "Figure b"]),
            // Neither artifacts nor what belongs to nobody; what is within a sequence belongs to it.
            (
                "/F 1 Tf (A) Tj /Artifact BMC (A) Tj EMC /P <</MCID 0>> BDC /Span BMC (B) Tj EMC /Artifact BMC (A) Tj EMC EMC (A) Tj",
                ["P b"]
            ),
            // What stands for the text counts instead of it.
            ("/F 1 Tf /P <</MCID 0>> BDC /Span <</ActualText <FEFF0058>>> BDC (AB) Tj EMC (B) Tj EMC", ["P Xb"]),
            // q and Q keep the font.
            ("/F 1 Tf q /G 1 Tf Q /P <</MCID 0>> BDC (B) Tj EMC", ["P b"]),
            ("/L 1 Tf /P <</MCID 0>> BDC (B\\226\\351) Tj EMC", ["P B–é"]),
        ])
    func reads(_ content: String, _ pieces: [String]) throws {
        let text = try PrintedText(of: Self.file(content, fonts: "/F 9 0 R/L 12 0 R"))
        #expect(text.pieces.map { "\($0.type) \($0.text)" } == pieces)
    }

    /// Also where the element is part of a part of it.
    @Test func knowsContentsByTheElementsAround() throws {
        let text = try PrintedText(of: Self.file("/P <</MCID 0>> BDC EMC /P <</MCID 3>> BDC EMC"))
        #expect(text.pieces.map(\.isOfContents) == [false, true])
    }

    @Test(arguments: ["/P <</MCID 4>> BDC EMC", "/P <</MCID 0>> BDC (A"])
    func refuses(_ content: String) {
        #expect(throws: PDFFileError.self) { try PrintedText(of: Self.file(content)) }
    }

    @Test func aFontWithoutATableIsRefused() {
        #expect(throws: PDFFileError.self) { try PrintedText(of: Self.file("", fonts: "/F 13 0 R")) }
        #expect(throws: PDFFileError.self, "not tagged") { try PrintedText(of: SmallFile.onePage().bytes) }
    }
}

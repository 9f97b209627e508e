import Deflate
import Testing

@testable import PDFFile

@Suite("Files of every kind that the specification knows")
struct PDFReaderTests {
    @Test func aTable() throws {
        let reader = try PDFReader(SmallFile.onePage().bytes)
        let page = try #require(try reader.pages().first)
        #expect(try reader.contents(of: page) == Array("BT (a) Tj ET".utf8))
        #expect(page.dictionary["MediaBox"]?.array?.count == 4, "inherited")
        #expect(reader.references.map(\.number) == [1, 2, 3, 4])
        #expect(try reader.object(PDFReference(99)) == .null)
        #expect(try reader.object(PDFReference(1, generation: 3)) == .null, "another generation")
    }

    @Test func whatStandsBeforeTheHeaderIsNotCounted() throws {
        let reader = try PDFReader(Array("mail\r\n".utf8) + SmallFile.onePage().bytes)
        #expect(try reader.pages().count == 1)
    }

    @Test func strangeWhiteSpaceAndComments() throws {
        var file = SmallFile()
        file.add(1, "<</Type/Catalog%comment >>\r/Pages\0\t2\u{0C}0\rR>>%")
        file.add(2, "<</Kids[3\n0\nR]/Type\n/Pages/Count 1>>")
        file.add(3, "<</Type/P#61ge/Parent 2 0 R>>")
        file.endSection("/Size 4\r/Root%\n1 0 R")
        let reader = try PDFReader(file.bytes)
        #expect(try reader.pages().map(\.reference.number) == [3])
    }

    @Test func streamsOfCrossReferencesAndObjects() throws {
        var file = SmallFile()
        let packed = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>"]
        var places = ""
        var offset = 0
        for (index, object) in packed.enumerated() {
            places += "\(index + 1) \(offset) "
            offset += object.utf8.count + 1
        }
        let objects = try ZlibFormat.deflate(Array((places + packed.joined(separator: " ")).utf8))
        file.add(4, stream: objects, "/Type/ObjStm/N 3/First \(places.utf8.count)/Filter[/FlateDecode]")
        file.add(5, stream: Array("f".utf8), "")
        try file.endSection(asStream: 6, packed: [1: (4, 0), 2: (4, 1), 3: (4, 2)], "/Root 1 0 R")
        let reader = try PDFReader(file.bytes)
        let page = try #require(try reader.pages().first)
        #expect(try reader.contents(of: page) == [UInt8(ascii: "f")])
    }

    @Test func anUpdateCounts() throws {
        var file = SmallFile()
        file.add(1, "<</Type/Catalog/Pages 2 0 R>>")
        file.add(2, "<</Type/Pages/Kids[]/Count 0>>")
        let first = file.endSection("/Size 3/Root 1 0 R/Info 9 0 R")
        file.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        file.add(3, "<</Type/Page/Parent 2 0 R>>")
        file.endSection("/Size 4/Root 1 0 R/Prev \(first)")
        let reader = try PDFReader(file.bytes)
        #expect(try reader.pages().count == 1)
        #expect(reader.trailer["Info"] != nil, "said before")
    }

    @Test func lengthsMayStandElsewhereOrBeWrong() throws {
        for (length, expected) in [("5 0 R", "f\r\nS"), ("999999", "f\r\nS"), ("6 0 R", "f\r\nS"), ("-1", "f\r\nS")] {
            var file = SmallFile()
            file.add(1, "<</Type/Catalog/Pages 2 0 R>>")
            file.add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
            file.add(3, "<</Type/Page/Contents[4 0 R]>>")
            file.add(4, "<</Length \(length)>>stream\n\(expected)\nendstream")
            file.add(5, "4")
            file.endSection("/Size 6/Root 1 0 R")
            let reader = try PDFReader(file.bytes)
            let contents = try reader.contents(of: reader.pages()[0])
            #expect(contents == Array((expected + "\n").utf8), "\(length)")
        }
    }

    @Test(
        "Damage is told, whatever it is",
        arguments: [
            ("nothing", ""), ("no header", "hello"), ("no cross-references", "%PDF-1.7\n1 0 obj\nnull\nendobj\n"),
            ("a place beyond the end", "%PDF-1.7\nstartxref\n99999\n%%EOF"),
            ("a place before the beginning", "%PDF-1.7\nstartxref\n-5\n%%EOF"),
            ("no table there", "%PDF-1.7\nstartxref\n0\n%%EOF"),
            ("a table without a trailer", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \nstartxref\n9\n%%EOF"),
            ("more entries than bytes", "%PDF-1.7\nxref\n0 999999999999\nstartxref\n9\n%%EOF"),
            ("a circle of updates", "%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF"),
            ("encrypted", "%PDF-1.7\nxref\n0 0\ntrailer\n<</Encrypt 1 0 R>>\nstartxref\n9\n%%EOF"),
            (
                "a huge stream of cross-references",
                "%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 99999999999/W[1 2 1]/Length 4>>stream\n1111\nendstream\nendobj\nstartxref\n9\n%%EOF"
            ),
        ])
    func damaged(_ description: String, _ text: String) {
        #expect(throws: PDFFileError.self, "\(description)") { try PDFReader(Array(text.utf8)) }
    }

    @Test(
        arguments: [
            ("a page tree that holds itself", "<</Type/Pages/Kids[2 0 R]>>"),
            ("a page that no reference names", "<</Type/Pages/Kids[<<>>]>>"),
            ("kids that are none", "<</Type/Pages/Kids 4>>"), ("no tree", "17"), ("a reference to itself", "2 0 R"),
        ])
    func damagedTrees(_ description: String, _ tree: String) throws {
        var file = SmallFile()
        file.add(1, "<</Type/Catalog/Pages 2 0 R>>")
        file.add(2, tree)
        file.endSection("/Size 3/Root 1 0 R")
        let reader = try PDFReader(file.bytes)
        #expect(throws: PDFFileError.self, "\(description)") { try reader.pages() }
    }

    /// Cut anywhere, or with any byte changed, a file is read or refused, never more.
    @Test func everyDamageIsSurvived() throws {
        let whole = SmallFile.onePage().bytes
        for count in whole.indices { Self.readAll(Array(whole[..<count])) }
        for place in whole.indices {
            for byte in [0x00, 0x28, 0x3C, 0x39, 0xFF] as [UInt8] {
                var changed = whole
                changed[place] = byte
                Self.readAll(changed)
            }
        }
    }

    private static func readAll(_ bytes: [UInt8]) {
        guard let reader = try? PDFReader(bytes) else { return }
        for page in (try? reader.pages()) ?? [] { _ = try? reader.contents(of: page) }
    }

    @Test(
        "Predictors",
        arguments: [
            ("/Predictor 2/Columns 3", [1, 1, 1, 5, 0, 1], [1, 2, 3, 5, 5, 6]),
            ("/Predictor 15/Columns 2", [1, 1, 1, 2, 1, 1, 3, 4, 4, 4, 1, 1, 0, 9, 9], [1, 2, 2, 3, 5, 8, 6, 9, 9, 9]),
            ("/Predictor 1", [1, 2], [1, 2]),
        ] as [(String, [UInt8], [UInt8])])
    func predictors(_ parameters: String, _ coded: [UInt8], _ plain: [UInt8]) throws {
        let dictionary = try #require(try PDFValue.read("<</Filter/FlateDecode/DecodeParms<<\(parameters)>>>>").dictionary)
        let stream = PDFStream(dictionary, data: try ZlibFormat.deflate(coded))
        #expect(try StreamFilters.decode(stream) { $0 } == plain)
    }

    @Test(arguments: ["/Filter/LZWDecode", "/Filter/FlateDecode", "/Filter[/FlateDecode/DCTDecode]", "/Filter 7"])
    func otherCodingsAreRefused(_ entries: String) throws {
        let dictionary = try #require(try PDFValue.read("<<\(entries)>>").dictionary)
        let stream = PDFStream(dictionary, data: [1, 2, 3, 4])
        #expect(throws: PDFFileError.self) { try StreamFilters.decode(stream) { $0 } }
    }

    @Test func deflateAndBack() throws {
        let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        #expect(try ZlibFormat.inflate(ZlibFormat.deflate(bytes)) == bytes)
        #expect(try ZlibFormat.inflate(ZlibFormat.deflate([])) == [])
        #expect(throws: ZlibFormat.Failure.self) { try ZlibFormat.inflate([1, 2, 3, 4]) }
        #expect(throws: ZlibFormat.Failure.self) { try ZlibFormat.inflate(ZlibFormat.deflate(bytes), count: 49_999) }
    }
}

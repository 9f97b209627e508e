import Testing

@testable import PDFFile

@Suite("Checksums of digits")
struct DigitSumTests {
    @Test(
        arguments: [
            (["Thôn 7", "12%"], ["Thôn 7", "12%"], true), (["7", "12"], ["7", "13"], false), (["7", "12"], ["71", "2"], false),
            (["7", "12"], ["12", "7"], false),
            // What is no digit does not count, nor in which order a piece has them.
            (["7", "12"], ["Thôn 7", "", "Mục", "21"], true), ([], ["a"], true), ([], ["0"], false),
        ] as [([String], [String], Bool)])
    func pieces(_ left: [String], _ right: [String], _ isSame: Bool) {
        #expect((Self.sum(ofPieces: left) == Self.sum(ofPieces: right)) == isSame)
    }

    private static func sum(ofPieces pieces: [String]) -> String {
        var digits = PieceDigits()
        for piece in pieces {
            digits.add(piece)
            digits.endPiece()
        }
        return digits.sum
    }

    @Test(
        arguments: [
            (["năm 2024", "12"], ["12", "năm 2024"], true), (["2024"], ["2042"], false), (["1", "2"], ["12"], false),
        ] as [([String], [String], Bool)])
    func texts(_ left: [String], _ right: [String], _ isSame: Bool) throws {
        #expect(try (Self.sum(ofTexts: left) == Self.sum(ofTexts: right)) == isSame)
    }

    private static func sum(ofTexts texts: [String]) throws -> String {
        try DigitSum.ofTexts(DigitSum.digits(in: .array(texts.map(PDFValue.text))) { _ in [] })
    }

    @Test func theWordsOfAnObject() throws {
        let value: PDFValue = .dictionary([
            "Title": .text("Báo cáo 2024"), "Kids": .array([.text("a1"), .dictionary(["Alt": .text("b")]), .integer(2)]),
            "PieceInfo": .dictionary(["X": .text("c3")]), "LastModified": .text("d4"),
        ])
        #expect(try digits(in: value) == ["2024", "1"])
        #expect(try digits(in: .stream(PDFStream(["Type": .name("Metadata")], data: Array("<x1/>".utf8)))) == ["1"])
        #expect(try digits(in: .stream(PDFStream(["Type": .name("XRef"), "ID": .array([.text("1")])], data: []))) == [])
        #expect(try digits(in: .stream(PDFStream([:], data: [0x31]))) == [])
    }

    /// Objects of which no values are made have the same digits as their values.
    @Test(
        arguments: [
            ("<</Title(B\\341o c\\341o 2024)/Kids[(a1)<FEFF00370038><</Alt(b)>>2 0 R]/N 5>>", ["2024", "1", "78"]),
            ("<</PieceInfo<</X(c3)>>/LastModified(d4)/P#69eceInfo(5)>>", []),
            // Of two entries with one key the later counts, in any spelling.
            ("<</A(1)/B(2)/#41(3)/B 4>>", ["3"]), ("<</A[(1)<</B(2)/B(3)>>]/A(4)/A[(5)]>>", ["5"]),
            ("[(1\\(2)(3\\\r\n4)(5\\0606)]", ["12", "34", "506"]),
            ("<</Type/Metadata/T(9) /Length 5>>stream\n<x1/>\nendstream", ["9", "1"]),
            ("<</Type/XRef/ID[(1)]/Length 0>>stream\n\nendstream", []),
        ] as [(String, [String])])
    func theWordsOfAFile(_ object: String, _ expected: [String]) throws {
        var file = SmallFile()
        file.add(1, object)
        file.endSection("/Size 2/Root 1 0 R")
        let reader = try PDFReader(file.bytes)
        let value = try reader.object(PDFReference(1))
        let digits = try DigitSum.digits(in: value) { (stream) throws(PDFFileError) in try reader.decoded(stream) }
        #expect(digits.map { String(decoding: $0, as: UTF8.self) } == expected)
        #expect(try DigitSum.ofWords(in: reader, ObjectNotes(of: reader)) == DigitSum.ofTexts(digits))
    }

    private func digits(in value: PDFValue) throws -> [String] {
        try DigitSum.digits(in: value) { Array($0.data) }.map { String(decoding: $0, as: UTF8.self) }
    }
}

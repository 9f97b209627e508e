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
        #expect((DigitSum.ofPieces(left.map { Array($0.utf8) }) == DigitSum.ofPieces(right.map { Array($0.utf8) })) == isSame)
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

    private func digits(in value: PDFValue) throws -> [String] {
        try DigitSum.digits(in: value) { Array($0.data) }.map { String(decoding: $0, as: UTF8.self) }
    }
}

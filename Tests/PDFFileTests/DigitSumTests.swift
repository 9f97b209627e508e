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
        #expect((DigitSum.ofPieces(left) == DigitSum.ofPieces(right)) == isSame)
    }

    @Test(
        arguments: [
            (["năm 2024", "12"], ["12", "năm 2024"], true), (["2024"], ["2042"], false), (["1", "2"], ["12"], false),
        ] as [([String], [String], Bool)])
    func texts(_ left: [String], _ right: [String], _ isSame: Bool) {
        #expect((DigitSum.ofTexts(left) == DigitSum.ofTexts(right)) == isSame)
    }

    @Test func theWordsOfAnObject() throws {
        let value: PDFValue = .dictionary([
            "Title": .text("Báo cáo"), "Kids": .array([.text("a"), .dictionary(["Alt": .text("b")]), .integer(1)]),
            "PieceInfo": .dictionary(["X": .text("c")]), "LastModified": .text("d"),
        ])
        #expect(try DigitSum.texts(in: value) { _ in [] } == ["Báo cáo", "a", "b"])
        let packet: PDFValue = .stream(PDFStream(["Type": .name("Metadata")], data: Array("<x/>".utf8)))
        #expect(try DigitSum.texts(in: packet) { Array($0.data) } == ["<x/>"])
        let references: PDFValue = .stream(PDFStream(["Type": .name("XRef"), "ID": .array([.text("1")])], data: []))
        #expect(try DigitSum.texts(in: references) { Array($0.data) } == [])
        #expect(try DigitSum.texts(in: .stream(PDFStream([:], data: [0x31]))) { Array($0.data) } == [])
    }
}

import Diagnostics
import Testing

@testable import Tabular

/// Line ends and lines of tables that stand within cells.
@Suite struct CellLineTests {
    private static func read(_ text: String) throws -> (rows: [[String]], told: [String]) {
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(text.utf8), path: "t.csv", options: ReadingOptions(), diagnostics: &diagnostics)
        var rows: [[String]] = []
        try table.forEachRecord(&diagnostics) { rows.append($0.strings) }
        return (rows, diagnostics.diagnostics.map(\.kind.code))
    }

    /// Tags of HTML that stand for line ends, in quotes or not, and what only looks like one.
    @Test(arguments: [
        ("a,b,c\n1,Thôn A<br>xã B,x\n2,y,z\n", "Thôn A\u{0B}xã B", true),
        ("a,b,c\n1,\"Thôn A<BR/>xã B, huyện C\",x\n2,y,z\n", "Thôn A\u{0B}xã B, huyện C", true),
        ("a,b,c\n1,Thôn A<br />xã B,x\n2,y,z\n", "Thôn A\u{0B}xã B", true),
        ("a,b,c\n1,Điện<br ><Br>Nước,x\n2,y,z\n", "Điện\u{0B}\u{0B}Nước", true),
        ("a,b,c\n1,a <b> b,x\n2,y,z\n", "a <b> b", false), ("a,b,c\n1,x<brown>,x\n2,y,z\n", "x<brown>", false),
        ("a,b,c\n1,x<br,x\n2,y,z\n", "x<br", false),
    ])
    func tags(text: String, cell: String, isTold: Bool) throws {
        let read = try Self.read(text)
        #expect(read.rows.first?[1] == cell)
        #expect(read.told == (isTold ? ["tabular.break-tags"] : []))
    }

    /// The first megabyte has no tag, and what comes later has one.
    @Test func laterTags() throws {
        let plain = (1...40_000).map { "\($0),Thôn Đồng Lưu xã B,x\n" }.joined()
        #expect(plain.utf8.count > TableContent.sampleSize)
        let read = try Self.read("a,b,c\n\(plain)40001,Thôn A<br>xã B,x\n")
        #expect(read.rows.last?[1] == "Thôn A\u{0B}xã B")
        #expect(read.told == ["tabular.break-tags"])
    }

    /// The lines of a table in the only column of a sheet; a column of addresses, or one below a title, is none.
    @Test(arguments: [
        ("STT,Mã,Ngày\n1,A1,02/01/2024\n2,\"A,2\",03/01/2024\n", true), ("STT;Mã;Ngày\n1;A1;02/01/2024\n", true),
        ("Địa chỉ\nThôn A, xã B, huyện C\nThôn D, xã B, huyện C\n", false), ("Thôn, bản, khu\nThôn A\nThôn B\nThôn C\n", false),
        ("Thôn\nA\n", false), ("a,b\n1,2\n", false), ("a,b,c\n", false), ("", false),
    ])
    func lines(text: String, areCells: Bool) {
        var text = text
        #expect(text.withUTF8 { WrappedLines.areCells($0) } == areCells)
    }
}

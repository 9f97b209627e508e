import Diagnostics
import Testing

@testable import Tabular

/// What `rows` writes, and what it says that it leaves out.
@Suite struct RowsWriterTests {
    struct Case: Sendable {
        var text: String
        var options = ReadingOptions()
        var rows: String
        var told: [String]
    }

    static let sheet =
        "SỔ THEO DÕI,,,\nTừ ngày 1/1/2024,,,\n\nSTT,Mã,Ngày,\n,,Nhận,Trả\n(1),(2),(3),(4)\n1,A1,1/2/2024,3/2/2024\n2,A2,2/2/2024,4/2/2024\n3,A3,3/2/2024,5/2/2024\n"

    static let cases = [
        Case(
            text: sheet,
            rows:
                "STT,Mã,Ngày Nhận,Ngày Trả\n1,A1,1/2/2024,3/2/2024\n2,A2,2/2/2024,4/2/2024\n3,A3,3/2/2024,5/2/2024\n",
            told: [
                "Không in 2 dòng phía trên tiêu đề (dòng 1–2).", "Không in 1 dòng đánh số cột (dòng 6).",
                "Các dòng tiêu đề 4–5 được ghép thành một.",
            ]),
        Case(
            text: sheet, options: ReadingOptions(headerLines: [4]),
            rows:
                "STT,Mã,Ngày,\n,,Nhận,Trả\n1,A1,1/2/2024,3/2/2024\n2,A2,2/2/2024,4/2/2024\n3,A3,3/2/2024,5/2/2024\n",
            told: ["Không in 2 dòng phía trên tiêu đề (dòng 1–2).", "Không in 1 dòng đánh số cột (dòng 6)."]),
        Case(
            text: sheet, options: ReadingOptions(headerLines: []),
            rows:
                "col_0,col_1,col_2,col_3\nSỔ THEO DÕI,,,\nTừ ngày 1/1/2024,,,\nSTT,Mã,Ngày,\n,,Nhận,Trả\n(1),(2),(3),(4)\n1,A1,1/2/2024,3/2/2024\n2,A2,2/2/2024,4/2/2024\n3,A3,3/2/2024,5/2/2024\n",
            told: ["Không thấy dòng tiêu đề; các cột được đặt tên col_0, col_1 v.v."]),
        Case(
            text: "Mã,Số\nA,1\nB,2\nMã,Số\nC,3\nMã,Số\nD,4\n", rows: "Mã,Số\nA,1\nB,2\nC,3\nD,4\n",
            told: ["Không in 2 dòng lặp lại tiêu đề (dòng 4, 6)."]),
        Case(
            text: "a,b\n'x,y',1\n'z',2\n", options: ReadingOptions(hasPlainQuotes: true, headerLines: [1]),
            rows: "a,b\n'x,y',1\n'z',2\n", told: ["Dòng có 3 ô, nhiều hơn 2 cột của bảng; các ô thừa không thuộc cột nào."]),
        // Some exports leave the blanks at the ends of rows away; a row that was torn is shorter than these.
        Case(
            text: "Mã,Tên,Ngày,Ghi chú\nA,x,1/2/2024\nB,y,2/2/2024\nC,z,3/2/2024,k\nD,t,4/2/2024\n",
            rows: "Mã,Tên,Ngày,Ghi chú\nA,x,1/2/2024,\nB,y,2/2/2024,\nC,z,3/2/2024,k\nD,t,4/2/2024,\n", told: []),
        Case(
            text: "Mã,Tên,Ngày,Ghi chú\nA,x,1/2/2024,k\nB,y,2/2/2024,k\nC,z\nD,t,4/2/2024,k\nE,u,5/2/2024,k\n",
            rows: "Mã,Tên,Ngày,Ghi chú\nA,x,1/2/2024,k\nB,y,2/2/2024,k\nC,z,,\nD,t,4/2/2024,k\nE,u,5/2/2024,k\n",
            told: ["Dòng có 2 ô, bảng có 4 cột; các ô thiếu ở cuối dòng được coi là trống."]),
        Case(text: "a,b\nx,1\ny,2\n", rows: "a,b\nx,1\ny,2\n", told: []),
    ]

    @Test(arguments: cases.indices) func whatIsLeftOutIsSaid(index: Int) throws {
        let test = Self.cases[index]
        var diagnostics = DiagnosticCollector()
        let table = SourceTable(bytes: Array(test.text.utf8), path: "t.csv", options: test.options, diagnostics: &diagnostics)
        var written: [UInt8] = []
        try RowsWriter(table).write(to: { written.append(contentsOf: $0) }, diagnostics: &diagnostics)
        #expect(String(decoding: written, as: UTF8.self).replacing("\r\n", with: "\n") == test.rows)
        #expect(diagnostics.diagnostics.map { Wording(.vietnamese).text(of: $0) } == test.told)
    }
}

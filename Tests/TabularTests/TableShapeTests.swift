import Diagnostics
import Testing

@testable import Tabular

/// Which rows are the header, and that no row of data is lost above or below it.
@Suite struct TableShapeTests {
    struct Case: Sendable {
        var about: String
        var text: String
        var names: [String]
        var firstRow: [String]

        init(_ about: String, _ text: String, _ names: [String], _ firstRow: [String]) {
            (self.about, self.text, self.names, self.firstRow) = (about, text, names, firstRow)
        }
    }

    static let villages = (1...12).map { "Thôn \($0),\($0 * 31),\($0 * 120),x" }.joined(separator: "\n")
    static let staff = (1...12).map { "Cán bộ \($0),kế toán" }.joined(separator: ",ghi chú\n") + ",ghi chú"

    static let cases: [Case] = [
        Case(
            "a heading said twice above what tells its columns apart",
            "STT,Tên,Năm sinh,Năm sinh,Nhà\n,,Nam,Nữ,\n1,A,1960,,x\n2,B,,1971,y\n",
            ["STT", "Tên", "Năm sinh Nam", "Năm sinh Nữ", "Nhà"], ["1", "A", "1960", "", "x"]),
        Case(
            "cells merged over both header rows stand in each",
            "STT,Tên,Năm sinh,,Nhà\nSTT,Tên,Nam,Nữ,Nhà\n1,A,1960,,x\n2,B,,1971,y\n",
            ["STT", "Tên", "Năm sinh Nam", "Năm sinh Nữ", "Nhà"], ["1", "A", "1960", "", "x"]),
        Case("a row 1, 2, 3 of a table of numbers is data", "a,b,c\n1,2,3\n4,5,6\n", ["a", "b", "c"], ["1", "2", "3"]),
        Case("it is the only row", "Hộ,Khẩu,Nữ\n1,2,3\n", ["Hộ", "Khẩu", "Nữ"], ["1", "2", "3"]),
        Case("text in one of three columns", "a,b,c\n1,2,3\n4,5,ʤ", ["a", "b", "c"], ["1", "2", "3"]),
        Case(
            "numbers of columns above a first row of its own", "STT,Nội dung,Số lượng\n1,2,3\n1,Khai sinh,30\n2,Khai tử,31\n",
            ["STT", "Nội dung", "Số lượng"], ["1", "Khai sinh", "30"]),
        Case(
            "numbers of columns of text", "Thôn,Trưởng thôn,Ghi chú,Tổ\n1,2,3,4\nA,Lê A,x,t\nB,Lê B,y,t\nC,Lê C,z,t\n",
            ["Thôn", "Trưởng thôn", "Ghi chú", "Tổ"],
            ["A", "Lê A", "x", "t"]),
        Case("numbers in brackets", "Hộ,Khẩu,Nữ\n(1),(2),(3)\n4,5,6\n7,8,9", ["Hộ", "Khẩu", "Nữ"], ["4", "5", "6"]),
        Case(
            "a group of rows below a header that empty columns stand before",
            ",,STT,Mã,Ngày nhận,Ngày trả\n,,Hộ tịch,,,\n,,1,A1,1/2/2024,3/2/2024\n,,2,A2,2/2/2024,5/2/2024\n,,3,A3,2/2/2024,5/2/2024\n",
            ["", "", "STT", "Mã", "Ngày nhận", "Ngày trả"], ["", "", "Hộ tịch", "", "", ""]),
        Case(
            "fewer rows than titles",
            "ỦY BAN,\nXÃ,\nDANH SÁCH,\nnăm 2024,\n\nTT,Mã,Tên,Ngày nhận,Ngày trả,Ghi chú\n1,A1,x,1/2/2024,3/2/2024\n2,A2,y,2/2/2024,5/2/2024\nTổng số,2\n",
            ["TT", "Mã", "Tên", "Ngày nhận", "Ngày trả", "Ghi chú"], ["1", "A1", "x", "1/2/2024", "3/2/2024"]),
        Case(
            "as many numbered groups as rows",
            "STT,Mã,Ngày,,Người\n,,Nhận,Trả,\nII,Hộ tịch,,,\n2,Khai sinh,,,\n1,A1,1/2/2024,3/2/2024,x\nIII,Đất đai,,,\n1,Hòa giải,,,\n2,A2,2/2/2024,5/2/2024,y\n,Cộng,2,,\n",
            ["STT", "Mã", "Ngày Nhận", "Ngày Trả", "Người"], ["II", "Hộ tịch", "", "", ""]),
        Case(
            "rows of words above the first number", "đúng,sai\ncó,không\nrồi,chưa\n1,0\n0,1\n1,1\n0,0\n1,0\n", ["đúng", "sai"],
            ["có", "không"]),
        Case(
            "the first of two tables of much the same length", "Thôn,Hộ,Khẩu,Ghi chú\n\(villages)\nCán bộ,Việc,Ghi chú\n\(staff)\n",
            ["Thôn", "Hộ", "Khẩu", "Ghi chú"], ["Thôn 1", "31", "120", "x"]),
        Case(
            "a header that names the first columns only", "Họ tên,Việc,Thôn\nLê A,kế toán,Xuân Lập,,\nLê B,địa chính,Hưng Long,,\n",
            ["Họ tên", "Việc", "Thôn", "", ""], ["Lê A", "kế toán", "Xuân Lập", "", ""]),
        Case(
            "a header with a quote too many",
            "Họ tên,\"Việc,Thôn,\"Ghi chú\"\nLê A,kế toán,Xuân Lập,\"x, y\"\nLê B,địa chính,Hưng Long,z\n",
            ["Họ tên", "Việc", "Thôn", "Ghi chú"], ["Lê A", "kế toán", "Xuân Lập", "x, y"]),
    ]

    @Test(arguments: cases.indices) func headerAndFirstRow(index: Int) throws {
        let test = Self.cases[index]
        let reading = try SourceTableTests.read(Array(test.text.utf8))
        #expect(reading.table.header.columns.map(\.name) == test.names, "\(test.about)")
        #expect(reading.rows.first { $0 != [] } == test.firstRow, "\(test.about)")
    }
}

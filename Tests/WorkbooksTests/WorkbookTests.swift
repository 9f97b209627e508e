import Foundation
import Testing
import Workbooks

/// The workbooks beside this file (make-workbooks.py), as rows of cells.
@Suite struct WorkbookTests {
    private static func bytes(_ file: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Workbooks")
        return [UInt8](try Data(contentsOf: folder.appending(path: file)))
    }

    private static func sheets(_ bytes: [UInt8]) throws -> [WorkbookSheet] {
        try bytes.withUnsafeBufferPointer { bytes in
            let format = try #require(WorkbookFormat(beginning: bytes))
            return try Workbook.sheets(of: bytes, format)
        }
    }

    private static func rows(_ sheet: WorkbookSheet) -> [String] {
        String(decoding: sheet.text.bytes, as: UTF8.self).replacing("\u{1F}", with: " | ").replacing("\u{0B}", with: "⏎")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(arguments: [
        ("ledger.xlsx", WorkbookFormat.xlsx), ("mac-1904.xlsx", .xlsx), ("bare.xlsx", .xlsx), ("old.xls", .xls),
        ("open-document.ods", .ods),
    ])
    func aFormatIsKnownByItsBytes(file: String, format: WorkbookFormat) throws {
        #expect(try Self.bytes(file).withUnsafeBufferPointer { WorkbookFormat(beginning: $0) } == format)
    }

    @Test(arguments: [
        ("<table><tr><td>1", WorkbookFormat.html), ("\u{FEFF}\n <HTML>", .html), ("<?xml version='1.0'?><html>", .html),
        ("<b>1;2</b>", nil),
        ("STT,Mã hồ sơ\n1,<table>", nil), ("<5 ngày,1", nil), ("", nil), ("PK,1\n", nil),
    ])
    func textIsHTMLWhereItBeginsWithATag(text: String, format: WorkbookFormat?) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { WorkbookFormat(beginning: $0) } == format)
    }

    @Test func aLedgerHasItsHeaderDaysAndMergedVillages() throws {
        let sheets = try Self.sheets(Self.bytes("ledger.xlsx"))
        #expect(sheets.map(\.name) == ["Hướng dẫn", "Nháp", "Sổ"])
        #expect(sheets.map(\.isHidden) == [false, true, false])
        #expect(sheets.map(\.mayHoldTable) == [false, true, true])
        #expect(sheets[2].uncomputedCount == 2)
        #expect(sheets[2].text.headerLines == [3, 4])
        #expect(
            Self.rows(sheets[2]) == [
                "SỔ THEO DÕI HỒ SƠ", "", "STT | Mã hồ sơ | Thôn | Ngày, tháng, năm | Ngày, tháng, năm | Phí",
                "STT | Mã hồ sơ | Thôn | Nhận | Hẹn trả | Phí",
                "1 | H56-240100-0001 | Thôn Bái⏎Sim | 03/01/2024 | 08/01/2024 16:30 | 8000 | 43.7% | 1.2340 | 1 |  | #N/A",
                "2 | H56-240101-0001 | Thôn Bái⏎Sim | 29/02/2024 | 07/03/2024 | 8000",
            ])
    }

    @Test(arguments: [
        ("mac-1904.xlsx", ["Ngày | Giờ", "22/08/2024 | 07:05"]),
        ("bare.xlsx", ["Thôn & bản | a⏎⏎b_x0041_", " | 2024-08-22 00:00:00 | 0.0250"]),
        ("old.xls", ["STT | Thôn | Ngày nhận | Tỷ lệ", "1 | Đồng Lựu | 2024-08-22 | 0.5"]),
        ("open-document.ods", ["Thôn | Ngày | Số", "Lý⏎Trúc | 2024-08-22 | 1.2340", "Xa |  | 50%"]),
    ])
    func cellsAreWhatTheyMean(file: String, rows: [String]) throws {
        let sheet = try #require(try Self.sheets(Self.bytes(file)).last)
        #expect(Self.rows(sheet) == rows)
    }

    @Test(arguments: [
        ("<table><tr><td>A<td>B<tr><td>1<td>&nbsp;</table>", ["A | B", "1"]),
        ("<h3>SỔ</h3>x<table><tr><th colspan=2>Ngày<th>C<tr><td>1<td>2<td>3</table>", ["SỔ", "x", "Ngày |  | C", "1 | 2 | 3"]),
        ("<table><tr><td rowspan=2>A<td>b<tr><td>c</table><table><tr><td>d", ["A | b", " | c", "d"]),
        ("<table><tr><td>a<table><tr><td>1<td>2</table><td>b</table>", ["a", "1 | 2", "b"]),
        ("<style>td{}</style><table><tr><td>  a \n b<br>c</td></tr></table>", ["a b⏎c"]),
        ("<table><tr><td>&lt;b&gt; &amp; \u{1EA1}</td></tr></table>", ["<b> & \u{1EA1}"]),
    ])
    func tablesOfAPageStandBelowEachOther(page: String, rows: [String]) throws {
        #expect(Self.rows(try #require(try Self.sheets(Array(page.utf8)).first)) == rows)
    }

    @Test(arguments: [0, 4, 30, 600, 2000, 5000])
    func aWorkbookThatIsCutOffIsDamaged(count: Int) throws {
        for file in ["ledger.xlsx", "old.xls", "open-document.ods"] {
            let whole = try Self.bytes(file)
            guard count < whole.count, count >= 30 else { continue }
            #expect(throws: WorkbookError.self) { try Self.sheets(Array(whole.prefix(count))) }
        }
    }

    @Test func aByteThatIsWrongNeverEndsTheProgram() throws {
        for file in ["ledger.xlsx", "bare.xlsx", "open-document.ods"] {
            let whole = try Self.bytes(file)
            for place in stride(from: 4, to: whole.count, by: 37) {
                var bytes = whole
                bytes[place] ^= 0x55
                _ = try? Self.sheets(bytes)
            }
        }
    }
}

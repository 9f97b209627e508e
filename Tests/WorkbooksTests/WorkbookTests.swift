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
        ("open-document.ods", .ods), ("hidden.xls", .xls), ("backslash.xlsx", .xlsx), ("password.ods", .ods),
    ])
    func aFormatIsKnownByItsBytes(file: String, format: WorkbookFormat) throws {
        #expect(try Self.bytes(file).withUnsafeBufferPointer { WorkbookFormat(beginning: $0) } == format)
    }

    @Test(arguments: [
        ("<table><tr><td>1", WorkbookFormat.html), ("\u{FEFF}\n <HTML>", .html), ("<?xml version='1.0'?><html>", .html),
        ("<b>1;2</b>", nil), ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><ss:Workbook>", .spreadsheetML),
        ("<!-- x --><Workbook xmlns=\"\">", .spreadsheetML), ("<office:document>", .flatODS), ("<Workbooks><table>", .html),
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
        #expect(sheets[2].text.headers == [[3, 4]])
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
        ("bare.xlsx", ["Thôn & bản | a⏎⏎b_x0041_", " | 22/08/2024 | 0.0250"]),
        ("old.xls", ["STT | Thôn | Ngày nhận | Tỷ lệ", "1 | Đồng Lựu | 22/08/2024 | 0.5"]),
        (
            "formats.xls",
            ["22/08/2024 | 22/08/2024 16:30:00 | 43.7% | 12:00:00 | 22/08/2024 | 1234.5 | 100% | 0.25", " |  |  | x"]
        ),
        ("open-document.ods", ["Thôn | Ngày | Số", "Lý⏎Trúc | 22/08/2024 | 1.2340", "Xa |  | 50%"]),
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

    @Test func aBinaryWorkbookHasItsHiddenSheetsAndMergedCells() throws {
        let sheets = try Self.sheets(Self.bytes("hidden.xls"))
        #expect(sheets.map(\.name) == ["Nháp", "Sổ"])
        #expect(sheets.map(\.isHidden) == [true, false])
        #expect(sheets[1].text.headers == [[1, 2]])
        #expect(
            Self.rows(sheets[1]) == [
                "Mã hồ sơ | Ngày, tháng, năm | Ngày, tháng, năm | Thôn | Phí", "Mã hồ sơ | Nhận | Hẹn trả | Thôn | Phí",
                "H56-1 | 01/02/2024 | 05/02/2024 16:30:00 | Lý Trúc | 8000", "H56-2 | 02/02/2024 | 05/02/2024 16:30:00 | Lý Trúc",
            ])
    }

    @Test func partsMayBeNamedWithBackslashes() throws {
        #expect(try Self.sheets(Self.bytes("backslash.xlsx")).map(Self.rows) == Self.sheets(Self.bytes("ledger.xlsx")).map(Self.rows))
    }

    @Test(arguments: [
        ("document.xlsx", WorkbookError.otherKind), ("binary.xlsx", .otherKind), ("archive.xlsx", .otherKind),
        ("password.ods", .encrypted), ("long-cell.xlsx", .tooLarge(limit: 1 << 20)),
    ])
    func whatIsNoWorkbookIsSaid(file: String, error: WorkbookError) throws {
        let bytes = try Self.bytes(file)
        #expect(throws: error) { try Self.sheets(bytes) }
    }

    /// A password leaves a record in a binary workbook, and around an Office Open XML one a compound file.
    @Test func aPasswordIsSeen() throws {
        var bytes = try Self.bytes("old.xls")
        let codePage = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x42, 0x00, 0x02, 0x00]) })
        bytes[codePage] = 0x2F
        #expect(throws: WorkbookError.encrypted) { try Self.sheets(bytes) }
        let package = Array(bytes.prefix(512)) + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] } + Array(repeating: 0, count: 512)
        #expect(throws: WorkbookError.encrypted) { try Self.sheets(package) }
    }

    @Test func spreadsheetsOf2003HaveTheirDaysNotesAndSpans() throws {
        let page = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>\
            <Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles><Worksheet ss:Name="Nháp"><Table><Row><Cell><Data \
            ss:Type="String">x</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>\
            <Worksheet ss:Name="Sổ"><Table><Row ss:Index="2"><Cell ss:MergeDown="1"><Data ss:Type="String">Thôn</Data></Cell><Cell \
            ss:MergeAcross="1"><Data ss:Type="String">Ngày</Data></Cell><Cell><Data ss:Type="String">Phí</Data></Cell></Row><Row><Cell \
            ss:Index="2"><Data ss:Type="String">Nhận</Data></Cell><Cell><Data ss:Type="String">Trả</Data></Cell></Row><Row><Cell \
            ss:MergeDown="1"><ss:Data ss:Type="String"><B>Lý</B> Trúc</ss:Data><Comment><ss:Data>ghi</ss:Data></Comment></Cell><Cell \
            ss:StyleID="d"><Data ss:Type="DateTime">2024-08-22T00:00:00.000</Data></Cell><Cell><Data ss:Type="DateTime">\
            2024-08-22T16:30:00.000</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.437</Data></Cell></Row><Row><Cell \
            ss:Index="2" ss:StyleID="d"><Data ss:Type="Number">45526</Data></Cell><Cell ss:Formula="=1+1"/></Row></Table></Worksheet></Workbook>
            """
        let sheets = try Self.sheets(Array(page.utf8))
        #expect(sheets.map(\.isHidden) == [true, false])
        #expect(sheets[1].uncomputedCount == 1)
        #expect(
            Self.rows(sheets[1]) == [
                "", "Thôn | Ngày | Ngày | Phí", "Thôn | Nhận | Trả", "Lý Trúc | 22/08/2024 | 22/08/2024 16:30:00 | 43.7%",
                "Lý Trúc | 22/08/2024",
            ])
    }

    @Test func anOpenDocumentMayBeOneText() throws {
        let page = """
            <?xml version="1.0"?><office:document><office:body><office:spreadsheet><table:table table:name="Sổ"><table:table-row><table:table-cell \
            table:number-columns-repeated="2"><text:p>a<draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame></text:p>\
            <office:annotation><text:p>ghi chú</text:p></office:annotation></table:table-cell><table:table-cell office:value-type="date" \
            office:date-value="2024-08-22T07:05:00"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>
            """
        #expect(try Self.sheets(Array(page.utf8)).map(Self.rows) == [["a | a | 22/08/2024 07:05:00"]])
    }

    @Test func aByteThatIsWrongNeverEndsTheProgram() throws {
        for file in ["ledger.xlsx", "bare.xlsx", "open-document.ods", "hidden.xls"] {
            let whole = try Self.bytes(file)
            for place in stride(from: 8, to: whole.count, by: 37) {
                var bytes = whole
                bytes[place] ^= 0x55
                _ = try? Self.sheets(bytes)
            }
        }
    }
}

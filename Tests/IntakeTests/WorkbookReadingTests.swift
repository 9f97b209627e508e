import Commune
import Diagnostics
import Tabular
import Testing

@testable import Intake

/// Workbooks as sources: which sheets are read, and what their merged cells mean for the tables.
@Suite struct WorkbookReadingTests {
    private static let headings = ["STT", "Mã hồ sơ", "Lĩnh vực", "Ngày nhận", "Ngày hẹn trả", "Địa chỉ"]

    private static func dossier(_ number: Int) -> [String] {
        ["\(number)", "H56-24010\(number)-0001", "Hộ tịch", "0\(number)/01/2024", "1\(number)/01/2024", "Thôn Bái Sim"]
    }

    /// A workbook as Excel 2003 writes it, for it is text.
    private static func workbook(_ sheets: [(name: String, isHidden: Bool, rows: [[String]])]) -> String {
        let parts = sheets.map { sheet in
            let rows = sheet.rows.map { row in
                "<Row>" + row.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
            }
            let visible = sheet.isHidden ? "SheetHidden" : "SheetVisible"
            return "<Worksheet ss:Name=\"\(sheet.name)\"><Table>\(rows.joined())</Table>"
                + "<WorksheetOptions><Visible>\(visible)</Visible></WorksheetOptions></Worksheet>"
        }
        return "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\(parts.joined())</Workbook>"
    }

    @Test func theSheetsThatHoldWhatIsWantedAreRead() throws {
        let notes = [["Hướng dẫn", "Nguyễn Văn Canary"], ["Điền vào các trang sau", ""]]
        let reading = try Reading([
            "so.xls": Self.workbook([
                ("Hướng dẫn", false, notes), ("Tháng 1", false, [Self.headings, Self.dossier(1), Self.dossier(2)]),
                ("Nháp", true, [Self.headings, Self.dossier(3)]), ("Trống", false, []),
                ("Tháng 2", false, [Self.headings, Self.dossier(4)]),
            ])
        ])
        #expect(reading.records.dossiers?.dossiers.count == 3)
        #expect(reading.records.inputs.map(\.sheet) == [2, 5, 1, 3])
        #expect(reading.records.inputs.map(\.path) == Array(repeating: "so.xls", count: 4))
        #expect(reading.records.inputs.map(\.kind) == [.dossierList, .dossierList, .passedOver, .passedOver])
        // Every row of every sheet is somewhere.
        #expect(reading.records.inputs.map(\.tally.all) == [3, 2, 2, 2])
        #expect(reading.records.inputs.map { $0.tally[.unread] } == [0, 0, 1, 1])
        #expect(reading.records.inputs.filter(\.isUnusable).isEmpty)
        #expect(reading.said.map(\.kind.code).contains("workbook.hidden-tables"))
        #expect(reading.said.map(\.kind.code).contains("workbook.sheets-unread"))
        #expect(reading.text.contains("Trang bị ẩn có bảng số liệu nhưng không được đọc: 3."))
        #expect(reading.text.contains("không được đọc: 1."))
        #expect(!reading.text.contains("Canary"))
    }

    @Test func hiddenSheetsAloneAreNotRead() throws {
        let reading = try Reading(["so.xls": Self.workbook([("Nháp", true, [Self.headings, Self.dossier(1)]), ("Trang", false, [])])])
        #expect(reading.records.dossiers?.dossiers.isEmpty ?? true)
        #expect(reading.said.map(\.kind.code).contains("workbook.hidden"))
    }

    @Test func theBreaksOfAPageStandInItsCells() throws {
        let cells = Self.dossier(1).map { "<td>" + $0.replacing("Hộ tịch", with: "Hộ<br>tịch") }.joined()
        let reading = try Reading(["so.xls": "<table><tr>" + Self.headings.map { "<th>\($0)" }.joined() + "<tr>\(cells)</table>"])
        #expect(reading.records.dossiers?.dossiers.count == 1)
        #expect(reading.records.dossiers?.fields.last?.split { $0.isWhitespace } == ["Hộ", "tịch"])
        #expect(!reading.said.map(\.kind.code).contains("tabular.break-tags"))
    }

    @Test func aSheetThatIsNotUnderstoodIsSaid() throws {
        let reading = try Reading([
            "so.xls": Self.workbook([("Một", false, [["a", "b"], ["x", "y"]]), ("Hai", false, [["a", "b", "c"], ["x", "y", "z"]])])
        ])
        #expect(reading.diagnostics.count(of: .error) > 0)
        #expect(reading.records.inputs.map(\.kind) == [.unrecognised, .passedOver])
    }

    /// Each table of a page has its own header of two rows, in another order the second time.
    @Test func tablesOfAPageHaveTheirOwnMergedHeaders() throws {
        let days = "<th colspan=3>Ngày, tháng, năm"
        let levels = "<tr><th>Nhận hồ sơ<th>Hẹn trả kết quả<th>Trả kết quả"
        func row(_ cells: String...) -> String { "<tr><td>" + cells.joined(separator: "<td>") }
        let page = [
            "<table><tr><th colspan=7>SỔ THEO DÕI<tr><th rowspan=2>STT<th rowspan=2>Mã hồ sơ<th rowspan=2>Lĩnh vực\(days)<th rowspan=2>Địa chỉ",
            levels, row("1", "H56-1", "Hộ tịch", "01/02/2024", "05/02/2024", "04/02/2024", "Thôn Bái Sim"),
            row("2", "H56-2", "Hộ tịch", "02/02/2024", "06/02/2024", "06/02/2024", "Thôn Lý Trúc"),
            "</table><p>Người lập biểu<p>Hà Thị Canary<table>",
            "<tr><th rowspan=2>STT<th rowspan=2>Mã hồ sơ<th rowspan=2>Họ và tên<th rowspan=2>Lĩnh vực\(days)<th rowspan=2>Địa chỉ", levels,
            row("1", "H56-3", "Phạm Canary", "Chứng thực", "03/02/2024", "05/02/2024", "08/02/2024", "Thôn Bái Sim"),
            row("2", "H56-4", "Vi Canary", "Chứng thực", "04/02/2024", "06/02/2024", "06/02/2024", "Thôn Lý Trúc"),
        ].joined(separator: "\n")
        let reading = try Reading(["so.xls": page])
        let register = try #require(reading.records.dossiers)
        #expect(register.dossiers.count == 4)
        #expect(register.fields.sorted() == ["", "Chứng thực", "Hộ tịch"])
        #expect(reading.diagnostics.count(of: .error) == 0)
        #expect(reading.records.inputs.map(\.headerLines) == [[2, 3, 8, 9]])
        #expect(!reading.text.contains("Canary"))
    }
}

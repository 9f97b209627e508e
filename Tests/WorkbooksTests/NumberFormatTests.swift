import Testing

@testable import Workbooks

@Suite struct NumberFormatTests {
    @Test(arguments: [
        ("General", NumberFormat.plain), ("0", .plain), ("#,##0.00", .plain), ("0.00E+00", .plain), ("#,##0 \"đồng\"", .plain),
        ("\\d0", .plain),
        ("0%", .percent), ("0.0%;-0.0%", .percent), ("dd/mm/yyyy", .date), ("[$-42A]d mmmm yyyy;@", .date), ("mm-yy", .date),
        ("mmm", .date),
        ("yyyy\\-mm\\-dd hh:mm", .dateAndTime), ("hh:mm, dd/mm/yyyy", .dateAndTime), ("h:mm", .time), ("[h]:mm:ss", .time),
        ("mm:ss", .time),
        ("[Red]0.00", .plain), ("0;dd/mm/yyyy", .plain), ("_(* #,##0_);_(* (#,##0)", .plain),
    ])
    func aCodeSaysWhatItMakesOfANumber(code: String, format: NumberFormat) {
        #expect(NumberFormat(code: code) == format)
    }

    @Test(arguments: [
        (45526, NumberFormat.date, "22/08/2024"), (45526.5, .dateAndTime, "22/08/2024 12:00"),
        (45526.0000116, .date, "22/08/2024 00:00:01"),
        (1, .date, "01/01/1900"), (59, .date, "28/02/1900"), (61, .date, "01/03/1900"), (0.25, .time, "06:00"),
        (2_958_465, .date, "31/12/9999"),
        (2_958_466, .date, "2958466"), (-1, .date, "-1"), (1.234, .plain, "1.2340"), (1.25, .plain, "1.25"),
        (38_000_000_001, .plain, "38000000001"),
        (0.437, .percent, "43.7%"), (1, .percent, "100%"), (0.1 + 0.2, .plain, "0.30000000000000004"),
    ])
    func aNumberIsWhatAnOfficeWouldType(value: Double, format: NumberFormat, text: String) {
        #expect(NumberCell().text(value, format) == text)
    }

    @Test(arguments: [("A1", 0, 0), ("AB12", 11, 27), ("XFD1048576", 1_048_575, 16383), ("$C$7", 6, 2)])
    func aReferenceNamesACell(text: String, row: Int, column: Int) throws {
        let cell = try #require(CellReference(text.utf8))
        #expect((cell.row, cell.column) == (row, column))
    }

    @Test(arguments: ["", "A", "12", "A0", "1A", "XFE1", "A1048578", "A1B", "Á1"])
    func whatNamesNoCellIsNoReference(text: String) {
        #expect(CellReference(text.utf8) == nil)
    }
}

import Testing
import Workbooks

/// Workbooks that no spreadsheet writes: each gives its cells, or a clear error.
@Suite struct OddWorkbookTests {
    private static func sheets(_ bytes: [UInt8]) throws -> [WorkbookSheet] {
        try bytes.withUnsafeBufferPointer { bytes in try Workbook.sheets(of: bytes, try #require(WorkbookFormat(beginning: bytes))) }
    }

    private static func rows(_ sheet: WorkbookSheet) -> [String] {
        String(decoding: sheet.text.bytes, as: UTF8.self).replacing("\u{1F}", with: "|").split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
    }

    private static func cell(_ place: String, _ text: String) -> String { "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

    @Test(arguments: [
        // Places may be left out.
        ("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>", ["1||3", "", "5"]),
        ("<row r=\"2\"><c r=\"C2\"><v>1</v></c><c><v>2</v></c></row>", ["", "||1|2"]),
        // Shared texts that are not there are blanks.
        (
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>9</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>x</v></c><c><v>5</v></c></row>",
            ["a b||||5"]
        ),
        // Entities of XML, and others as they stand.
        ("<row>\(cell("A1", "a&amp;b&lt;&#x1F600;&#225;"))</row>", ["a&b<😀á"]),
        ("<row>\(cell("A1", "a&b;&#0;&#xD800;&#99999999999;"))</row>", ["a&b; &#xD800;&#99999999999;"]),
        // Blanks of a text are kept; what is read above it is no part of it.
        (
            "<row><c t=\"inlineStr\"><is><r><t xml:space=\"preserve\"> a </t></r><r><t>b</t></r><rPh sb=\"0\" eb=\"1\"><t>c</t></rPh></is></c></row>",
            [" a b"]
        ),
        ("<row><c><v><![CDATA[7]]></v></c><!-- > --><c><v>8</v></c></row>", ["7|8"]),
        ("<row spans='1:2' r = '1' ><c r=\"A1\" s=\"99\" ><v >7</v ></c ></row >", ["7"]),
    ])
    func cellsAreReadAsTheyStand(data: String, rows: [String]) throws {
        let strings = "<si><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>ruby</t></rPh></si>"
        #expect(Self.rows(try #require(try Self.sheets(StoredArchive.workbook([data], strings: strings)).first)) == rows)
    }

    @Test(arguments: [
        // Rows, and cells of a row, that go back or come twice; places that are none.
        "<row r=\"5\"><c><v>1</v></c></row><row r=\"3\"><c><v>2</v></c></row>",
        "<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>",
        "<row>\(cell("D1", "a"))\(cell("B1", "b"))</row>", "<row>\(cell("B1", "a"))\(cell("B1", "b"))</row>",
        "<row>\(cell("??", "a"))</row>",
        "<row>\(cell("ZZZZZZ99999999999", "a"))</row>", "<row>\(cell("", "a"))</row>", "<row r=\"0\"><c><v>1</v></c></row>",
        // No XML.
        "<row><c><v>1</v></c>", "<row r=1><c><v>1</v></c></row>", "<row <c><v>1</v></c></row>", "<row/></x></y></z>",
        "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>",
    ])
    func whatGoesBackOrIsNoXMLIsDamaged(data: String) {
        #expect(throws: WorkbookError.damaged) { try Self.sheets(StoredArchive.workbook([data])) }
    }

    @Test(arguments: [10, 1 << 30])
    func aPartThatIsNotAsLongAsItSaysIsDamagedOrRead(size: Int) {
        let bytes = StoredArchive.workbook(["<row><c><v>1</v></c></row>"], size: size)
        do { #expect(Self.rows(try Self.sheets(bytes)[0]) == ["1"]) } catch { #expect(error as? WorkbookError == .damaged) }
    }

    @Test(arguments: [
        ("<c><f>1+1</f></c><c><v>5</v></c>", "", 1, "|5"), ("<c><f>1+1</f><v></v></c><c><v>5</v></c>", "", 1, "|5"),
        // A result may be an empty text, and a zero.
        ("<c t=\"str\"><f>\"\"</f><v></v></c><c><v>5</v></c>", "", 0, "|5"), ("<c t=\"str\"><f>A2</f></c><c><v>5</v></c>", "", 1, "|5"),
        ("<c><f>1-1</f><v>0</v></c>", "", 0, "0"), ("<c><f>1-1</f><v>0</v></c>", "<calcPr fullCalcOnLoad=\"0\"/>", 0, "0"),
        // Who writes formulas without their results writes zeros, and that they are to be calculated.
        ("<c><f>1+1</f><v>0</v></c><c><f>A1</f><v>7</v></c><c><v>0</v></c>", "<calcPr fullCalcOnLoad=\"1\"/>", 1, "|7|0"),
    ])
    func aFormulaWithoutItsResultIsBlankAndCounted(cells: String, ofBook: String, count: Int, row: String) throws {
        let sheet = try #require(try Self.sheets(StoredArchive.workbook(["<row>\(cells)</row>"], ofBook: ofBook)).first)
        #expect(sheet.uncomputedCount == count)
        #expect(Self.rows(sheet) == [row])
    }

    @Test func mergedCellsMayReachTheEndOfTheSheet() throws {
        let rows = (1...300).map {
            "<row r=\"\($0)\">\(Self.cell("A\($0)", $0 == 1 ? "Thôn" : $0 == 2 ? "Lý Trúc" : ""))\(Self.cell("C\($0)", "x"))\(Self.cell("D\($0)", "y"))</row>"
        }
        let merged = ["A2:A1048576", "B1:B1048576", "A1:XFD1048576", "E9:A2", "A0:B1", "A1"].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        let page = "<worksheet><sheetData>\(rows.joined())</sheetData><mergeCells>\(merged)</mergeCells></worksheet>"
        let found = Self.rows(try Self.sheets(StoredArchive.workbook([page]))[0])
        #expect(found.count == 300)
        #expect(found.first == "Thôn||x|y")
        #expect(found.last == "Lý Trúc||x|y")
    }

    @Test func manySheetsAreRead() throws {
        let sheets = try Self.sheets(StoredArchive.workbook(Array(repeating: "<row><c><v>1</v></c></row>", count: 500)))
        #expect(sheets.map(\.number) == Array(1...500))
    }

    @Test(arguments: [
        // As spreadsheets end a sheet: rows and cells to its end, of which none holds anything.
        (
            "<table-row><table-cell><p>a</p></table-cell></table-row><table-row number-rows-repeated=\"1048000\"><table-cell number-columns-repeated=\"16384\"/></table-row>",
            1, 1
        ),
        ("<table-row number-rows-repeated=\"3000\"><table-cell number-columns-repeated=\"3\"><p>a</p></table-cell></table-row>", 3000, 1),
        (
            String(
                repeating:
                    "<table-row number-rows-repeated=\"999999999999999\"><table-cell number-columns-repeated=\"999999999999999\" number-rows-spanned=\"999999999999999\"/></table-row>",
                count: 30) + "<table-row><table-cell><p>a</p></table-cell></table-row>", 0, 0
        ),
    ])
    func whatRepeatsInAnOpenDocumentIsBounded(rows: String, rowCount: Int, sheetCount: Int) throws {
        let bytes = StoredArchive.openDocument(rows)
        if sheetCount == 0 {
            #expect(throws: WorkbookError.empty) { try Self.sheets(bytes) }
        } else {
            #expect(try Self.sheets(bytes).map(\.text.rowCount) == [rowCount])
        }
    }

    @Test func aFormulaOfAnOpenDocumentMayHaveNoResult() throws {
        let cells = "<table-cell formula=\"of:=1+1\"/><table-cell formula=\"of:=1+1\" value-type=\"float\" value=\"2\"/>"
        let sheet = try Self.sheets(StoredArchive.openDocument("<table-row>\(cells)</table-row>"))[0]
        #expect(sheet.uncomputedCount == 1)
        #expect(Self.rows(sheet) == ["|2"])
    }
}

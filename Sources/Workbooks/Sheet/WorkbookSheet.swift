/// A sheet of a workbook as text.
package struct WorkbookSheet: Sendable {
    /// From 1, hidden and empty ones counted.
    package let number: Int
    package let name: String
    /// Hidden by whoever made the workbook; a filter hides rows, which are read.
    package let isHidden: Bool
    package let text: SheetText
    /// Formulas whose result was not stored with them: their cells read as blanks.
    package let uncomputedCount: Int

    /// Whether it may hold a table at all: a header and a row.
    package var mayHoldTable: Bool { text.rowCount > 1 }
}

/// A sheet while it is read.
struct OpenSheet {
    var name = ""
    var isHidden = false
    var text = SheetText()
    var merged: [CellRange] = []
    var uncomputedCount = 0

    /// A cell whose text is at hand; blank ones are none.
    ///
    /// - Throws: `tooLarge`.
    mutating func addCell(row: Int, column: Int, _ content: some Collection<UInt8>) throws(WorkbookError) {
        guard row >= 0, !content.isEmpty else { return }
        try text.beginCell(row: row, column: column)
        text.append(content)
        text.endCell()
    }
}

/// The sheets of a workbook in their order, together no larger than any office's.
struct SheetList {
    private(set) var sheets: [WorkbookSheet] = []
    private var byteCount = 0
    private var rowCount = 0
    /// Rows of all sheets: as many as sixteen can hold.
    private static let mostRows = 1 << 24

    /// Adds a sheet that is read to its end, its merged cells filled.
    ///
    /// - Throws: `tooLarge`.
    mutating func add(_ sheet: OpenSheet) throws(WorkbookError) {
        var text = sheet.text
        text.finish()
        try MergedCells(sheet.merged).fill(&text)
        byteCount += text.byteCount
        rowCount += text.rowCount
        if byteCount > SheetText.limit { throw .tooLarge(limit: SheetText.limit) }
        if rowCount > Self.mostRows { throw .tooLarge(limit: Self.mostRows) }
        sheets.append(
            WorkbookSheet(
                number: sheets.count + 1, name: sheet.name, isHidden: sheet.isHidden, text: text, uncomputedCount: sheet.uncomputedCount))
    }
}

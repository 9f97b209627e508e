/// A sheet of a workbook as text.
package struct WorkbookSheet: Sendable {
    /// From 1, hidden and empty ones counted.
    package internal(set) var number = 1
    package let name: String
    /// Hidden by whoever made the workbook; a filter hides rows, which are read.
    package let isHidden: Bool
    package let text: SheetText
    /// Formulas whose result was not stored with them: their cells read as blanks.
    package let uncomputedCount: Int

    /// Whether it may hold a table at all: a header and a row.
    package var mayHoldTable: Bool { text.rowCount > 1 }
}

extension [WorkbookSheet] {
    /// Bytes of text of all sheets.
    var totalSize: Int { reduce(0) { $0 + $1.text.bytes.count } }
}

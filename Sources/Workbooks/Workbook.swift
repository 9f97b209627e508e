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

    /// Whether it may hold a table at all: two columns and two rows.
    package var mayHoldTable: Bool { text.rowCount > 1 && text.width > 1 }
}

/// Reads workbooks of all formats: bytes in, sheets out. What is no cell (charts, pictures, links to other workbooks, macros) is passed over.
package enum Workbook {
    /// The sheets, in the order of the workbook; those without cells are left out.
    ///
    /// - Throws: `WorkbookError` where the workbook cannot be read, also `empty`.
    package static func sheets(of bytes: UnsafeBufferPointer<UInt8>, _ format: WorkbookFormat) throws(WorkbookError) -> [WorkbookSheet] {
        let sheets =
            switch format {
            case .html: try HTMLTables.sheets(of: bytes)
            case .xlsx: try XLSXWorkbook(ZipArchive(bytes)).sheets()
            case .ods: try ODSWorkbook.sheets(of: ZipArchive(bytes))
            case .xls: try BIFFWorkbook.sheets(of: bytes)
            }
        let numbered = sheets.enumerated().map { index, sheet in
            var sheet = sheet
            sheet.number = index + 1
            return sheet
        }
        let filled = numbered.filter { $0.text.filledCount > 0 }
        if filled.isEmpty { throw .empty }
        return filled
    }
}

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

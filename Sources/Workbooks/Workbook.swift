/// Reads workbooks of all formats: bytes in, sheets out. What is no cell (charts, pictures, links to other workbooks, macros) is passed over.
package enum Workbook {
    /// The sheets, in the order of the workbook; those without cells are left out.
    ///
    /// - Throws: `WorkbookError` where the workbook cannot be read, also `empty`.
    package static func sheets(of bytes: UnsafeBufferPointer<UInt8>, _ format: WorkbookFormat) throws(WorkbookError) -> [WorkbookSheet] {
        let sheets =
            switch format {
            case .html: try HTMLTables.sheets(of: bytes)
            case .spreadsheetML: try SpreadsheetML.sheets(of: bytes)
            case .flatODS: try ODSWorkbook.sheets(ofFlat: bytes)
            case .xlsx: try archived(ZipArchive(bytes))
            case .ods: try ODSWorkbook.sheets(of: ZipArchive(bytes))
            case .xls: try BIFFWorkbook.sheets(of: bytes)
            }
        let filled = sheets.filter { $0.text.filledCount > 0 }
        if filled.isEmpty { throw .empty }
        return filled
    }

    /// An archive that does not begin with its type may be an OpenDocument that was packed anew.
    private static func archived(_ archive: ZipArchive) throws(WorkbookError) -> [WorkbookSheet] {
        if archive.has("content.xml"), archive.has("META-INF/manifest.xml") { return try ODSWorkbook.sheets(of: archive) }
        return try XLSXWorkbook(archive).sheets()
    }
}

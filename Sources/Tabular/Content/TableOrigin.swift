package import Diagnostics
internal import Workbooks

/// A table that stands in a file, before it is understood: the whole of a text file, or one sheet of a workbook. Only here is it known which
/// of the two a file is; whoever reads the table does not see where its records came from.
package struct TableOrigin: Sendable {
    /// The sheet of a workbook.
    package struct Sheet: Sendable, Hashable {
        /// From 1, hidden ones counted.
        package let number: Int
        /// As whoever made the workbook called it; perhaps a person, so it is told only to who asks about the file.
        package let name: String
        package let isHidden: Bool
        /// `xlsx`, `xls`, `ods`, `html`, `xml` or `fods`.
        package let format: String
        /// Whether it may hold a table at all: a header and a row.
        package let mayHoldTable: Bool
    }

    /// nil where the file is text.
    package let sheet: Sheet?
    /// The file, relative to the commune's folder.
    package let file: String
    /// What messages call it: the file, with the sheet's number (`so.xlsx#2`) where it has several.
    package let path: String
    /// What stands for the end of a line within a cell of a sheet.
    static let lineBreak = SheetText.lineBreak
    let source: ByteSource
    let options: ReadingOptions
}

extension ByteSource {
    /// The tables of a file: its text, or the sheets of the workbook that it is, known by its first bytes. What is wrong with a workbook is
    /// recorded, and it has no tables then. Throws only where the system refuses to read.
    ///
    /// - Parameter path: the file in messages: relative to the commune's folder, with `/`.
    package func tables(
        path: String, options: ReadingOptions = ReadingOptions(), diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> [TableOrigin] {
        let beginning = try beginning(WorkbookFormat.evidence)
        guard let format = WorkbookFormat(beginning: beginning.bytes) else {
            return [TableOrigin(sheet: nil, file: path, path: path, source: self, options: options)]
        }
        let whole = try format.isText ? page(options, path, &diagnostics) : inMemory()
        do {
            let sheets = try Workbook.sheets(of: whole.bytes, format)
            let uncomputed = sheets.reduce(0) { $0 + ($1.isHidden ? 0 : $1.uncomputedCount) }
            if uncomputed > 0 { diagnostics.record(.workbookUncomputed(count: uncomputed), at: SourceLocation(file: path)) }
            return sheets.map { sheet in
                TableOrigin(sheet, format, path: path, isOnly: sheets.count == 1, header: options.headerLines)
            }
        } catch {
            diagnostics.record(error.message, at: SourceLocation(file: path))
            return []
        }
    }

    /// A page or a text of XML in UTF-8, by the evidence of its bytes: what it says of its own encoding is often wrong.
    private func page(_ options: ReadingOptions, _ path: String, _ diagnostics: inout DiagnosticCollector) throws(SourceError) -> ByteBuffer
    {
        // Tags and lines of a page are its own.
        var options = options
        options.hasPlainQuotes = true
        let content = try TableContent(self, options: options, path: path, diagnostics: &diagnostics)
        let whole = try content.source.inMemory()
        return content.origin == 0 ? whole : ByteBuffer(Array(whole.bytes[content.origin...]))
    }

    private func beginning(_ count: Int) throws(SourceError) -> ByteBuffer {
        if case .memory(let buffer) = self { return buffer }
        let buffer = ByteBuffer(capacity: count)
        buffer.count = try read(into: buffer.base, count: count, at: 0)
        return buffer
    }
}

extension TableOrigin {
    /// Bytes of a sheet that tell whether its cells are lines.
    private static let evidence = 1 << 16

    fileprivate init(_ sheet: WorkbookSheet, _ format: WorkbookFormat, path: String, isOnly: Bool, header: [Int]?) {
        self.sheet = Sheet(
            number: sheet.number, name: sheet.name, isHidden: sheet.isHidden, format: format.rawValue, mayHoldTable: sheet.mayHoldTable)
        file = path
        self.path = isOnly ? path : "\(path)#\(sheet.number)"
        source = .sheet(sheet.text)
        // The lines of a table that were pasted, or opened, into one column are read as the text that they were.
        if sheet.text.isOneColumn {
            let sample = ByteBuffer(capacity: min(sheet.text.byteCount, Self.evidence))
            sample.count = sheet.text.read(into: sample.base, count: sample.capacity, at: 0)
            if WrappedLines.areCells(sample.bytes) {
                options = ReadingOptions(headerLines: header)
                return
            }
        }
        // Cells that are set in .Vn or VNI fonts hold the letters of those: the encoding is judged as that of any text.
        var options = ReadingOptions(delimiter: SheetText.delimiter, hasPlainQuotes: true, headerLines: header)
        options.mergedHeaders = sheet.text.headers
        self.options = options
    }
}

extension WorkbookError {
    fileprivate var message: ErrorMessage {
        switch self {
        case .encrypted: .workbookEncrypted
        case .otherKind: .workbookOtherKind
        case .damaged: .workbookDamaged
        case .tooLarge: .workbookTooLarge
        case .empty: .workbookEmpty
        }
    }
}

package import Catalogue
package import Diagnostics

// How to read a table:
//
//     var diagnostics = DiagnosticCollector()
//     let table = try SourceTable(file: "/…/mot-cua/t1.csv", path: "mot-cua/t1.csv", options: ReadingOptions(), diagnostics: &diagnostics)
//     table.header.columns[3].name                  // "Trả kết quả Ngày nhận kết quả"; .levels has the two apart
//     table.preamble                                // rows above the header, with their lines
//
//     try table.read(parallelism: 2, diagnostics: &diagnostics) { chunk, diagnostics in
//         var partial = Partial()
//         chunk.forEachRecord(&diagnostics) { record in
//             guard record.role == .data else { return }
//             record[3].withBytes { bytes in … }    // UTF-8, unquoted, borrowed
//             // chunk.location(of: record, field: 3) is the SourceLocation for a diagnostic
//         }
//         return partial
//     } join: { partial, linesBefore in             // one partial a chunk, in the order of the file
//         …
//     }
//
// The first closure must depend on its chunk alone: where a chunk turns out to have begun inside a quoted field it is called again.

/// A delimited text file that is understood (encoding, dialect, where its table lies) and can be read record by record.
///
/// Reading is total: any bytes give records, and what was odd about them becomes diagnostics. Only the system can fail.
package struct SourceTable: Sendable {
    /// The name of the file in diagnostics: relative to the commune's folder, with `/`.
    package let path: String
    /// The file, without the sheet.
    package let file: String
    /// The sheet of a workbook; nil where the file is text.
    package let sheet: TableOrigin.Sheet?
    package let encoding: TextEncoding
    /// Whether a byte order mark came first.
    package let hasByteOrderMark: Bool
    package let dialect: Dialect
    package private(set) var shape: TableShape
    let content: TableContent
    /// Where the table with its titles begins.
    let start: TableStart

    let isHeading: HeadingTest?
    /// Lines of the header rows of each table of the sheet, as far as merged cells show them.
    private let mergedHeaders: [[Int]]

    package var header: TableHeader { shape.header }
    package var preamble: [PreambleRow] { shape.preamble }
    package var columnCount: Int { shape.columnCount }
    /// Number of bytes of the file.
    package let byteCount: Int
    /// The rows above the first record after the header, but for those that were read with the table above.
    package var rowsAbove: RowTally { shape.rowsAbove }

    /// Opens the file at `file` and decides how it is to be read. Throws only where the system refuses to read it.
    package init(
        file: String, path: String, options: ReadingOptions = ReadingOptions(), diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        try self.init(source: ByteSource.open(file), path: path, options: options, diagnostics: &diagnostics)
    }

    /// Decides how a table of a file is to be read. Throws only where the system refuses to read it.
    package init(_ origin: TableOrigin, isHeading: HeadingTest? = nil, diagnostics: inout DiagnosticCollector) throws(SourceError) {
        try self.init(
            source: origin.source, path: origin.path, file: origin.file, sheet: origin.sheet, options: origin.options,
            isHeading: isHeading, diagnostics: &diagnostics)
    }

    /// Decides how `bytes` are to be read.
    package init(
        bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions(), diagnostics: inout DiagnosticCollector
    ) {
        do {
            try self.init(source: .bytes(bytes), path: path, options: options, diagnostics: &diagnostics)
        } catch {
            preconditionFailure("bytes in memory cannot fail to be read")
        }
    }

    /// Decides how the bytes of `source` are to be read. Throws only where the system refuses to read them.
    ///
    /// - Parameter isHeading: without it a file is one table, whose header is known by its shape alone.
    package init(
        source: ByteSource, path: String, file: String? = nil, sheet: TableOrigin.Sheet? = nil, options: ReadingOptions,
        isHeading: HeadingTest? = nil, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        self.path = path
        self.file = file ?? path
        self.sheet = sheet
        self.isHeading = isHeading
        byteCount = source.count
        let content = try TableContent(source, options: options, path: path, diagnostics: &diagnostics)
        encoding = content.encoding
        hasByteOrderMark = content.hasByteOrderMark
        self.content = content
        self.start = TableStart(offset: 0, line: 1)
        mergedHeaders = options.mergedHeaders
        let sample = try content.sample()
        let separator = SeparatorLine(sample.bytes)
        var options = options
        options.delimiter = options.delimiter ?? separator?.delimiter
        let skipped = separator?.length ?? 0
        let body = UnsafeBufferPointer(rebasing: sample.bytes[skipped...])
        let dialect = DialectDetection.dialect(of: body, options: options, isWhole: sample.isWhole)
        func read(width: Int?) -> [SampleRecord] {
            SampleRecord.read(
                sample.bytes, of: sample.owner, dialect, from: skipped, line: separator == nil ? 1 : 2, limit: SourceTable.sampleRecords,
                width: width, isWhole: sample.isWhole)
        }
        let records = Self.records(read)
        self.dialect = dialect
        var shape = TableShapeDetection(records: records, isHeading: isHeading).shape(options: options, end: content.count)
        // A sheet stores no cells after the last that is filled.
        if sheet != nil { shape.leastFields = 0 }
        shape.dataEnd = try TableEnd.offset(in: content, dialect, shape)
        self.shape = shape
        if separator != nil { self.shape.rowsAbove.count(.note) }
        if records.allSatisfy(\.isBlank) { diagnostics.record(.tableIsEmpty, at: SourceLocation(file: path)) }
    }

    static let sampleRecords = 400

    /// The records of a sample, read with the width that most have where an odd one has another.
    private static func records(_ read: (_ width: Int?) -> [SampleRecord]) -> [SampleRecord] {
        let records = read(nil)
        guard records.contains(where: \.isOdd) else { return records }
        let width = TableShapeDetection.commonWidth(records)
        return records.contains { $0.isOdd && $0.count != width } ? read(width) : records
    }

    /// The table that begins below `earlier`, in the same file and written in the same way.
    package init(below earlier: SourceTable, at start: TableStart) throws(SourceError) {
        path = earlier.path
        file = earlier.file
        sheet = earlier.sheet
        byteCount = earlier.byteCount
        encoding = earlier.encoding
        hasByteOrderMark = earlier.hasByteOrderMark
        content = earlier.content
        self.start = start
        dialect = earlier.dialect
        isHeading = earlier.isHeading
        mergedHeaders = earlier.mergedHeaders
        let sample = try content.sample(from: start.offset)
        func read(width: Int?) -> [SampleRecord] {
            SampleRecord.read(
                sample.bytes, of: sample.owner, earlier.dialect, line: start.line, limit: SourceTable.sampleRecords, width: width,
                isWhole: sample.isWhole)
        }
        var records = Self.records(read)
        for index in records.indices {
            records[index].offset += start.offset
            records[index].end += start.offset
        }
        var options = ReadingOptions()
        options.mergedHeaders = mergedHeaders
        var shape = TableShapeDetection(records: records, isHeading: isHeading)
            .shape(options: options, end: content.count, countedFrom: start.headerOffset)
        // What was read with the table above is not read again.
        if shape.dataStart < start.headerOffset { (shape.dataStart, shape.dataLine) = (start.headerOffset, start.headerLine) }
        if sheet != nil { shape.leastFields = 0 }
        shape.dataEnd = try TableEnd.offset(in: content, dialect, shape)
        self.shape = shape
    }
}

/// Where a table begins, with its titles: the offset in the content, and the line, from 1.
package struct TableStart: Sendable, Hashable {
    package let offset: Int
    package let line: Int
    /// Where its header was met. What stands between has been read with the table above.
    let headerOffset: Int
    let headerLine: Int

    init(offset: Int, line: Int) {
        (self.offset, self.line, headerOffset, headerLine) = (offset, line, offset, line)
    }

    init(_ titles: TableStart, header: TableStart) {
        (offset, line, headerOffset, headerLine) = (titles.offset, titles.line, header.offset, header.line)
    }

    /// As counted from the first line of the file, where that is so many lines above.
    func below(lines: Int) -> TableStart {
        TableStart(TableStart(offset: offset, line: line + lines), header: TableStart(offset: headerOffset, line: headerLine + lines))
    }
}

/// Excel's first line `sep=;`.
struct SeparatorLine {
    let delimiter: UInt8
    /// Bytes of the line with its end.
    let length: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let quoted = bytes.count > 0 && bytes[0] == UInt8(ascii: "\"") ? 1 : 0
        guard bytes.count >= 5 + quoted, bytes[quoted..<(quoted + 4)].elementsEqual("sep=".utf8) else { return nil }
        var end = 5 + 2 * quoted
        if end < bytes.count, bytes[end] == 0x0D { end += 1 }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        guard end > 5 + 2 * quoted || end == bytes.count else { return nil }
        delimiter = bytes[4 + quoted]
        length = end
    }
}

package import Diagnostics

/// Writes a table as RFC 4180 UTF-8 CSV: comma, quotes where needed, CR LF, one header row.
package struct RowsWriter {
    private let table: SourceTable

    package init(_ table: SourceTable) {
        self.table = table
    }

    /// Bytes that are gathered before the sink is called.
    static let pieceSize = 1 << 16

    /// Writes the header (`col_0`, `col_1` … where a column has no name) and all records after it to `sink`, piece by piece.
    /// Short rows are filled up with empty fields. Blank rows are left out, and rows above the header, rows that number the columns and
    /// repetitions of the header; of these `diagnostics` tells. Throws `SourceError` where the file cannot be read, or what `sink` throws.
    package func write(to sink: (UnsafeRawBufferPointer) throws -> Void, diagnostics: inout DiagnosticCollector) throws {
        var output = CSVOutput(lineBreak: table.sheet == nil ? nil : TableOrigin.lineBreak)
        try writeHeader(to: &output)
        var failure: (any Error)?
        var leftOut = LeftOut(numbering: table.shape.numberingLines)
        try table.forEachRecord(&diagnostics) { record in
            guard failure == nil, !leftOut.takes(record) else { return }
            for index in 0..<max(record.count, table.columnCount) {
                record[index].withBytes { output.append($0, isFirst: index == 0) }
            }
            output.endRecord()
            if output.bytes.count >= RowsWriter.pieceSize {
                do { try output.flush(to: sink) } catch { failure = error }
            }
        }
        if let failure { throw failure }
        try output.flush(to: sink)
        report(leftOut, &diagnostics)
    }

    /// Lines of rows that are not written.
    private struct LeftOut {
        var numbering: [Int]
        var headers: [Int] = []

        mutating func takes(_ record: borrowing Record) -> Bool {
            switch record.role {
            case .header: headers.append(record.line)
            case .numbering: numbering.append(record.line)
            case .otherHeader, .data, .group, .subtotal, .total, .trailing: return false
            }
            return true
        }
    }

    private func report(_ leftOut: LeftOut, _ diagnostics: inout DiagnosticCollector) {
        let place = SourceLocation(file: table.path)
        let told: [(message: (Int, [Int]) -> Message, lines: [Int])] = [
            (Message.titlesLeftOut(count:lines:), table.preamble.map(\.line)),
            (Message.numberingLeftOut(count:lines:), leftOut.numbering),
            (Message.headersLeftOut(count:lines:), leftOut.headers),
        ]
        for (message, lines) in told where !lines.isEmpty { diagnostics.record(message(lines.count, lines), at: place) }
        if table.header.lines.count > 1 { diagnostics.record(.headerJoined(lines: table.header.lines), at: place) }
        if table.header.lines.isEmpty, table.columnCount > 0 { diagnostics.record(.headerMadeUp, at: place) }
    }
}

extension RowsWriter {
    /// A header of one row is written as it stands; of several, their levels joined; generated names where there is none.
    private func writeHeader(to output: inout CSVOutput) throws {
        let columns = table.header.columns
        var names = columns.map(\.name)
        if columns.isEmpty {
            names = (0..<table.columnCount).map { "col_\($0)" }
        } else if table.header.lines.count == 1, let start = table.shape.headerStart {
            let sample = try table.content.sample()
            names = SampleRecord.fields(sample.bytes, table.dialect, from: start, width: table.columnCount, isWhole: sample.isWhole)
            names += Array(repeating: "", count: max(0, table.columnCount - names.count))
        }
        for (column, name) in names.enumerated() { output.append(name, isFirst: column == 0) }
        if !names.isEmpty { output.endRecord() }
    }
}

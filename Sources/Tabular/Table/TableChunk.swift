package import Catalogue
package import Diagnostics

/// A part of a table, a run of whole records, that can be read on its own.
package struct TableChunk: Sendable {
    /// Which chunk, from 0, in the order of the file.
    package let index: Int
    private let table: SourceTable
    private let start: Int
    private let end: Int
    private let firstLine: Int
    private let progress: Progress
    private let buffer: ByteBuffer?

    /// Where reading ended: known when the chunk has been read.
    final class Progress: @unchecked Sendable {
        // Written by the one thread that reads the chunk, read after it has ended.
        var end = 0
        var lines = 0
        var error: SourceError?
        /// Where the next table of the file begins, by lines as the chunk counts them.
        var next: TableStart?
    }

    /// - Parameter buffer: for the chunk's bytes, where a file is streamed and followed; without one the chunk has its own.
    init(
        index: Int, table: SourceTable, start: Int, end: Int, firstLine: Int, progress: Progress, buffer: ByteBuffer? = nil
    ) {
        self.index = index
        self.table = table
        self.start = start
        self.end = end
        self.firstLine = firstLine
        self.progress = progress
        self.buffer = buffer
    }

    /// Number of bytes.
    package var byteCount: Int { end - start }

    /// The place of a field for a diagnostic. `field` counts from 0; nil means the whole record.
    package func location(of record: borrowing Record, field: Int? = nil) -> SourceLocation {
        SourceLocation(file: table.path, line: record.line, column: field.map { $0 + 1 })
    }

    /// Calls `body` with each record of the chunk, blank rows left out, and records what is odd about them.
    package func forEachRecord(_ diagnostics: inout DiagnosticCollector, _ body: (borrowing Record) -> Void) {
        _ = tally(&diagnostics) { record in
            body(record)
            return .used
        }
    }

    /// As `forEachRecord`, where `body` says what becomes of each record: the tally has every row of the chunk.
    package func tally(_ diagnostics: inout DiagnosticCollector, _ body: (borrowing Record) -> RowFate) -> RowTally {
        var tally: RowTally = [:]
        // Most of a million rows are used: these are counted without a call.
        var used = 0
        var window =
            if let buffer {
                ContentWindow(table.content, from: start, to: end, buffer: buffer)
            } else {
                ContentWindow(table.content, at: start)
            }
        var scanner = RecordScanner(table.dialect)
        let classifier = RecordClassifier(table.shape, isHeading: table.isHeading)
        let columnCount = table.shape.columnCount
        var position = start
        var line = firstLine
        /// Behind the last row of data: the titles of the next table.
        var rest = TableStart(offset: start, line: firstLine)
        while position < end {
            guard
                let next = scanner.scanMending(
                    window.base, from: position - window.start, limit: window.count, isLast: window.isLast, expected: columnCount)
            else {
                do {
                    try window.advance(to: position)
                } catch {
                    progress.error = error
                    return tally
                }
                scanner.reset()
                continue
            }
            if let field = scanner.oversized {
                diagnostics.record(.cellIsTooLarge, at: SourceLocation(file: table.path, line: line, column: field + 1))
            }
            if scanner.filledCount > 0 {
                let recordStart = window.base + (position - window.start)
                let role = classifier.role(start: recordStart, scanner: scanner, offset: position)
                if role == .otherHeader, position > table.start.offset {
                    let header = TableStart(offset: position, line: line)
                    progress.next = rest.offset > table.start.offset ? TableStart(rest, header: header) : header
                    _ = body(scanner.record(recordStart, line: line, role: role))
                    break
                }
                let record = scanner.record(recordStart, line: line, role: role)
                if role == .data, record.isRow(of: columnCount) {
                    rest = TableStart(offset: window.start + next, line: line + scanner.innerLines + 1)
                }
                if let oddity = scanner.oddity { report(oddity, of: record, &diagnostics) }
                if scanner.count != columnCount, role == .data { reportRagged(record, &diagnostics) }
                switch body(record) {
                case .used: used += 1
                case let fate: tally.count(fate)
                }
            } else if scanner.innerLines >= 0 {
                // What is passed over of a cut line is no row.
                tally.count(scanner.oversized == nil ? .blank : .rejected)
            }
            line += scanner.innerLines + 1
            position = window.start + next
        }
        progress.end = position
        progress.lines = line - firstLine
        tally.count(.used, rows: used)
        return tally
    }

    private func report(_ oddity: RecordScanner.Oddity, of record: borrowing Record, _ diagnostics: inout DiagnosticCollector) {
        let message: Message =
            switch oddity.kind {
            case .unclosedQuote: .quoteNotClosed
            case .unopenedQuote: .quoteNotOpened
            case .strayQuote: .quoteInsideField
            }
        diagnostics.record(message, at: location(of: record, field: oddity.field))
    }

    private func reportRagged(_ record: borrowing Record, _ diagnostics: inout DiagnosticCollector) {
        let expected = table.shape.columnCount
        if record.count > expected {
            for field in expected..<record.count where !record[field].isEmpty {
                diagnostics.record(
                    .rowIsLong(found: record.count, expected: expected), at: location(of: record, field: field))
                return
            }
        } else if record.count < table.shape.leastFields {
            diagnostics.record(.rowIsShort(found: record.count, expected: expected), at: location(of: record))
        }
    }
}

/// Finds where the rows of a table end and place, date, notes and signatures begin, on the last bytes of the file.
struct TableEnd {
    /// Bytes that are looked at.
    private static let window = 1 << 16

    /// Offset of the first record after the last row of data. `shape` must know the header; its `dataEnd` is not looked at.
    static func offset(in content: TableContent, _ dialect: Dialect, _ shape: TableShape) throws(SourceError) -> Int {
        // In a table of two columns a note cannot be told from a row.
        guard shape.columnCount > 2, shape.typicalFill > 2, shape.dataStart < content.count else { return content.count }
        var start = shape.dataStart
        if content.count - window > start {
            guard let line = try content.lineStart(after: content.count - window) else { return content.count }
            start = line
        }
        var view = ContentWindow(content, at: start)
        try view.advance(to: start)
        guard view.isLast else { return content.count }
        let base = view.base + (start - view.start)
        var scanner = RecordScanner(dialect)
        var position = 0
        var end: Int?
        while position < content.count - start,
            let next = scanner.scanMending(
                base, from: position, limit: content.count - start, isLast: true, expected: shape.columnCount)
        {
            if isData(scanner.record(base + position, line: 0, role: .data), shape) { end = next }
            position = next
        }
        return end.map { start + $0 } ?? content.count
    }

    /// A row of data has at least a third of the cells that rows have, or a number or date beside another cell.
    private static func isData(_ record: borrowing Record, _ shape: TableShape) -> Bool {
        let needed = max(3, (shape.typicalFill + 2) / 3)
        var filled = 0
        for index in 0..<record.count where !record[index].trimmed.isEmpty {
            filled += 1
            if filled == needed { return true }
        }
        return filled > 1 && hasMeasure(record)
    }

    private static func hasMeasure(_ record: borrowing Record) -> Bool {
        for index in 0..<record.count {
            let cell = record[index].trimmed
            if !cell.isEmpty, cell.withBytes({ CellKind($0).isMeasure }) { return true }
        }
        return false
    }
}

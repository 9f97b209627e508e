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
        let bytes = UnsafeBufferPointer(start: view.base + (start - view.start), count: content.count - start)
        guard view.isLast else { return content.count }
        let records = SampleRecord.read(bytes, dialect, width: shape.columnCount, isWhole: true)
        guard let last = records.lastIndex(where: { isData($0, shape) }) else { return content.count }
        return start + records[last].end
    }

    /// A row of data has at least a third of the cells that rows have, or a number or date beside another cell.
    private static func isData(_ record: SampleRecord, _ shape: TableShape) -> Bool {
        if record.filledCount >= max(3, (shape.typicalFill + 2) / 3) { return true }
        return record.filledCount > 1 && record.cells.contains { CellKind($0).isMeasure }
    }
}

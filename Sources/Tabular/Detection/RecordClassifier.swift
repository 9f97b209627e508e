/// Gives each record its role, from its shape and first words. Almost free for rows of data.
struct RecordClassifier {
    private let columnCount: Int
    private let dataEnd: Int
    private let headerRows: [HeaderRow]
    private let hasHeader: Bool
    /// Bytes that the first cells of header rows begin with, and words for sums.
    private let unusual: [Bool]
    private let isHeading: HeadingTest?
    /// Some header row begins as codes do, with a digit soon.
    private let hasCodedHeader: Bool

    /// A header row, to find it again.
    private struct HeaderRow {
        let cells: [String]
        let first: [UInt8]
        let column: Int

        init?(_ cells: [String]) {
            guard let column = cells.firstIndex(where: { !$0.isEmpty }) else { return nil }
            (self.cells, self.column, first) = (cells, column, Array(cells[column].utf8))
        }
    }

    /// - Parameter isHeading: whether cells are the headings of another table.
    init(_ shape: TableShape, isHeading: HeadingTest? = nil) {
        columnCount = shape.columnCount
        dataEnd = shape.dataEnd
        headerRows = shape.headerRows.compactMap(HeaderRow.init)
        hasHeader = !shape.header.lines.isEmpty
        self.isHeading = isHeading
        var unusual = [Bool](repeating: false, count: 256)
        // Rows of data begin by a digit, or by another letter than "Tổng", "Total", "Cộng", "(1)" and the header do.
        for byte in [UInt8(ascii: "T"), UInt8(ascii: "C")] { unusual[Int(byte)] = true; unusual[Int(byte | 0x20)] = true }
        unusual[0x28] = true
        for row in headerRows { unusual[Int(row.first[0])] = true }
        // Other headers may begin by any letter.
        if isHeading != nil { for byte in UInt8(ascii: "A")...0xFF { unusual[Int(byte)] = true } }
        self.unusual = unusual
        hasCodedHeader = headerRows.contains { RecordClassifier.isCoded($0.first[...]) }
    }

    /// The role of the record that `scanner` found at `offset` of the content, where its first byte is at `start`.
    @inline(__always)
    func role(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        let first = scanner.spans[0]
        if first.count > 0, scanner.filledCount > 2, offset < dataEnd {
            let bytes = start + Int(first.start)
            if !unusual[Int(bytes[0])] { return .data }
            // "H56.26…", "G22.99…": no words for sums, and no headings.
            if first.count > 2, bytes[0] >= UInt8(ascii: "A"), bytes[1] &- 0x30 < 10 || bytes[2] &- 0x30 < 10, !hasCodedHeader {
                return .data
            }
        }
        return unusualRole(start: start, scanner: scanner, offset: offset)
    }

    private func unusualRole(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        var index = 0
        while index < scanner.count, scanner.spans[index].count == 0 { index += 1 }
        guard index < scanner.count else { return .data }
        let bytes = UnsafeBufferPointer(start: start + Int(scanner.spans[index].start), count: Int(scanner.spans[index].count))
        if columnCount > 1, let role = RowShape.total(bytes) { return role }
        for row in headerRows where index == row.column && bytes.starts(with: row.first) {
            if repeats(row, scanner.record(start, line: 0, role: .data)) { return .header }
        }
        if let isHeading, scanner.filledCount > 2, holdsNoMeasures(scanner.record(start, line: 0, role: .data)),
            isHeading(scanner.record(start, line: 0, role: .data).strings)
        {
            return .otherHeader
        }
        if hasHeader, bytes[0] == 0x28, scanner.filledCount > 2, RowShape.isNumbering(scanner.record(start, line: 0, role: .data)) {
            return .numbering
        }
        if offset >= dataEnd { return .trailing }
        if scanner.filledCount == 1, columnCount > 2, isText(bytes) { return .group }
        return .data
    }

    private func repeats(_ row: HeaderRow, _ record: borrowing Record) -> Bool {
        guard record.filledCount > 1 || headerRows.count > 1 else { return false }
        for index in 0..<max(record.count, row.cells.count) {
            guard record[index].trimmed.string == (index < row.cells.count ? row.cells[index] : "") else { return false }
        }
        return true
    }

    private func holdsNoMeasures(_ record: borrowing Record) -> Bool {
        for index in 0..<record.count where record[index].withBytes({ $0.first.map { $0 &- 0x30 < 10 } == true && CellKind($0).isMeasure })
        {
            return false
        }
        return true
    }

    private func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        CellKind(UnsafeBufferPointer(rebasing: bytes.prefix(80))) == .text
    }

    private static func isCoded(_ cell: ArraySlice<UInt8>) -> Bool { cell.prefix(3).dropFirst().contains { $0 &- 0x30 < 10 } }
}

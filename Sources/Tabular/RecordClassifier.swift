/// Gives each record its role, from its shape and first words. Almost free for rows of data.
struct RecordClassifier {
    private let columnCount: Int
    private let dataEnd: Int

    init(_ shape: TableShape) {
        columnCount = shape.columnCount
        dataEnd = shape.dataEnd
    }

    @inline(__always)
    func role(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        let first = scanner.spans[0]
        if first.count > 0, scanner.filledCount > 2, offset < dataEnd {
            // A digit or another letter than those of "Tổng", "Total" and "Cộng" begins most rows.
            let byte = start[Int(first.start)] | 0x20
            if byte != 0x74, byte != 0x63 { return .data }
        }
        return unusualRole(start: start, scanner: scanner, offset: offset)
    }

    private func unusualRole(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        var index = 0
        while index < scanner.count, scanner.spans[index].count == 0 { index += 1 }
        guard index < scanner.count else { return .data }
        let bytes = UnsafeBufferPointer(start: start + Int(scanner.spans[index].start), count: Int(scanner.spans[index].count))
        if columnCount > 1, let role = RowShape.total(bytes) { return role }
        if offset >= dataEnd { return .trailing }
        if scanner.filledCount == 1, columnCount > 2, isText(bytes) { return .group }
        return .data
    }

    private func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        CellKind(String(decoding: bytes.prefix(80), as: UTF8.self)) == .text
    }
}

/// Gives each record its role, from its shape and first words. Almost free for rows of data.
struct RecordClassifier {
    private let columnCount: Int
    private let dataEnd: Int
    /// The first heading that is not empty, and its column.
    private let heading: (text: [UInt8], column: Int)?
    private let headings: [String]
    private let hasHeader: Bool

    init(_ shape: TableShape) {
        columnCount = shape.columnCount
        dataEnd = shape.dataEnd
        let names = shape.header.lines.count == 1 ? shape.header.columns.map(\.name) : []
        headings = names
        hasHeader = !shape.header.lines.isEmpty
        heading = names.firstIndex { !$0.isEmpty }.map { (Array(names[$0].utf8), $0) }
    }

    /// The role of the record that `scanner` found at `offset` of the content, where its first byte is at `start`.
    @inline(__always)
    func role(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        let first = scanner.spans[0]
        if first.count > 0, scanner.filledCount > 2, offset < dataEnd {
            // Rows of data begin by a digit, or by another letter than "Tổng", "Total", "Cộng", "(1)" and the header do.
            let byte = start[Int(first.start)]
            if byte | 0x20 != 0x74, byte | 0x20 != 0x63, byte != 0x28, byte != heading?.text[0] { return .data }
        }
        return unusualRole(start: start, scanner: scanner, offset: offset)
    }

    private func unusualRole(start: UnsafePointer<UInt8>, scanner: borrowing RecordScanner, offset: Int) -> RecordRole {
        var index = 0
        while index < scanner.count, scanner.spans[index].count == 0 { index += 1 }
        guard index < scanner.count else { return .data }
        let bytes = UnsafeBufferPointer(start: start + Int(scanner.spans[index].start), count: Int(scanner.spans[index].count))
        if columnCount > 1, let role = RowShape.total(bytes) { return role }
        if let heading, index == heading.column, bytes.starts(with: heading.text),
            repeatsHeader(scanner.record(start, line: 0, role: .data))
        {
            return .header
        }
        if hasHeader, bytes[0] == 0x28, scanner.filledCount > 2, RowShape.isNumbering(scanner.record(start, line: 0, role: .data).strings) {
            return .numbering
        }
        if offset >= dataEnd { return .trailing }
        if scanner.filledCount == 1, columnCount > 2, isText(bytes) { return .group }
        return .data
    }

    private func repeatsHeader(_ record: borrowing Record) -> Bool {
        guard record.filledCount > 1 else { return false }
        for index in 0..<max(record.count, headings.count) {
            guard record[index].trimmed.string == (index < headings.count ? headings[index] : "") else { return false }
        }
        return true
    }

    private func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        CellKind(String(decoding: bytes.prefix(80), as: UTF8.self)) == .text
    }
}

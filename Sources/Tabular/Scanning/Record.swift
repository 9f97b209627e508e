/// Where one field stands in its record, and how it was written.
@usableFromInline struct FieldSpan {
    /// First byte of the field's content, from the record's first byte.
    @usableFromInline var start: UInt32
    @usableFromInline var count: UInt32
    @usableFromInline var hasEscapes: Bool
    @usableFromInline var wasQuoted: Bool

    @inlinable init(start: UInt32, count: UInt32, hasEscapes: Bool, wasQuoted: Bool) {
        self.start = start
        self.count = count
        self.hasEscapes = hasEscapes
        self.wasQuoted = wasQuoted
    }
}

/// What a record is, judged by its shape and first words alone.
package enum RecordRole: UInt8, Sendable, Hashable, CaseIterable {
    case data
    /// A text alone in its row, between data: it names the rows below it (lĩnh vực, thủ tục).
    case group
    /// "Cộng …" of the rows above.
    case subtotal
    /// "Tổng cộng", "Tổng số": the sum of the table.
    case total
    /// The header once more, as printed pages repeat it.
    case header
    /// The header of another table below this one; it is the last record that is handed out.
    case otherHeader
    /// "(1) (2) (3) …" or "1 2 3 …" below the header.
    case numbering
    /// After the last row of data: place and date, signatures, notes.
    case trailing
}

/// One record: a borrowed view that is valid only during the call that hands it out.
public struct Record: ~Copyable {
    @usableFromInline let start: UnsafePointer<UInt8>
    @usableFromInline let spans: UnsafePointer<FieldSpan>
    /// Number of fields in this record; a ragged one has fewer or more than the table has columns.
    public let count: Int
    /// Number of fields that hold at least one byte.
    package let filledCount: Int
    /// Line of the record's first byte, from 1. In a table read in chunks it is counted from the chunk's first line, and
    /// `SourceTable.read` corrects the diagnostics afterwards.
    package let line: Int
    package let role: RecordRole
    @usableFromInline let quote: UInt8
    @usableFromInline let escape: UInt8

    init(
        start: UnsafePointer<UInt8>, spans: UnsafePointer<FieldSpan>, count: Int, filledCount: Int, line: Int, role: RecordRole,
        quote: UInt8, escape: UInt8
    ) {
        self.start = start
        self.spans = spans
        self.count = count
        self.filledCount = filledCount
        self.line = line
        self.role = role
        self.quote = quote
        self.escape = escape
    }

    /// The field at `index`, from 0; beyond the last field of a short record it is empty.
    @inlinable @inline(__always) public subscript(index: Int) -> FieldBytes {
        guard index < count else { return FieldBytes(start: start, count: 0, escape: 0, quote: 0) }
        let span = spans[index]
        return FieldBytes(
            start: start + Int(span.start), count: Int(span.count), escape: span.hasEscapes ? escape : 0, quote: quote)
    }

    /// Whether the field at `index` stood in quotes.
    @inlinable public func wasQuoted(_ index: Int) -> Bool { index < count && spans[index].wasQuoted }

    /// Whether the record is a row of its table and no title: most of its cells hold something, or one of several begins by a digit.
    func isRow(of columnCount: Int) -> Bool {
        if filledCount < 3 { return false }
        if filledCount * 3 > columnCount * 2 { return true }
        for index in 0..<count where spans[index].count > 0 && start[Int(spans[index].start)] &- 0x30 < 10 { return true }
        return false
    }

    /// All fields as text.
    package var strings: [String] {
        var strings: [String] = []
        strings.reserveCapacity(count)
        for index in 0..<count { strings.append(self[index].string) }
        return strings
    }
}

internal import CByteScan
import Glibc

/// Finds the records and fields of a buffer of UTF-8 bytes. It is total: any bytes give records.
///
/// Blocks of 64 bytes are compared at once with the bytes that mean something (delimiter, quote, line ends); only those are
/// then looked at one by one.
struct RecordScanner: ~Copyable {
    /// What was odd about a record.
    struct Oddity {
        enum Kind { case strayQuote, unclosedQuote, unopenedQuote }
        var kind: Kind
        /// Field, from 0.
        var field: Int
    }

    let dialect: Dialect
    let delimiter: UInt8
    let quote: UInt8
    let hasDelimiter: Bool
    private let hasQuote: Bool
    /// The dialect has nothing that `scanPlain` does not know.
    private let isSimple: Bool

    /// The fields of the last record.
    var spans: UnsafeMutablePointer<FieldSpan>
    private(set) var capacity = 64
    var count = 0
    /// Fields of the last record that are not empty.
    var filledCount = 0
    /// Line ends inside the quoted fields of the last record.
    var innerLines = 0
    /// The first oddity of the last record.
    var oddity: Oddity?
    /// The first field of the last record that is larger than any cell, and was emptied, or behind which the record was cut.
    var oversized: Int?
    /// The line goes on behind the last record, which was cut.
    private var isWithinLine = false

    /// The block whose marks are in `marks`: one bit a byte that means something and was not passed yet.
    var block = -1
    var marks: UInt64 = 0
    /// A quote was found unclosed up to here, so no quoted field that begins before may span lines. Keeps the scan linear.
    var unclosedUntil = 0
    /// Plainly written records that are known already.
    var plain: PlainRecords
    /// How the quotes of the record are read.
    var reading = QuoteReading.usual

    /// A quoted field that is still open after so many bytes was never closed.
    static let quotedFieldLimit = 1 << 20
    /// Bytes. What is larger is no cell: those of office programs hold 32,767 letters, those of offices some hundred.
    static let fieldLimit = 1 << 15
    /// As many columns as sheets can have.
    static let fieldsLimit = 1 << 14
    /// Bytes of a record; the rest of its line is passed over. So what a line takes in memory is bounded.
    static let recordLimit = 1 << 22

    /// - Parameter divider: which of `PlainRecords.dividers` finds plain records; nil: none, they are scanned like any others.
    init(_ dialect: Dialect, divider: Int? = 0) {
        self.dialect = dialect
        delimiter = dialect.delimiter ?? 0x0A
        hasDelimiter = dialect.delimiter != nil
        quote = dialect.quote ?? 0x0A
        hasQuote = dialect.quote != nil
        isSimple =
            divider != nil && hasDelimiter && hasQuote && dialect.escape == .doubled && !dialect.skipsBlanks && !dialect.mergesDelimiters
        spans = .allocate(capacity: capacity)
        plain = PlainRecords(delimiter: delimiter, quote: quote, divider: divider ?? 0)
    }

    deinit {
        spans.deallocate()
        plain.deallocate()
    }

    /// Forgets what it knows of the buffer, whose bytes were moved or replaced.
    mutating func reset() {
        plain.reset()
        block = -1
        unclosedUntil = 0
    }

    /// Lets the next scan begin in bytes that were passed already.
    mutating func rewind() { block = -1 }

    /// Scans the record that begins at `start` and returns where the next one begins, or nil where the bytes up to `limit` do not
    /// hold the whole record and more are to come (`isLast` says that none are).
    ///
    /// 64 bytes after `limit` must be readable.
    mutating func scan(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool) -> Int? {
        if isWithinLine { return passLine(base, from: start, limit: limit, isLast: isLast) }
        if isSimple, reading == .usual, let next = scanPlain(base, from: start, limit: limit) { return next }
        return scanAny(base, from: start, limit: limit, isLast: isLast)
    }

    /// Scans any record, mark by mark.
    private mutating func scanAny(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool) -> Int? {
        count = 0
        filledCount = 0
        innerLines = 0
        oddity = nil
        oversized = nil
        var field = OpenField(start: start)
        seek(base, to: start)
        while true {
            while marks == 0 {
                block += 64
                guard block < limit else {
                    if field.isOpen, isLast || limit - field.contentStart > RecordScanner.quotedFieldLimit {
                        recover(&field, foundAt: limit, base)
                        continue
                    }
                    if !isLast {
                        guard limit - start > RecordScanner.recordLimit else { return nil }
                        isWithinLine = true
                        oversized = oversized ?? count
                    }
                    finish(&field, at: limit, base, recordStart: start, endsRecord: true)
                    return limit
                }
                marks = special_bytes(base + block, delimiter, quote)
            }
            let place = block + marks.trailingZeroBitCount
            marks &= marks &- 1
            guard place < limit else {
                // What lies beyond the limit is left over from before.
                marks = 0
                continue
            }
            let byte = base[place]
            if byte == delimiter, hasDelimiter {
                if !field.isOpen { finish(&field, at: place, base, recordStart: start, endsRecord: false) }
            } else if byte == quote, hasQuote {
                if place == field.escapedQuote { continue }
                if !field.isOpen {
                    open(&field, at: place, base)
                } else if place + 1 >= limit, !isLast {
                    return nil
                } else {
                    meetQuote(&field, at: place, base, limit: limit, recordStart: start)
                }
            } else if byte == 0x0A || byte == 0x0D {
                let isPair = byte == 0x0D && place + 1 < limit && base[place + 1] == 0x0A
                if field.isOpen {
                    if place < unclosedUntil || place - field.contentStart > RecordScanner.quotedFieldLimit {
                        recover(&field, foundAt: place, base)
                    } else if !isPair {
                        innerLines += 1
                    }
                } else {
                    if byte == 0x0D, place + 1 >= limit, !isLast { return nil }
                    finish(&field, at: place, base, recordStart: start, endsRecord: true)
                    return place + (isPair ? 2 : 1)
                }
            }
        }
    }

    /// Passes over what follows of a line whose record was cut: a record of no fields that adds no line; nil where no byte of it is in memory.
    private mutating func passLine(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool) -> Int? {
        guard start < limit || isLast else { return nil }
        (count, filledCount, innerLines, oddity, oversized) = (0, 0, -1, nil, nil)
        let end = memchr(base + start, 0x0A, limit - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
        isWithinLine = end == nil && !isLast
        block = -1
        return end.map { $0 + 1 } ?? limit
    }

    /// The last record, which began at `start`.
    @inline(__always)
    func record(_ start: UnsafePointer<UInt8>, line: Int, role: RecordRole) -> Record {
        Record(
            start: start, spans: UnsafePointer(spans), count: count, filledCount: filledCount, line: line, role: role, quote: quote,
            escape: dialect.escape == .backslash ? 0x5C : quote)
    }

    @inline(__always)
    private mutating func finish(
        _ field: inout OpenField, at end: Int, _ base: UnsafePointer<UInt8>, recordStart: Int, endsRecord: Bool
    ) {
        var low = field.start
        var high = end
        let wasQuoted = field.contentEnd >= 0
        if wasQuoted {
            low = field.contentStart
            high = field.contentEnd
        } else if field.literalQuote >= 0 {
            // The quote that was never closed is no part of the text; an apostrophe may be.
            low = quote == 0x27 ? field.literalQuote : field.literalQuote + 1
        } else if dialect.skipsBlanks {
            low = PaddingBlanks.end(base, from: low, limit: high, delimiter: delimiter)
        }
        if dialect.mergesDelimiters, low == high, !wasQuoted, count > 0 || !endsRecord {
            field = OpenField(start: end + 1)
            return
        }
        guard count < RecordScanner.fieldsLimit else {
            oversized = oversized ?? count
            field = OpenField(start: end + 1)
            return
        }
        if high - low > RecordScanner.fieldLimit {
            oversized = oversized ?? count
            high = low
        }
        if count == capacity { grow() }
        spans[count] = FieldSpan(
            start: UInt32(truncatingIfNeeded: low - recordStart), count: UInt32(truncatingIfNeeded: high - low),
            hasEscapes: field.hasEscapes, wasQuoted: wasQuoted)
        count += 1
        if low != high { filledCount += 1 }
        field = OpenField(start: end + 1)
    }

    mutating func grow() {
        let larger = UnsafeMutablePointer<FieldSpan>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: spans, count: capacity)
        spans.deallocate()
        spans = larger
        capacity *= 2
    }

    @inline(__always)
    mutating func seek(_ base: UnsafePointer<UInt8>, to place: Int) {
        let target = place & ~63
        if target != block {
            block = target
            marks = special_bytes(base + target, delimiter, quote)
        }
        marks &= ~0 << UInt64(truncatingIfNeeded: place & 63)
    }
}

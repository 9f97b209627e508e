internal import CByteScan

/// Records as nearly all are written: one line, quotes only around whole fields, none inside them.
extension RecordScanner {
    /// Scans like `scan` what is written plainly and is in memory to its end; nil, with nothing decided, for any other record.
    @inline(__always)
    mutating func scanPlain(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int) -> Int? {
        seek(base, to: start)
        var cursor = MarkCursor(base: base, delimiter: delimiter, quote: quote, limit: limit, block: block, marks: marks)
        let (spans, capacity) = (spans, capacity)
        var count = 0
        var filled = 0
        var low = start
        while count < capacity, var place = cursor.next() {
            var byte = base[place]
            var span = FieldSpan(
                start: UInt32(truncatingIfNeeded: low &- start), count: UInt32(truncatingIfNeeded: place &- low), hasEscapes: false,
                wasQuoted: false)
            if byte == quote {
                guard place == low, let end = cursor.closingQuote() else { return nil }
                span = FieldSpan(
                    start: UInt32(truncatingIfNeeded: low &+ 1 &- start), count: UInt32(truncatingIfNeeded: end &- low &- 1),
                    hasEscapes: false, wasQuoted: true)
                guard let next = cursor.next(), next == end &+ 1 else { return nil }
                place = next
                byte = base[place]
            }
            let endsRecord = byte == 0x0A || byte == 0x0D
            guard byte == delimiter || endsRecord else {
                // Another control is part of the text, unless it stands behind a quote.
                if span.wasQuoted { return nil }
                continue
            }
            spans[count] = span
            count &+= 1
            filled &+= span.count > 0 ? 1 : 0
            low = place &+ 1
            guard endsRecord else { continue }
            (self.count, filledCount, innerLines, oddity) = (count, filled, 0, nil)
            (block, marks) = (cursor.block, cursor.marks)
            return byte == 0x0D && base[low] == 0x0A ? low &+ 1 : low
        }
        return nil
    }
}

/// Goes from one byte that means something to the next.
private struct MarkCursor {
    let base: UnsafePointer<UInt8>
    let delimiter: UInt8
    let quote: UInt8
    let limit: Int
    /// As in `RecordScanner`.
    var block: Int
    var marks: UInt64

    /// The next mark, nil where it or the byte after it is not in memory.
    @inline(__always)
    mutating func next() -> Int? {
        while marks == 0 {
            block &+= 64
            if block >= limit { return nil }
            marks = special_bytes(base + block, delimiter, quote)
        }
        let place = block &+ marks.trailingZeroBitCount
        marks &= marks &- 1
        return place &+ 1 < limit ? place : nil
    }

    /// The next quote, nil where something else than delimiters comes before it.
    @inline(__always)
    mutating func closingQuote() -> Int? {
        while let place = next() {
            if base[place] == quote { return place }
            if base[place] != delimiter { return nil }
        }
        return nil
    }
}

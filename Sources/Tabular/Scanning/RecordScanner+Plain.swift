extension RecordScanner {
    /// Scans like `scan` what is written plainly and is in memory to its end; nil, with nothing decided, for any other record.
    @inline(__always)
    mutating func scanPlain(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int) -> Int? {
        guard let (ends, origin) = plain.next(base, from: start, limit: limit) else { return nil }
        while ends.count > capacity { grow() }
        let (spans, record, quote) = (spans, base + start, quote)
        // From here on counted from the record's first byte, like spans.
        let shift = UInt32(truncatingIfNeeded: origin &- start)
        var filled = 0
        var low: UInt32 = 0
        for index in 0..<ends.count {
            let high = ends[index] &+ shift
            let quotes: UInt32 = record[Int(low)] == quote ? 1 : 0
            let count = high &- low &- quotes &- quotes
            spans[index] = FieldSpan(start: low &+ quotes, count: count, hasEscapes: false, wasQuoted: quotes != 0)
            filled &+= count == 0 ? 0 : 1
            low = high &+ 1
        }
        (count, filledCount, innerLines, oddity, oversized) = (ends.count, filled, 0, nil, nil)
        return plain.position
    }
}

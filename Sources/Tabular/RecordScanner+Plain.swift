extension RecordScanner {
    /// Scans like `scan` what is written plainly and is in memory to its end; nil, with nothing decided, for any other record.
    @inline(__always)
    mutating func scanPlain(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int) -> Int? {
        guard let (ends, origin) = plain.next(base, from: start, limit: limit) else { return nil }
        while ends.count > capacity { grow() }
        let spans = spans
        var filled = 0
        var low = start
        for index in ends.indices {
            let high = origin &+ Int(ends[index])
            let wasQuoted = base[low] == quote
            let around = wasQuoted ? 1 : 0
            let count = high &- low &- 2 &* around
            spans[index] = FieldSpan(
                start: UInt32(truncatingIfNeeded: low &+ around &- start), count: UInt32(truncatingIfNeeded: count), hasEscapes: false,
                wasQuoted: wasQuoted)
            filled &+= count > 0 ? 1 : 0
            low = high &+ 1
        }
        (count, filledCount, innerLines, oddity) = (ends.count, filled, 0, nil)
        return plain.position
    }
}

internal import CByteScan

/// Records as nearly all are written: one line, quotes only around whole fields, none inside them. Found some dozens at a time, ahead of
/// the scan, by instructions that look at many bytes at once.
///
/// Its memory is the scanner's that it belongs to, which lets go of it.
struct PlainRecords {
    private let delimiter: UInt8
    private let quote: UInt8
    private let divide: plain_divider
    /// Where fields end, counted from `start`.
    private let ends: UnsafeMutablePointer<UInt32>
    /// By record, how many of `ends` there are up to its end.
    private let records: UnsafeMutablePointer<UInt32>
    /// Where the found records begin, in the buffer.
    private var start = 0
    private var count = 0
    private var passed = 0
    /// Where the first record begins that was not passed, and its first end.
    private var nextStart = 0
    private var nextEnd = 0

    /// Bytes that are looked at together: what is found in them stays in a core's first cache.
    private static let stretch = 1 << 14

    /// - Parameter divider: which of `dividers`.
    init(delimiter: UInt8, quote: UInt8, divider: Int) {
        self.delimiter = delimiter
        self.quote = quote
        divide = PlainRecords.dividers[divider]
        ends = .allocate(capacity: PlainRecords.stretch + 64)
        records = .allocate(capacity: PlainRecords.stretch + 64)
    }

    func deallocate() {
        ends.deallocate()
        records.deallocate()
    }

    /// All that the processor can run, the fastest first.
    static let dividers: [plain_divider] = (0...).lazy.map { plain_divider_at($0) }.prefix { $0 != nil }.map { $0! }

    /// Forgets what it found: the buffer's bytes were moved or replaced.
    mutating func reset() {
        count = 0
        passed = 0
    }

    /// The ends of the fields of the record that begins at `start`, counted from `origin`; nil where it is not written plainly, or not in
    /// memory to its end. They live until the next call.
    @inline(__always)
    mutating func next(
        _ base: UnsafePointer<UInt8>, from start: Int, limit: Int
    ) -> (ends: UnsafeBufferPointer<UInt32>, origin: Int)? {
        if passed == count || start != nextStart {
            find(base, from: start, limit: limit)
            if count == 0 { return nil }
        }
        let end = Int(records[passed])
        let fields = UnsafeBufferPointer(start: ends + nextEnd, count: end &- nextEnd)
        let place = self.start &+ Int(ends[end &- 1])
        passed &+= 1
        nextEnd = end
        nextStart = place &+ (base[place] == 0x0D && base[place &+ 1] == 0x0A ? 2 : 1)
        return (fields, self.start)
    }

    /// Where the record after the last one begins.
    var position: Int { nextStart }

    private mutating func find(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int) {
        // The byte after a record must be known: a line feed there would belong to it.
        let end = min(start + PlainRecords.stretch, limit - 1)
        count = start < end ? divide(base, start, end, delimiter, quote, ends, records) : 0
        passed = 0
        self.start = start
        nextStart = start
        nextEnd = 0
    }
}

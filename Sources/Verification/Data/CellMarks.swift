/// The places in a CSV of what can end a cell, or begin a part of it in quotation marks: few of its bytes are looked at one by one.
struct CellMarks {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Eight bytes, of which those are found that are at most a comma: spaces are among them, and line feeds.
    private var start = 0
    private var end = 0
    /// The highest bit of each one found.
    private var found: UInt64 = 0

    init(in csv: UnsafeBufferPointer<UInt8>) { bytes = csv }

    /// The next place where such a byte may stand; nil behind the last.
    mutating func next() -> Int? {
        while found == 0 {
            guard end < bytes.count else { return nil }
            start = end
            end = min(start + 8, bytes.count)
            found = end - start == 8 ? Self.small(in: word()) : Self.highBits
        }
        let place = start + found.trailingZeroBitCount / 8
        found &= found - 1
        return place < end ? place : nil
    }

    private func word() -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// Bytes below `limit` have their highest bit set, and others perhaps behind such a one.
    private static func small(in word: UInt64) -> UInt64 { (word &- limit) & ~word & highBits }

    /// Eight times the byte behind a comma.
    private static let limit: UInt64 = 0x2D2D_2D2D_2D2D_2D2D
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}

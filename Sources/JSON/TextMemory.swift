internal import Glibc

/// The texts of a document by their bytes: a report's data say the same hundred words thousands of times, and to find one costs less than to
/// make a String of it again.
struct TextMemory {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// A text in the place that its bytes give it. Another that belongs there takes its place.
    private var slots = [Slot](repeating: Slot(), count: slotCount)

    private static let slotCount = 256

    private struct Slot {
        var start = 0
        /// -1: nothing.
        var count = -1
        var text = ""
    }

    /// - Parameter bytes: of the document, which must stay as long as the memory is asked.
    init(of bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// - Parameter range: within the document.
    mutating func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty, let document = bytes.baseAddress else { return "" }
        let slot = Int(truncatingIfNeeded: key(range) % UInt64(Self.slotCount))
        let start = document + range.lowerBound
        if slots[slot].count != range.count || memcmp(document + slots[slot].start, start, range.count) != 0 {
            let text = String(decoding: UnsafeBufferPointer(start: start, count: range.count), as: UTF8.self)
            slots[slot] = Slot(start: range.lowerBound, count: range.count, text: text)
        }
        return slots[slot].text
    }

    /// Of all bytes of a text.
    private func key(_ range: Range<Int>) -> UInt64 {
        var key = UInt64(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let count = min(range.upperBound - place, 8)
            key = (key ^ word(at: place, count: count)) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 32
            place += count
        }
        return key
    }

    private func word(at place: Int, count: Int) -> UInt64 {
        guard bytes.count - place >= 8 else { return bytes[place..<place + count].reduce(0) { $0 << 8 | UInt64($1) } }
        let word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
        return word & (~0 >> UInt64(64 - 8 * count))
    }
}

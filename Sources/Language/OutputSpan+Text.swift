/// Pieces of text that is written as UTF-8 into room that was made for all of it.
extension OutputSpan<UInt8> {
    /// Copies bytes; there must be room for them.
    @inlinable @inline(__always) package mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) {
        withUnsafeMutableBufferPointer { room, count in
            count += UnsafeMutableBufferPointer(rebasing: room[count...]).update(fromContentsOf: bytes)
        }
    }

    /// A few letters: to call for a copy of them would cost more.
    @inlinable @inline(__always) package mutating func append(literal text: StaticString) {
        for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) { append(byte) }
    }
}

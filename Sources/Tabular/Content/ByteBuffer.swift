/// Bytes in memory with room after them, so that a scan may load whole blocks past the end.
package final class ByteBuffer: @unchecked Sendable {
    /// Bytes that may be read beyond `capacity`; they are never taken for content.
    static let padding = 64

    // Written only while the one owner fills it; shared only once it is full.
    let base: UnsafeMutablePointer<UInt8>
    let capacity: Int
    /// Number of bytes of content.
    package internal(set) var count: Int

    init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity + ByteBuffer.padding)
        (base + capacity).initialize(repeating: 0, count: ByteBuffer.padding)
        count = 0
    }

    convenience init(_ bytes: [UInt8]) {
        self.init(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
        }
        count = bytes.count
    }

    deinit { base.deallocate() }

    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
}

/// Texts that are held once and known by their numbers, in one run of bytes.
struct TextPool: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each text ends.
    private(set) var ends: [UInt32] = []

    /// Number of texts.
    var count: Int { ends.count }

    /// Adds to the text that is open; the first begins with the pool.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

    /// Ends the text that is open; `clean` may change its bytes in their place and make them fewer.
    mutating func endText(_ clean: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        let start = ends.last.map(Int.init) ?? 0
        let count = bytes.withUnsafeMutableBufferPointer { clean(UnsafeMutableBufferPointer(rebasing: $0[start...])) }
        bytes.removeLast(bytes.count - start - count)
        ends.append(UInt32(bytes.count))
    }
}

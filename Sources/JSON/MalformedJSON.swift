/// A text that is not JSON, or an object that has a name twice.
package struct MalformedJSON: Error {
    /// From 1.
    package let line: Int
    /// The character in the line, from 1.
    package let column: Int

    init(at place: Int, of bytes: UnsafeBufferPointer<UInt8>) {
        let before = bytes[..<place]
        line = 1 + before.count { $0 == 0x0A }
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
    }
}

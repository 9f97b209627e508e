/// What shows glyphs, gathered on its way into a content stream: an array would be asked at each byte whether it must grow.
struct ShownGlyphs: Sendable {
    private var bytes = InlineArray<128, UInt8>(repeating: 0)
    private var count = 0

    /// No less than is added at once: a code of two bytes that are both escaped, or what ends a run.
    private static let most = 8

    var isFull: Bool { count > bytes.count - Self.most }

    /// What stands in the stream as it is written here, ASCII.
    mutating func add(_ keyword: StaticString) {
        keyword.withUTF8Buffer { for byte in $0 { add(byte) } }
    }

    private mutating func add(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    mutating func add(code: Int) {
        add(escaped: UInt8(truncatingIfNeeded: code >> 8))
        add(escaped: UInt8(truncatingIfNeeded: code))
    }

    /// A byte of a string in brackets (ISO 32000-1, 7.3.4.2).
    private mutating func add(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            add(UInt8(ascii: "\\"))
            add(byte)
        case 0x0D: add("\\r")
        default: add(byte)
        }
    }

    mutating func move(to content: inout [UInt8]) {
        bytes.span.withUnsafeBufferPointer { content.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<count])) }
        count = 0
    }
}

/// Tells columns as editors count them, in characters from 1. Places are asked for in their order, so that a long line is counted once.
struct ColumnCounter {
    /// Up to here the line has been counted.
    private var place = 0
    private var column = 1

    /// The column of a byte.
    mutating func column(of target: Int, lineStart: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if place < lineStart { (place, column) = (lineStart, 1) }
        column += Self.characters(UnsafeBufferPointer(rebasing: bytes[place..<target]))
        place = target
        return column
    }

    private static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var index = 0
        while index < bytes.count {
            guard let length = lengthOfPlainScalar(bytes, at: index) else { return String(decoding: bytes, as: UTF8.self).count }
            index += length
            count += 1
        }
        return count
    }

    /// Bytes of a scalar that is a character of its own whatever stands beside it: ASCII, Latin letters with their Vietnamese ones
    /// (U+0080–02FF, U+1E00–1EFF), dashes and quotation marks (U+2010–2027); nil for others, which may be parts of a character.
    private static func lengthOfPlainScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch bytes[index] {
        case 0..<0x80: return 1
        case 0xC2...0xCB: return 2
        case 0xE1 where (0xB8...0xBB).contains(bytes[index + 1]): return 3
        case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]): return 3
        default: return nil
        }
    }
}

/// Numbers as a report writes them, found in its text.
enum NumberTokens {
    /// `1.234,5`, `80,1`, `214`: digits with separators inside, without sign and unit.
    static func all(in text: String) -> [String] {
        let bytes = Array(text.withoutInvisible.utf8)
        return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Of a text without what is invisible.
    static func ranges(in text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        var end = 0
        for (place, byte) in text.enumerated() {
            if (0x30...0x39).contains(byte) {
                if start == nil { start = place }
                end = place + 1
            } else if let first = start, place > end || (byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",")) {
                ranges.append(first..<end)
                start = nil
            }
        }
        if let start { ranges.append(start..<end) }
        return ranges
    }
}

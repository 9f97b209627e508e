/// Numbers as a report writes them, found in its text.
enum NumberTokens {
    /// `1.234,5`, `80,1`, `214`: digits with separators inside, without sign and unit.
    static func all(in text: String) -> [String] {
        var text = text.withoutInvisible
        var tokens: [String] = []
        text.withUTF8 { bytes in forEach(in: bytes) { tokens.append(bytes.part($0).text) } }
        return tokens
    }

    /// - Parameter text: without what is invisible.
    static func forEach(in text: UnsafeBufferPointer<UInt8>, _ token: (Range<Int>) -> Void) {
        var start: Int?
        var end = 0
        for place in text.indices {
            let byte = text[place]
            if (0x30...0x39).contains(byte) {
                if start == nil { start = place }
                end = place + 1
            } else if let first = start, place > end || (byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",")) {
                token(first..<end)
                start = nil
            }
        }
        if let start { token(start..<end) }
    }
}

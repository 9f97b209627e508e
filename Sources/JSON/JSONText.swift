/// Numbers and strings as JSON writes them (RFC 8259).
package enum JSONText {
    package static func append(_ value: Int, to text: inout [UInt8]) {
        if value < 0 { text.append(UInt8(ascii: "-")) }
        append(value.magnitude, places: 1, to: &text)
    }

    /// At most nine decimals, without trailing zeros and without exponent: 0.612, 612, 0.333333333.
    package static func append(_ value: Double, to text: inout [UInt8]) {
        let scaled = (value.magnitude * 1e9).rounded()
        guard scaled < 9e18 else { return text.append(contentsOf: String(value).utf8) }
        var (whole, fraction) = UInt(scaled).quotientAndRemainder(dividingBy: 1_000_000_000)
        if value < 0, scaled > 0 { text.append(UInt8(ascii: "-")) }
        append(whole, places: 1, to: &text)
        guard fraction > 0 else { return }
        var places = 9
        while fraction % 10 == 0 {
            fraction /= 10
            places -= 1
        }
        text.append(UInt8(ascii: "."))
        append(fraction, places: places, to: &text)
    }

    /// With zeros before it, so that it has as many places.
    private static func append(_ number: UInt, places: Int, to text: inout [UInt8]) {
        if number > 9 || places > 1 { append(number / 10, places: places - 1, to: &text) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// In quotes. What needs no escape is copied in as few pieces as can be.
    static func append(_ string: String, to text: inout [UInt8]) {
        var string = string
        text.append(UInt8(ascii: "\""))
        string.withUTF8 { bytes in
            var (start, place) = (0, 0)
            while place < bytes.count {
                guard isSpecial(bytes[place]), let (escape, length) = escape(of: UnsafeBufferPointer(rebasing: bytes[place...])) else {
                    place += 1
                    continue
                }
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
                text.append(contentsOf: escape.utf8)
                place += length
                start = place
            }
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        text.append(UInt8(ascii: "\""))
    }

    /// What stands for the scalar that a text begins with, and how many bytes that has; nil where it stands for itself.
    private static func escape(of text: UnsafeBufferPointer<UInt8>) -> (String, length: Int)? {
        switch text[0] {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: "\n"): ("\\n", 1)
        case UInt8(ascii: "\r"): ("\\r", 1)
        case UInt8(ascii: "\t"): ("\\t", 1)
        // Line and paragraph separators, U+2028 and U+2029.
        case 0xE2:
            text.count > 2 && text[1] == 0x80 && (0xA8...0xA9).contains(text[2]) ? (text[2] == 0xA8 ? "\\u2028" : "\\u2029", 3) : nil
        case let control: ((control < 0x10 ? "\\u000" : "\\u00") + String(control, radix: 16), 1)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
    }
}

extension [UInt8] {
    mutating func append(literal text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

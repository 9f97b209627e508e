internal import Language

/// Numbers and strings as JSON writes them (RFC 8259), into room that was made for them: an array that grows by many small pieces asks at
/// each whether it may.
package enum JSONText {
    /// No number has more bytes.
    package static let longestNumber = 25

    package static func append(_ value: Int, to room: inout OutputSpan<UInt8>) {
        if value < 0 { room.append(UInt8(ascii: "-")) }
        append(value.magnitude, places: 1, to: &room)
    }

    /// At most nine decimals, without trailing zeros and without exponent: 0.612, 612, 0.333333333.
    package static func append(_ value: Double, to room: inout OutputSpan<UInt8>) {
        let scaled = (value.magnitude * 1e9).rounded()
        guard scaled < 9e18 else {
            for byte in String(value).utf8 { room.append(byte) }
            return
        }
        var (whole, fraction) = UInt(scaled).quotientAndRemainder(dividingBy: 1_000_000_000)
        if value < 0, scaled > 0 { room.append(UInt8(ascii: "-")) }
        append(whole, places: 1, to: &room)
        guard fraction > 0 else { return }
        var places = 9
        while fraction % 10 == 0 {
            fraction /= 10
            places -= 1
        }
        room.append(UInt8(ascii: "."))
        append(fraction, places: places, to: &room)
    }

    /// With zeros before it, so that it has as many places.
    private static func append(_ number: UInt, places: Int, to room: inout OutputSpan<UInt8>) {
        if number > 9 || places > 1 { append(number / 10, places: places - 1, to: &room) }
        room.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// The bytes that a string may have in quotes and with each of its bytes escaped.
    static func most(of string: String) -> Int { 6 * string.utf8.count + 2 }

    /// In quotes. What needs no escape is copied in as few pieces as can be.
    static func append(_ string: String, to room: inout OutputSpan<UInt8>) {
        var string = string
        room.append(UInt8(ascii: "\""))
        string.withUTF8 { bytes in
            var (start, place) = (0, 0)
            while place < bytes.count {
                guard isSpecial(bytes[place]), let (escape, length) = escape(of: UnsafeBufferPointer(rebasing: bytes[place...])) else {
                    place += 1
                    continue
                }
                room.append(copying: UnsafeBufferPointer(rebasing: bytes[start..<place]))
                for byte in escape.utf8 { room.append(byte) }
                place += length
                start = place
            }
            room.append(copying: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        room.append(UInt8(ascii: "\""))
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

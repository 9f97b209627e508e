/// Text strings (ISO 32000-1, 7.9.2.2): UTF-16 after a byte order mark; else bytes that are taken for Latin characters.
package enum PDFText {
    package static func text(_ bytes: [UInt8]) -> String {
        guard isUnicode(bytes) else { return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })) }
        return text(utf16: bytes.dropFirst(2))
    }

    /// - Parameter bytes: the higher one of each unit first.
    static func text(utf16 bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        append(utf16: bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends UTF-16 as UTF-8, U+FFFD for half a character.
    static func append(utf16 bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            func unit(_ place: Int) -> UInt32 { UInt32(bytes[place]) << 8 | UInt32(bytes[place + 1]) }
            var place = 0
            while place + 1 < bytes.count {
                var scalar = unit(place)
                place += 2
                if scalar & 0xFC00 == 0xD800, place + 1 < bytes.count, unit(place) & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(place) & 0x3FF
                    place += 2
                }
                append(scalar & 0xFFFF_F800 == 0xD800 ? 0xFFFD : scalar, to: &text)
            }
        }
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        func append(rest shift: UInt32) { text.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)) }
        switch scalar {
        case ..<0x80: text.append(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
            text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            append(rest: 0)
        case ..<0x10000:
            text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            append(rest: 6)
            append(rest: 0)
        default:
            text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            append(rest: 12)
            append(rest: 6)
            append(rest: 0)
        }
    }

    /// The decimal digits of the text, in ASCII.
    static func digits(in bytes: [UInt8]) -> [UInt8] {
        guard isUnicode(bytes) else { return bytes.filter(DigitSum.isDigit) }
        var digits: [UInt8] = []
        for place in stride(from: 2, to: bytes.count - 1, by: 2) where bytes[place] == 0 && DigitSum.isDigit(bytes[place + 1]) {
            digits.append(bytes[place + 1])
        }
        return digits
    }

    static func isUnicode(_ bytes: [UInt8]) -> Bool { bytes.count >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF }
}

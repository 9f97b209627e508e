/// Text strings (ISO 32000-1, 7.9.2.2): UTF-16 after a byte order mark; else bytes that are taken for Latin characters.
package enum PDFText {
    package static func text(_ bytes: [UInt8]) -> String {
        guard isUnicode(bytes) else { return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })) }
        return String(decoding: units(of: bytes).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }, as: UTF16.self)
    }

    /// The decimal digits of the text, in ASCII.
    static func digits(in bytes: [UInt8]) -> [UInt8] {
        guard isUnicode(bytes) else { return bytes.filter(DigitSum.isDigit) }
        var digits: [UInt8] = []
        for place in units(of: bytes) where bytes[place] == 0 && DigitSum.isDigit(bytes[place + 1]) { digits.append(bytes[place + 1]) }
        return digits
    }

    private static func isUnicode(_ bytes: [UInt8]) -> Bool { bytes.count >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF }

    /// Where each begins.
    private static func units(of bytes: [UInt8]) -> StrideTo<Int> { stride(from: 2, to: bytes.count - 1, by: 2) }
}

/// Text strings (ISO 32000-1, 7.9.2.2).
package enum PDFText {
    /// UTF-16 after a byte order mark; else bytes that are taken for Latin characters.
    package static func text(_ bytes: [UInt8]) -> String {
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })) }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
}

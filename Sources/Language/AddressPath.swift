/// Paths as parts of addresses (RFC 3986, 3.3).
package enum AddressPath {
    /// What no unreserved character is (RFC 3986, 2.3) is written as bytes, so that a name can neither end the path nor lead elsewhere.
    package static func text(_ parts: [String]) -> String { parts.map(encoded).joined(separator: "/") }

    private static func encoded(_ part: String) -> String {
        part.utf8.allSatisfy(isUnreserved) ? part : part.utf8.map { isUnreserved($0) ? String(UnicodeScalar($0)) : encoded($0) }.joined()
    }

    /// `%C3`
    static func encoded(_ byte: UInt8) -> String { (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true) }

    static func isUnreserved(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "-._~".utf8.contains(byte) }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}

/// Base64 (RFC 4648, section 4), for pictures inside a document.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        let length = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: length) { buffer in
            var output = 0
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let available = min(3, bytes.count - start)
                var bits = UInt32(bytes[start]) << 16
                if available > 1 { bits |= UInt32(bytes[start + 1]) << 8 }
                if available > 2 { bits |= UInt32(bytes[start + 2]) }
                for place in 0..<4 {
                    let index = Int((bits >> UInt32(18 - 6 * place)) & 63)
                    buffer[output] = place <= available ? alphabet[index] : UInt8(ascii: "=")
                    output += 1
                }
            }
            return length
        }
    }
}

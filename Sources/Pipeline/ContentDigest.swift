internal import COpenSSL

/// SHA-256 of bytes (FIPS 180-4), through OpenSSL, taken piece by piece.
package final class ContentDigest: @unchecked Sendable {
    // One thread at a time adds to it: a file's follower, or who digests bytes in memory.
    private let context = EVP_MD_CTX_new()
    /// Found once: OpenSSL searches for one that is only named at each beginning. It never changes, so that all threads may have it.
    nonisolated(unsafe) private static let algorithm = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

    init() { EVP_DigestInit_ex(context, Self.algorithm, nil) }

    deinit { EVP_MD_CTX_free(context) }

    func add(_ bytes: UnsafeRawBufferPointer) { EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) }

    /// A text with its length, so that texts behind one another are not taken for others.
    func add(_ text: String) {
        var text = text
        withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { add($0) }
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// SHA-256 of bytes, in hexadecimal.
    package static func hexadecimal(of bytes: [UInt8]) -> String { bytes.withUnsafeBytes(hexadecimal) }

    static func hexadecimal(of bytes: UnsafeRawBufferPointer) -> String {
        let digest = ContentDigest()
        digest.add(bytes)
        return digest.finish()
    }

    /// SHA-256 of a text in UTF-8, in hexadecimal.
    static func hexadecimal(of text: String) -> String { of(text).finish() }

    /// SHA-256 of a text in UTF-8: 32 bytes.
    static func bytes(of text: String) -> [UInt8] { of(text).finishBytes() }

    private static func of(_ text: String) -> ContentDigest {
        let digest = ContentDigest()
        var text = text
        text.withUTF8 { digest.add(UnsafeRawBufferPointer($0)) }
        return digest
    }

    /// Lower-case hexadecimal. To be called once.
    func finish() -> String {
        let digits = Self.digits
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in finishBytes() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private func finishBytes() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        return digest
    }
}

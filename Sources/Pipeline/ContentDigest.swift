internal import COpenSSL
internal import Tabular

/// SHA-256 of an input's bytes (FIPS 180-4), through OpenSSL.
enum ContentDigest {
    /// Lower-case hexadecimal. Throws where the bytes cannot be read to their end.
    static func sha256(_ source: ByteSource) throws(SourceError) -> String {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
        try source.forEachPiece { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        return hexadecimal(digest)
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

internal import Tabular

/// A dossier's code as 64 bits.
///
/// Two different codes of four million share a fingerprint with a probability below one in two million, and of fifty thousand below one in
/// ten thousand million: less than that the memory of the machine fails.
enum CodeFingerprint {
    @inline(__always)
    static func make(_ code: FieldBytes) -> UInt64 {
        code.hasEscapes ? code.withBytes { ByteHash.make($0) } : ByteHash.make(code.raw)
    }
}

/// A dossier's code as 64 bits.
///
/// Two different codes of four million share a fingerprint with a probability below one in two million, and of fifty thousand below one in
/// ten thousand million: less than that the memory of the machine fails.
enum CodeFingerprint {
    /// Multiplies and folds eight bytes at a time, after Wang Yi's wyhash (public domain).
    @inline(__always)
    static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        let count = bytes.count
        var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15 ^ 0xA076_1D64_78BD_642F
        var index = 0
        while index &+ 8 <= count {
            hash = fold(hash ^ base.loadUnaligned(fromByteOffset: index, as: UInt64.self), 0xE703_7ED1_A0B4_28DB)
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < count {
            rest = rest << 8 | UInt64(bytes[index])
            index &+= 1
        }
        return fold(fold(hash ^ rest, 0x8EBC_6AF0_9C88_C6E3), 0x5899_65CC_7537_4CC3)
    }

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (high, low) = left.multipliedFullWidth(by: right)
        return high ^ low
    }
}

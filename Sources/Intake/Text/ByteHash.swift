/// 64 bits of a byte string: multiplies and folds sixteen bytes at a time, after Wang Yi's wyhash (public domain). For bytes that no one
/// forges.
enum ByteHash {
    @inline(__always)
    static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let count = bytes.count
        let seed = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15 ^ 0xA076_1D64_78BD_642F
        guard count > 0, let base = UnsafeRawPointer(bytes.baseAddress) else { return seed }
        func word(_ offset: Int) -> UInt64 { base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        func halfWord(_ offset: Int) -> UInt64 { UInt64(base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
        var hash = seed
        // The last words overlap those before, so that no byte is looked at alone.
        if count >= 16 {
            var index = 0
            while index &+ 16 < count {
                hash = fold(word(index) ^ 0xD6E8_FEB8_6659_FD93, word(index &+ 8) ^ hash)
                index &+= 16
            }
            hash = fold(word(count &- 16) ^ 0xE703_7ED1_A0B4_28DB, word(count &- 8) ^ hash)
        } else if count >= 8 {
            hash = fold(word(0) ^ 0xE703_7ED1_A0B4_28DB, word(count &- 8) ^ hash)
        } else if count >= 4 {
            hash = fold((halfWord(0) << 32 | halfWord(count &- 4)) ^ 0xE703_7ED1_A0B4_28DB, hash)
        } else {
            let few = UInt64(bytes[0]) << 16 | UInt64(bytes[count >> 1]) << 8 | UInt64(bytes[count &- 1])
            hash = fold(few ^ 0xE703_7ED1_A0B4_28DB, hash)
        }
        return fold(hash ^ seed, 0x8EBC_6AF0_9C88_C6E3)
    }

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (high, low) = left.multipliedFullWidth(by: right)
        return high ^ low
    }
}

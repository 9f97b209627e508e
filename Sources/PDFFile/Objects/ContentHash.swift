/// 128 bits that tell contents apart: FNV-1a (Fowler, Noll, Vo) from two starting points, over words of eight bytes.
package enum ContentHash {
    package static func bytes(of bytes: [UInt8]) -> [UInt8] {
        let (first, second) = hashes(of: bytes)
        return [first, second].flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) } }
    }

    /// The same in hexadecimal digits.
    package static func text(of bytes: [UInt8]) -> String {
        let (first, second) = hashes(of: bytes)
        return String(unsafeUninitializedCapacity: 32) { digits in
            for place in 0..<32 {
                let hash = place < 16 ? first : second
                let digit = UInt8(truncatingIfNeeded: hash >> (60 - 4 * (place % 16)) & 0xF)
                digits[place] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
            }
            return 32
        }
    }

    private static func hashes(of bytes: [UInt8]) -> (UInt64, UInt64) {
        var hashes: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
        func add(_ word: UInt64) {
            hashes.0 = (hashes.0 ^ word) &* 0x100_0000_01B3
            hashes.1 = (hashes.1 ^ word.byteSwapped) &* 0x100_0000_01B3
        }
        bytes.withUnsafeBytes { bytes in
            let whole = bytes.count / 8 * 8
            for place in stride(from: 0, to: whole, by: 8) {
                add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            }
            for byte in bytes[whole...] { add(UInt64(byte)) }
        }
        return hashes
    }
}

/// A name for the things of a site that feed readers know them by: the same for the same thing, on any day and machine.
package enum LastingName {
    /// `urn:uuid:…` (RFC 9562, version 8) of 122 bits of FNV-1a over the parts.
    package static func make(_ parts: String...) -> String {
        let digits = hash(parts.flatMap { Array($0.utf8) + [0] })
        var bytes = (0..<16).map { UInt8(truncatingIfNeeded: digits >> (120 - 8 * $0)) }
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "urn:uuid:" + text
    }

    /// FNV-1a, 128 bits (draft-eastlake-fnv).
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt128 {
        let prime = UInt128(1) << 88 | 0x13B
        let basis = UInt128(0x6C62_272E_07BB_0142) << 64 | 0x62B8_2175_6295_C58D
        return bytes.reduce(basis) { ($0 ^ UInt128($1)) &* prime }
    }
}

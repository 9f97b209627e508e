/// The chunks of a PNG. Source: ISO/IEC 15948, 5.3 (chunk layout) and 11.2.2 (IHDR).
struct PNGFile {
    /// Pixels.
    let width: Int
    let height: Int
    /// The file without texts, times and camera data.
    let withoutMetadata: [UInt8]

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Ancillary chunks that say how the pixels look.
    private static let kept: Set<String> = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]

    /// nil: no PNG, or one without a size.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 24, bytes.starts(with: Self.signature) else { return nil }
        func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        width = number(at: 16)
        height = number(at: 20)
        guard width > 0, height > 0 else { return nil }
        var rest = Self.signature
        var offset = Self.signature.count
        while offset + 8 <= bytes.count {
            let name = bytes[offset + 4..<offset + 8]
            let end = min(offset + 12 + number(at: offset), bytes.count)
            let isCritical = name[name.startIndex] & 0x20 == 0
            if isCritical || Self.kept.contains(String(decoding: name, as: UTF8.self)) { rest += bytes[offset..<end] }
            offset = end
        }
        withoutMetadata = rest
    }
}

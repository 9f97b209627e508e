extension EncodedImage {
    /// Recognises a PNG or baseline/progressive JPEG by its bytes and reads its size; nil for anything else.
    ///
    /// Sources: PNG (ISO/IEC 15948) 11.2.2 IHDR; JPEG (ITU-T T.81) B.2.2 frame header.
    package init?(bytes: [UInt8]) {
        if let size = Self.pngSize(bytes) {
            self.init(format: .png, bytes: bytes, width: size.width, height: size.height)
        } else if let size = Self.jpegSize(bytes) {
            self.init(format: .jpeg, bytes: bytes, width: size.width, height: size.height)
        } else {
            return nil
        }
    }

    private static func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        return positive(width: number(at: 16), height: number(at: 20))
    }

    private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var offset = 2
        while offset + 9 < bytes.count {
            guard bytes[offset] == 0xFF else { return nil }
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            func number(at offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return positive(width: number(at: offset + 7), height: number(at: offset + 5)) }
            offset += 2 + number(at: offset + 2)
        }
        return nil
    }

    private static func positive(width: Int, height: Int) -> (width: Int, height: Int)? {
        width > 0 && height > 0 ? (width, height) : nil
    }
}

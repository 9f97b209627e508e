/// A compound file ([MS-CFB]): a small file system of which one stream is wanted. What is damaged ends a stream early.
struct CompoundFile {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let sectorSize: Int
    /// For each sector the one that follows it.
    private var following: [UInt32] = []
    private static let lastRegular: UInt32 = 0xFFFF_FFFA

    /// nil where the header is none.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 512, [9, 12].contains(bytes.uint16(30)) else { return nil }
        self.bytes = bytes
        sectorSize = 1 << Int(bytes.uint16(30))
        following = tableSectors().flatMap { sector in
            (0..<(sectorSize / 4)).map { bytes.uint32((Int(sector) + 1) * sectorSize + $0 * 4) }
        }
    }

    /// The sectors of the table of followers: 109 of them in the header, more in a chain of sectors.
    private func tableSectors() -> [UInt32] {
        var found = (0..<109).map { bytes.uint32(76 + $0 * 4) }
        var next = bytes.uint32(68)
        for _ in 0..<(bytes.count / sectorSize) where next < Self.lastRegular {
            let start = (Int(next) + 1) * sectorSize
            found += (0..<(sectorSize / 4 - 1)).map { bytes.uint32(start + $0 * 4) }
            next = bytes.uint32(start + sectorSize - 4)
        }
        return found.filter { $0 < Self.lastRegular && (Int($0) + 2) * sectorSize <= bytes.count + sectorSize }
    }

    private func chain(from first: UInt32) -> [UInt8] {
        var content: [UInt8] = []
        var sector = first
        while sector < Self.lastRegular, content.count <= bytes.count {
            let start = (Int(sector) + 1) * sectorSize
            guard start < bytes.count else { break }
            content.append(contentsOf: bytes[start..<min(start + sectorSize, bytes.count)])
            sector = Int(sector) < following.count ? following[Int(sector)] : .max
        }
        return content
    }

    /// The content of the stream that has one of these names; nil where there is none. Streams of less than 4096 bytes lie in sectors of
    /// their own kind, which no workbook has.
    func stream(named names: [String]) -> [UInt8]? {
        let directory = chain(from: bytes.uint32(48))
        let wanted = names.map { Array($0.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
        return directory.withUnsafeBufferPointer { directory in
            for entry in stride(from: 0, to: directory.count - 127, by: 128) {
                let length = Int(directory.uint16(entry + 64)) - 2
                guard (2...62).contains(length), wanted.contains(where: { $0.elementsEqual(directory[entry..<(entry + length)]) }) else {
                    continue
                }
                let size = Int(directory.uint32(entry + 120))
                return size < 4096 ? nil : Array(chain(from: directory.uint32(entry + 116)).prefix(size))
            }
            return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Two bytes, the lower first; 0 beyond the end.
    func uint16(_ place: Int) -> UInt16 {
        place + 1 < count ? UInt16(self[place]) | UInt16(self[place + 1]) << 8 : 0
    }

    /// Four bytes, the lowest first; all bits set beyond the end.
    func uint32(_ place: Int) -> UInt32 {
        place + 3 < count ? UInt32(uint16(place)) | UInt32(uint16(place + 2)) << 16 : .max
    }
}

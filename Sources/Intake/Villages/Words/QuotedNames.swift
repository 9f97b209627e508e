/// Marks around a name that are no part of it: `thôn "Bái Sim"`, `xã Thọ Thanh [cũ]`. An apostrophe within a name is one of its letters
/// (Ea H'leo).
enum QuotedNames {
    /// The key of a name without such marks.
    static func bare(_ key: [UInt8]) -> [UInt8] {
        guard key.contains(where: { mayBegin($0) }) else { return key }
        var output: [UInt8] = []
        var index = 0
        while index < key.count {
            let length = length(of: key, at: index, isAtEdge: output.last.map { $0 == 0x20 } ?? true)
            if length == 0 {
                if key[index] != 0x20 || output.last != 0x20 { output.append(key[index]) }
                index += 1
            } else {
                // What stands on both sides are two words.
                if let last = output.last, last != 0x20 { output.append(0x20) }
                index += length
            }
        }
        return output
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x27, 0x2A, 0x5B, 0x5D, 0x60, 0x7B, 0x7D, 0xC2, 0xE2: true
        default: false
        }
    }

    /// How many bytes the mark has that stands here; 0 where none does.
    private static func length(of key: [UInt8], at index: Int, isAtEdge: Bool) -> Int {
        switch key[index] {
        case 0x22, 0x2A, 0x5B, 0x5D, 0x7B, 0x7D: 1
        case 0x27, 0x60: isAtEdge || isEdge(key, index + 1) ? 1 : 0
        case 0xC2: index + 1 < key.count && (key[index + 1] == 0xAB || key[index + 1] == 0xBB) ? 2 : 0
        case 0xE2 where index + 2 < key.count && key[index + 1] == 0x80:
            switch key[index + 2] {
            case 0x9C...0x9F, 0xB3, 0xB9, 0xBA: 3
            case 0x98...0x9B, 0xB2: isAtEdge || isEdge(key, index + 3) ? 3 : 0
            default: 0
            }
        default: 0
        }
    }

    private static func isEdge(_ key: [UInt8], _ index: Int) -> Bool { index >= key.count || key[index] == 0x20 }
}

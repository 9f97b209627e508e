/// Blanks between a delimiter and what it divides: of every width, those that do not break, and tabs where they are no delimiter.
enum PaddingBlanks {
    /// Where the blanks end that begin at `start`.
    static func end(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, delimiter: UInt8) -> Int {
        var place = start
        while place < limit {
            let length = length(base + place, limit - place)
            if length == 0 || base[place] == delimiter { break }
            place += length
        }
        return place
    }

    /// Length of the blank that begins here; 0 where none does.
    private static func length(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        switch bytes[0] {
        case 0x20, 0x09: 1
        case 0xC2 where count > 1 && bytes[1] == 0xA0: 2
        case 0xE2 where count > 2 && bytes[1] == 0x80 && ((0x80...0x8B).contains(bytes[2]) || bytes[2] == 0xAF): 3
        case 0xE3 where count > 2 && bytes[1] == 0x80 && bytes[2] == 0x80: 3
        default: 0
        }
    }
}

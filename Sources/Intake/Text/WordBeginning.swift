/// How a text begins, as one number: enough to know, without a key of it, that it is none of some words.
enum WordBeginning {
    /// The first three characters in small letters without marks, y as the i that it may be in a key; the third may be a blank or, by a
    /// nought, missing. nil where one is something else.
    static func make(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var index = 0
        guard index < text.count, let first = plain(NameKey.decode(text, &index)), index < text.count,
            let second = plain(NameKey.decode(text, &index))
        else { return nil }
        if index == text.count { return first << 16 | second << 8 }
        let character = NameKey.decode(text, &index)
        guard let third = character == 0x20 ? character : plain(character) else { return nil }
        return first << 16 | second << 8 | third
    }

    private static func plain(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x79, 0x59: return 0x69
        case 0x61...0x7A, 0x30...0x39: return scalar
        case 0x41...0x5A: return scalar | 0x20
        default:
            let entry = scalar < 0x80 || scalar >= LetterTable.entries.count ? 0 : LetterTable.entries[Int(scalar)] & 0xFFFF
            return entry == 0 ? nil : entry == 0x79 ? 0x69 : LetterTable.basic(entry)
        }
    }
}

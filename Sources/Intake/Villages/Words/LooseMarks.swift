/// Marks that part an address only where nothing else does: "Bái Sim/Ngọc Phụng/Thường Xuân", "Bái Sim. Ngọc Phụng" (Domain.md, "Villages and
/// places"). House numbers, abbreviations and names have them too, so a text is read so only where it says nothing as it stands.
enum LooseMarks {
    /// The text with a comma and blanks in the place of each such mark, as long as it was; nil where it has none.
    static func divided(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var output: [UInt8]?
        var index = 0
        while index < text.count {
            let length = length(of: text, at: index)
            if length > 0 {
                var bytes = output ?? Array(text)
                bytes[index] = 0x2C
                for offset in 1..<max(length, 1) { bytes[index + offset] = 0x20 }
                output = bytes
            }
            index += max(length, 1)
        }
        return output
    }

    /// How many bytes the mark has that stands here; 0 where none does.
    private static func length(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0x5C, 0x7C, 0x3E, 0x2B, 0x7E: 1
        case 0x2F: isNumber(text, around: index) ? 0 : 1
        case 0x2E: endsWord(text, at: index) ? 1 : 0
        case 0xC2 where text[index...].starts(with: dot): dot.count
        case 0xE2: signs.contains { text[index...].starts(with: $0) } ? 3 : 0
        default: 0
        }
    }

    /// 12/4, 12/A: a house or a day.
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, around slash: Int) -> Bool {
        guard slash > 0, slash + 1 < text.count, isDigit(text[slash - 1]) else { return false }
        let next = text[slash + 1]
        return isDigit(next) || (isLetter(next) && (slash + 2 == text.count || !isLetter(text[slash + 2])))
    }

    /// Whether a full stop stands behind a word, and not behind an abbreviation: "Bái Sim. Ngọc Phụng", but not "TDP. 3".
    private static func endsWord(_ text: UnsafeBufferPointer<UInt8>, at stop: Int) -> Bool {
        guard stop + 1 < text.count, text[stop + 1] == 0x20 || isLetter(text[stop + 1]) else { return false }
        return stop > 2 && text[(stop - 3)..<stop].allSatisfy(isLetter)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }

    private static let dot = Array("·".utf8)
    private static let signs = ["•", "→", "⇒", "∙", "│"].map { Array($0.utf8) }
}

/// The number of a house before a village's name: "Số nhà 158 thôn Bái Sim", "SN 15", "12A/4".
///
/// It makes every address another and says nothing of villages, so it is passed over before a part is looked up.
enum HouseNumber {
    /// Where the text goes on behind a house number at its beginning, or the beginning where there is none.
    static func end(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var index = range.lowerBound
        guard index < range.upperBound else { return index }
        let first = text[index]
        guard first | 0x20 == 0x73 || isDigit(first) else { return index }
        for spellings in [numberWords, houseWords] {
            if let length = spellings.lazy.map({ length(of: $0, in: text, index..<range.upperBound) }).first(where: { $0 > 0 }) {
                index += length
                while index < range.upperBound, text[index] == 0x20 { index += 1 }
            }
        }
        let start = index
        while index < range.upperBound, isPart(text[index]) { index += 1 }
        // A number, and nothing else in its word: not "3 không".
        guard index > start, isDigit(text[start]), index == range.upperBound || text[index] == 0x20 else { return range.lowerBound }
        while index < range.upperBound, text[index] == 0x20 { index += 1 }
        return index
    }

    /// Whether a name begins as house numbers do.
    static func begins(_ plain: [UInt8]) -> Bool {
        guard let first = plain.first else { return false }
        return isDigit(first) || plain.starts(with: Array("so ".utf8)) || plain.starts(with: Array("sn ".utf8))
    }

    private static let numberWords = ["Số", "số", "SỐ", "So", "so", "SN", "Sn", "sn"].map { Array($0.utf8) }
    private static let houseWords = ["nhà", "Nhà", "NHÀ", "nha"].map { Array($0.utf8) }

    private static func length(of word: [UInt8], in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard range.count > word.count else { return 0 }
        for offset in word.indices where text[range.lowerBound + offset] != word[offset] { return 0 }
        let next = text[range.lowerBound + word.count]
        return next == 0x20 || next == 0x2E || next == 0x3A || isDigit(next) ? word.count + (isDigit(next) ? 0 : 1) : 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Digits, a letter or a stroke between them.
    private static func isPart(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x2F || byte == 0x2D || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
}

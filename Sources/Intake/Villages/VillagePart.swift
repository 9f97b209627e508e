internal import Language
internal import Tabular

/// The part of a text that may be quoted in a message: a village's name, never a house number or a person's.
enum VillagePart {
    /// The village part, as written, and the key under which equal ones are counted; empty where nothing may be quoted.
    ///
    /// - Parameter needsWord: only what follows a word such as thôn is a village's name (an address begins with anything).
    static func form(of bytes: UnsafeBufferPointer<UInt8>, words: PlaceWords, needsWord: Bool) -> (text: String, key: [UInt8]) {
        let composed = Normalization.isNeeded(bytes) ? Normalization.composed(bytes) : Array(bytes)
        var parts = String(decoding: composed, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        if needsWord {
            guard let start = parts.indices.first(where: { beginsWithWord(parts[$0...], words) }) else { return ("", []) }
            parts.removeFirst(start)
        }
        // A cell that has slipped into the village column may hold a person's name.
        if !needsWord, parts.count > 1, middleNames.contains(NameKey(String(parts[1])).bytes) { return ("", []) }
        let end = parts.indices.first { ($0 > 0 && isPrivate(parts[$0])) || ($0 > 2 && beginsName(parts[$0])) } ?? parts.count
        let text = parts.prefix(min(end, longest)).joined(separator: " ")
        // Five digits in a row are no village's number.
        guard !text.hasDigits(5) else { return ("", []) }
        // "Thôn Bái Xim" and "Bái Xim" are one.
        let key = NameKey(text)
        return (text, Array(words.bare(PlaceWords.trimmed(key.bytes[...]), isPlain: !key.hasMarks).name))
    }

    /// Words of the longest name that is quoted, the word for village included.
    private static let longest = 6

    private static func beginsWithWord(_ parts: ArraySlice<Substring>, _ words: PlaceWords) -> Bool {
        let key = NameKey(parts.joined(separator: " "))
        return words.leading(key.bytes[...], isPlain: !key.hasMarks)?.kind.isVillage ?? false
    }

    /// What follows such a word is a house or its owner.
    private static func isPrivate(_ word: Substring) -> Bool {
        let key = NameKey(String(word)).bytes
        return owners.contains(key.filter { $0 != 0x2E && $0 != 0x3A })
    }

    /// Behind a village's name these begin a person's.
    private static func beginsName(_ word: Substring) -> Bool {
        let key = NameKey(String(word)).bytes
        return familyNames.contains(key) || middleNames.contains(key)
    }

    private static let familyNames = Set(
        [
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Trịnh",
            "Cầm",
            "Lương", "Hà", "Vi", "Lò", "Mai",
        ].map { NameKey($0).bytes })

    private static let middleNames = Set(["Văn", "Thị"].map { NameKey($0).bytes })

    private static let owners = Set(
        ["nhà", "hộ", "ông", "bà", "anh", "chị", "cô", "chú", "cụ", "số", "sn", "đt", "sđt", "cccd", "cmnd"].map { NameKey($0).bytes })
}

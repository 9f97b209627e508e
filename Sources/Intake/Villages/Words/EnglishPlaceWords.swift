/// English words for the kinds of places, behind names: "Ngọc Phụng commune", as forms and settings in English write them.
enum EnglishPlaceWords {
    /// City and town are none of them: quarters of flats are called so.
    private static let words: [(english: [UInt8], key: NameKey)] = [
        ("hamlet", "thôn"), ("village", "thôn"), ("commune", "xã"), ("ward", "phường"), ("township", "thị trấn"), ("district", "huyện"),
        ("province", "tỉnh"), ("com", "xã"), ("dist", "huyện"), ("prov", "tỉnh"),
    ].map { (Array($0.utf8), NameKey($1)) }

    /// The text with Vietnamese words before its names; nil where it does not end with an English one.
    ///
    /// - Parameter isPlain: the text has no marks anywhere.
    static func translated(_ text: ArraySlice<UInt8>, isPlain: Bool) -> [UInt8]? {
        let last = text.lastIndex(of: 0x20).map { $0 + 1 } ?? text.startIndex
        guard word(text[last...]) != nil else { return nil }
        var result: [UInt8] = []
        var name: [UInt8] = []
        for part in text.split(separator: 0x20) {
            if let key = word(part), !name.isEmpty {
                result += (result.isEmpty ? [] : [0x20]) + (isPlain ? key.plain : key.bytes) + [0x20] + name
                name = []
            } else {
                name += (name.isEmpty ? [] : [0x20]) + part
            }
        }
        return result.isEmpty || !name.isEmpty ? nil : result
    }

    private static func word(_ text: ArraySlice<UInt8>) -> NameKey? {
        let bare = text.last == 0x2E ? text.dropLast() : text
        return words.first { bare.elementsEqual($0.english) }?.key
    }
}

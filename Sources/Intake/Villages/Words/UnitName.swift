/// A commune, district or province: what it is and what it is called.
struct UnitName: Sendable, Hashable {
    var kind: PlaceWords.Kind?
    var name: [UInt8]
    var plain: [UInt8]

    init(_ text: String, words: PlaceWords) {
        let key = NameKey(text)
        let bytes = EnglishPlaceWords.translated(key.bytes[...], isPlain: !key.hasMarks) ?? key.bytes
        let found = words.leading(bytes[...], isPlain: !key.hasMarks)
        kind = found?.kind
        // "xã Xuân Thiên (cũ)" of a list is xã Xuân Thiên.
        func name(_ text: ArraySlice<UInt8>, isPlain: Bool) -> [UInt8] {
            let stripped = MergerWords.stripped(text, isPlain: isPlain)
            return Array(stripped.flatMap { $0.isCertain || isPlain ? $0.name : nil } ?? text)
        }
        self.name = name(bytes.dropFirst(found?.length ?? 0), isPlain: false)
        plain = NameKey(plainTextOf: self.name).plain
    }

    /// Whether a text's name is this one; a text without any marks may leave them out.
    func isNamed(_ text: ArraySlice<UInt8>, isPlain: Bool) -> Bool {
        text.elementsEqual(name) || (isPlain && text.elementsEqual(plain))
    }
}

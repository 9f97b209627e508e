/// `NameKey` as a `String`, for words and headings that are looked up now and then.
package enum TextKey {
    /// The key of a text.
    package static func make(_ text: String) -> String {
        var text = text
        return text.withUTF8 { make($0) }
    }

    /// The key of UTF-8 bytes, composed or not.
    package static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var key = NameKey()
        key.fill(bytes)
        return String(decoding: key.bytes, as: UTF8.self)
    }

    /// The letters of a text without any mark: "Nà Khoang" → "na khoang". A last resort, because it makes names equal that differ by tone.
    package static func plain(_ text: String) -> String {
        String(decoding: NameKey(text).plain, as: UTF8.self)
    }
}

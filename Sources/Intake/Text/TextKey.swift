internal import Tabular

/// How names, headings and marks are compared: two texts that a reader takes for the same have the same key (domain.md section 1,
/// "Matching names").
///
/// Composed letters, lower case, Ð as Đ, one blank between words; of each word the letters, then its tone, so that hoà = hòa and
/// thuỷ = thủy; y alone after its consonants is i, so that Lý = Lí.
package enum TextKey {
    package static func make(_ text: String) -> String {
        var text = text
        return text.withUTF8 { make($0) }
    }

    /// The key of UTF-8 bytes, composed or not.
    package static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var key = String.UnicodeScalarView()
        var word: [UnicodeScalar] = []
        var tone: UnicodeScalar?
        func close() {
            guard !word.isEmpty else { return }
            if !key.isEmpty { key.append(" ") }
            if word.last == "y", word.count == 1 || word.dropLast() == ["q", "u"] || word.dropLast().allSatisfy(consonants.contains) {
                word[word.count - 1] = "i"
            }
            key.append(contentsOf: word)
            if let tone { key.append(tone) }
            word.removeAll(keepingCapacity: true)
            tone = nil
        }
        for scalar in composed(bytes).lowercased().unicodeScalars {
            if isBlank(scalar) {
                close()
            } else if let parts = tones[scalar] {
                // A second tone in a word is no Vietnamese: it stays where it stands.
                if tone == nil {
                    word.append(parts.letter)
                    tone = parts.tone
                } else {
                    word.append(scalar)
                }
            } else if !isInvisible(scalar) {
                word.append(scalar == "\u{F0}" ? "đ" : scalar)
            }
        }
        close()
        return String(key)
    }

    /// The letters of a text without any mark, lower case, one blank between words: "Nà Khoang" → "na khoang". A last resort, because
    /// it makes names equal that differ by tone.
    package static func plain(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var plain = String.UnicodeScalarView()
            var isAfterBlank = false
            for scalar in composed(bytes).lowercased().unicodeScalars where !isInvisible(scalar) {
                if isBlank(scalar) {
                    isAfterBlank = !plain.isEmpty
                    continue
                }
                if isAfterBlank { plain.append(" ") }
                isAfterBlank = false
                let letter = tones[scalar]?.letter ?? scalar
                plain.append(basicLetters[letter] ?? letter)
            }
            return String(plain)
        }
    }

    private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        Normalization.isNeeded(bytes)
            ? String(decoding: Normalization.composed(bytes), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
    }

    private static func isBlank(_ scalar: UnicodeScalar) -> Bool {
        scalar == " " || (scalar.value >= 0x09 && scalar.value <= 0x0D) || scalar.value == 0xA0 || scalar.value == 0x202F
            || scalar.value == 0x3000 || (scalar.value >= 0x2000 && scalar.value <= 0x200A)
    }

    /// Zero-width characters, the soft hyphen and a byte order mark in the middle of a text.
    private static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
        (scalar.value >= 0x200B && scalar.value <= 0x200F) || scalar.value == 0x2060 || scalar.value == 0xFEFF || scalar.value == 0xAD
    }

    private static let consonants = Set("bcdđghklmnpqrstvx".unicodeScalars)

    private static let basicLetters: [UnicodeScalar: UnicodeScalar] = [
        "ă": "a", "â": "a", "đ": "d", "\u{F0}": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
    ]

    /// Composed letter with a tone → the letter and the tone's combining mark.
    private static let tones: [UnicodeScalar: (letter: UnicodeScalar, tone: UnicodeScalar)] = {
        let marks: [UnicodeScalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
        let families = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
        ]
        var tones: [UnicodeScalar: (letter: UnicodeScalar, tone: UnicodeScalar)] = [:]
        for family in families {
            let letters = Array(family.unicodeScalars)
            for (tone, letter) in zip(marks, letters.dropFirst()) { tones[letter] = (letters[0], tone) }
        }
        return tones
    }()
}

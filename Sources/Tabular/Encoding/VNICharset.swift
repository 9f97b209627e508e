/// VNI for Windows: a base letter, then one byte for its modifier and tone together; a few letters are single bytes.
enum VNICharset {
    static func scalars(_ bytes: some Sequence<UInt8>) -> [UnicodeScalar] {
        var result: [UnicodeScalar] = []
        for byte in bytes {
            if let letter = letters[byte] {
                result.append(letter)
            } else if let marks = marks[byte], let last = result.last, "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".unicodeScalars.contains(last) {
                result.append(contentsOf: marks)
            } else {
                result.append(SingleByteCharset.windows1252.scalars[Int(byte)])
            }
        }
        return result
    }

    private static let letters: [UInt8: UnicodeScalar] = [
        0xF1: "đ", 0xD1: "Đ", 0xF6: "ư", 0xD6: "Ư", 0xF4: "ơ", 0xD4: "Ơ", 0xED: "í", 0xCD: "Í", 0xEC: "ì", 0xCC: "Ì", 0xE6: "ỉ", 0xC6: "Ỉ",
        0xF3: "ĩ", 0xD3: "Ĩ", 0xF2: "ị", 0xD2: "Ị", 0xEE: "ỵ", 0xCE: "Ỵ",
    ]

    /// Lower-case mark bytes; the upper-case ones are 0x20 below.
    private static let marks: [UInt8: [UnicodeScalar]] = {
        let circumflex: UnicodeScalar = "\u{302}"
        let breve: UnicodeScalar = "\u{306}"
        let lower: [UInt8: [UnicodeScalar]] = [
            0xF9: ["\u{301}"], 0xF8: ["\u{300}"], 0xFB: ["\u{309}"], 0xF5: ["\u{303}"], 0xEF: ["\u{323}"],
            0xE2: [circumflex], 0xE1: [circumflex, "\u{301}"], 0xE0: [circumflex, "\u{300}"], 0xE5: [circumflex, "\u{309}"],
            0xE3: [circumflex, "\u{303}"], 0xE4: [circumflex, "\u{323}"],
            0xEA: [breve], 0xE9: [breve, "\u{301}"], 0xE8: [breve, "\u{300}"], 0xFA: [breve, "\u{309}"], 0xFC: [breve, "\u{303}"],
            0xEB: [breve, "\u{323}"],
        ]
        var marks = lower
        for (byte, combining) in lower { marks[byte - 0x20] = combining }
        return marks
    }()
}

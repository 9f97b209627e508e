/// A charset of one byte a character: ASCII below 0x80, a table above. In VISCII six bytes below 0x20 are letters too.
struct SingleByteCharset: Sendable {
    /// The character of each byte.
    let scalars: [UnicodeScalar]

    private init(upperHalf: String, controls: [UInt8: UnicodeScalar] = [:]) {
        scalars = (0..<128).map { controls[UInt8($0)] ?? UnicodeScalar(UInt8($0)) } + Array(upperHalf.unicodeScalars)
    }

    /// Combining tone marks are left as they are; composing comes after.
    static let windows1258 = SingleByteCharset(
        upperHalf: """
            €\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ\
            \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
            °±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ\
            ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß\
            àáâăäåæçèéêë\u{301}íîï\
            đñ\u{323}óôơö÷øùúûüư₫ÿ
            """)

    /// The five bytes without a character stand for themselves, as browsers read them.
    static let windows1252 = SingleByteCharset(
        upperHalf: """
            €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
            \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\
            \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
            °±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
            ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
            àáâãäåæçèéêëìíîï\
            ðñòóôõö÷øùúûüýþÿ
            """)

    /// RFC 1456.
    static let viscii = SingleByteCharset(
        upperHalf: """
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ\
            ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
            Õắằặấầẩậẽẹếềểễệố\
            ồổỗỠƠộờởịỰỨỪỬơớƯ\
            ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ\
            ĐứÒÓÔạỷừửÙÚỹỵÝỡư\
            àáâãảăữẫèéêẻìíĩỉ\
            đựòóôõỏọụùúũủýợỮ
            """,
        controls: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"])

    /// TCVN 5712:1993, VN3: no capitals with tones.
    static let tcvn3 = SingleByteCharset(
        upperHalf: """
            ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ\
            ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\
            \u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\
            \u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
            ẮẦẨẪẤỀặầẩẫấậèỂẻẽ\
            éẹềểễếệìỉỄẾỒĩíịò\
            Ổỏõóọồổỗốộờởỡớợù\
            ỖủũúụừửữứựỳỷỹýỵỐ
            """)

    /// The bytes of windows-1258; controls stand for themselves, as Windows reads the bytes that have no character.
    static let windows1258Bytes: [UnicodeScalar: UInt8] = {
        var bytes: [UnicodeScalar: UInt8] = [:]
        for byte in UInt8(0x80)...0xFF {
            let scalar = windows1258.scalars[Int(byte)]
            bytes[scalar == "\u{FFFD}" ? UnicodeScalar(byte) : scalar] = byte
        }
        return bytes
    }()

    /// The byte of each character above ASCII: what a program that took bytes for windows-1252 made of them, turned back.
    static let windows1252Bytes: [UnicodeScalar: UInt8] = {
        var bytes: [UnicodeScalar: UInt8] = [:]
        for byte in 0x80...0xFF {
            bytes[windows1252.scalars[byte]] = UInt8(byte)
            // Other programs took them for Latin-1, where 0x80 to 0x9F are controls.
            bytes[UnicodeScalar(UInt8(byte))] = UInt8(byte)
        }
        return bytes
    }()
}

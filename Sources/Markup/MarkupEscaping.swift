/// Makes any text safe inside HTML and XML, as element content and as a quoted attribute alike.
package enum MarkupEscaping {
    /// `<b title="x">` → `&lt;b title=&quot;x&quot;&gt;`. Control characters that HTML forbids become U+FFFD.
    package static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result: [UInt8] = []
        append(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    static func append(_ text: String, to result: inout [UInt8]) {
        guard text.utf8.contains(where: isSpecial) else { return result.append(text) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append("&amp;")
            case "<": result.append("&lt;")
            case ">": result.append("&gt;")
            case "\"": result.append("&quot;")
            case "'": result.append("&#39;")
            case "\t", "\n": result.append(UInt8(scalar.value))
            case "\u{2028}": result.append("\n")
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result.append("\u{FFFD}")
            default: result.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
    }

    /// C1 controls and U+2028 start with 0xC2 and 0xE2, which Vietnamese text has too: those strings take the slow way.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F, 0xC2, 0xE2: true
        default: byte < 0x20
        }
    }
}

extension [UInt8] {
    /// A `String` that grows by many small pieces costs three times as much.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

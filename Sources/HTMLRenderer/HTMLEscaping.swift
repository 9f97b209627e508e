/// Makes any text safe inside HTML, as element content and as a quoted attribute alike.
enum HTMLEscaping {
    /// `<b title="x">` → `&lt;b title=&quot;x&quot;&gt;`. Control characters that HTML forbids become U+FFFD.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\u{2028}": result.append("\n")
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// C1 controls and U+2028 start with 0xC2 and 0xE2, which Vietnamese text has too: those strings take the slow way.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F, 0xC2, 0xE2: true
        default: byte < 0x20
        }
    }

    /// The address when it is one that a report may link to: http, https, mailto, or a place in the page; nil for all else,
    /// such as `javascript:`.
    static func safeAddress(_ target: String) -> String? {
        let address = target.trimmingSpaces
        let lowered = address.lowercased()
        let allowed = ["http://", "https://", "mailto:", "#"]
        return allowed.contains { lowered.hasPrefix($0) && lowered.count > $0.count } ? address : nil
    }
}

extension String {
    /// Without white space and control characters at both ends, which browsers skip before they read an address's scheme.
    fileprivate var trimmingSpaces: String {
        let isPadding: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isPadding($0) }), let last = scalars.lastIndex(where: { !isPadding($0) })
        else { return "" }
        return String(scalars[first...last])
    }
}

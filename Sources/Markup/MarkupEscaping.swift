internal import Language

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
        var text = text
        text.withUTF8 { append($0, to: &result) }
    }

    /// Text that is UTF-8.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        result.append(addingCapacity: most(of: text)) { append(text, to: &$0) }
    }

    /// The bytes that a text may have: with each of its own escaped, but for long ones of which none is, as those that are pictures.
    static func most(of text: UnsafeBufferPointer<UInt8>) -> Int {
        text.count < 1 << 12 || text.contains(where: isSpecial) ? 6 * text.count : text.count
    }

    /// Text that is UTF-8. What needs no escape is copied in as few pieces as can be.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to room: inout OutputSpan<UInt8>) {
        var (start, place) = (0, 0)
        while place < text.count {
            guard isSpecial(text[place]), let (escape, length) = escape(of: UnsafeBufferPointer(rebasing: text[place...])) else {
                place += 1
                continue
            }
            room.append(copying: UnsafeBufferPointer(rebasing: text[start..<place]))
            room.append(literal: escape)
            place += length
            start = place
        }
        room.append(copying: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// What stands for the scalar that a text begins with, and how many bytes that has; nil where it stands for itself.
    private static func escape(of text: UnsafeBufferPointer<UInt8>) -> (StaticString, length: Int)? {
        switch text[0] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
        // The controls U+0080 to U+009F.
        case 0xC2: text.count > 1 && text[1] < 0xA0 ? ("\u{FFFD}", 2) : nil
        // The line separator U+2028.
        case 0xE2: text.count > 2 && text[1] == 0x80 && text[2] == 0xA8 ? ("\n", 3) : nil
        default: ("\u{FFFD}", 1)
        }
    }

    /// C1 controls and U+2028 start with 0xC2 and 0xE2, which Vietnamese text has too: behind those one has to look further.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F, 0xC2, 0xE2: true
        default: byte < 0x20
        }
    }
}

extension [UInt8] {
    package mutating func append(literal text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

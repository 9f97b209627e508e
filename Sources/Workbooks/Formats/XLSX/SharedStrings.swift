/// The texts that cells refer to by number (ECMA-376 part 1, section 18.4), as they stand in cells.
struct SharedStrings: XMLHandler {
    private(set) var pool = TextPool()
    private var isWithinText = false
    private(set) var isTooLarge = false
    /// Within a reading aid above the text, which is no part of it.
    private var isPhonetic = false

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "t": isWithinText = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "t": isWithinText = false
        case "rPh": isPhonetic = false
        case "si": pool.endText(EscapedText.resolve)
        default: break
        }
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        if isWithinText { pool.append(text) }
        if pool.bytes.count > SheetText.limit { isTooLarge = true }
    }

    var isDone: Bool { isTooLarge }
}

/// Text of Office Open XML, in which `_x000D_` stands for a control character (ECMA-376 part 1, section 22.9.2.19).
enum EscapedText {
    /// Makes the text what stands in a cell, in its place; returns how long it is then.
    static func resolve(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var (read, written) = (0, 0)
        while read < text.count {
            var byte = text[read]
            if byte == UInt8(ascii: "_"), let control = control(text, read) {
                byte = control
                read += 6
            }
            text[written] = SheetText.plain(byte)
            read += 1
            written += 1
        }
        return written
    }

    /// The control character that stands at a place as `_x00HH_`.
    private static func control(_ text: UnsafeMutableBufferPointer<UInt8>, _ place: Int) -> UInt8? {
        guard place + 7 <= text.count, text[place..<(place + 4)].elementsEqual("_x00".utf8), text[place + 6] == UInt8(ascii: "_") else {
            return nil
        }
        return UInt8(String(decoding: text[(place + 4)..<(place + 6)], as: UTF8.self), radix: 16).flatMap { $0 < 0x20 ? $0 : nil }
    }
}

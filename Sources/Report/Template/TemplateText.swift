/// A template's text as every part of its reading takes it: without a byte order mark, which Notepad writes, and with lines that end in
/// a line feed, whatever ends them in the file.
struct TemplateText {
    let text: String

    init(_ file: String) {
        var file = file
        text = file.withUTF8 { bytes in
            let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
            let content = UnsafeBufferPointer(rebasing: bytes[start...])
            var plain: [UInt8] = []
            plain.reserveCapacity(content.count)
            var place = 0
            while place < content.count {
                let length = Self.lineEnd(in: content, at: place)
                plain.append(length > 0 ? UInt8(ascii: "\n") : content[place])
                place += max(length, 1)
            }
            return String(decoding: plain, as: UTF8.self)
        }
    }

    /// Calls `body` with each line, without its end, and its number from 1.
    func forEachLine(_ body: (Substring, Int) -> Void) {
        var rest = text[...]
        var number = 1
        while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
            body(rest[..<end], number)
            rest = rest[rest.utf8.index(after: end)...]
            number += 1
        }
        body(rest, number)
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// How many bytes end a line here, 0 for none: what Unicode calls a newline (LF, VT, FF, CR, CR LF, NEL, LS, PS).
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        func next(_ offset: Int) -> UInt8 { place + offset < bytes.count ? bytes[place + offset] : 0 }
        switch bytes[place] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return next(1) == 0x0A ? 2 : 1
        case 0xC2: return next(1) == 0x85 ? 2 : 0
        case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}

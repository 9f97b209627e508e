import Glibc

/// Line ends within cells that a system has written as tags of HTML, `<br>`, `<br/>` or `<br />`, in a text that is no page.
enum LineBreakTags {
    /// Whether a text has one.
    static func areFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = text.baseAddress else { return false }
        var index = 0
        while let mark = memchr(base + index, Int32(UInt8(ascii: "<")), text.count - index) {
            let start = UnsafeRawPointer(mark) - UnsafeRawPointer(base)
            if length(of: text, at: start) > 0 { return true }
            index = start + 1
        }
        return false
    }

    /// The text with what stands for the end of a line within a cell in the place of each tag, and how many there were.
    static func replaced(in text: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], count: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var count = 0
        var index = 0
        while let start = text[index...].firstIndex(of: UInt8(ascii: "<")) {
            output += text[index..<start]
            let length = length(of: text, at: start)
            output.append(length > 0 ? TableOrigin.lineBreak : text[start])
            if length > 0 { count += 1 }
            index = start + max(length, 1)
        }
        output += text[index...]
        return (output, count)
    }

    /// How long the tag is that begins here; 0 where none does.
    private static func length(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        guard start + 3 < text.count, text[start + 1] | 0x20 == UInt8(ascii: "b"), text[start + 2] | 0x20 == UInt8(ascii: "r") else {
            return 0
        }
        var end = start + 3
        while end < text.count, end < start + 6, text[end] == 0x20 || text[end] == UInt8(ascii: "/") { end += 1 }
        return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 - start : 0
    }
}

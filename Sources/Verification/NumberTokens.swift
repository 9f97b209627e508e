/// Numbers as a report writes them, found in its text.
enum NumberTokens {
    /// `1.234,5`, `80,1`, `214`: digits with separators inside, without sign and unit.
    static func all(in text: String) -> [String] {
        let text = text.withoutInvisible
        return ranges(in: text.utf8).map { String(text[$0]) }
    }

    /// A regular expression would be made anew for each of the thousands of texts of a report.
    private static func ranges(in text: String.UTF8View) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var start: String.Index?
        var end = text.startIndex
        for index in text.indices {
            let byte = text[index]
            if (0x30...0x39).contains(byte) {
                if start == nil { start = index }
                end = text.index(after: index)
            } else if let first = start, index > end || (byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",")) {
                ranges.append(first..<end)
                start = nil
            }
        }
        if let start { ranges.append(start..<end) }
        return ranges
    }
}

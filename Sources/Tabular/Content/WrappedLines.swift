/// Lines that stand in quotes as a whole, their own quotes doubled: all of a table stood in the first column of a spreadsheet when it was
/// saved. Some programs put only those lines in quotes that hold a quote or a delimiter.
enum WrappedLines {
    /// Lines that are looked at.
    private static let evidence = 40
    private static let quote = UInt8(ascii: "\"")
    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

    /// Whether the lines of a text are wrapped: at least half of the first ones, and unwrapped nearly all have as many fields as the first
    /// of several fields, more than they had before. A column of quoted addresses is none: its heading is one field.
    static func areFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var wrapped = 0
        var lines: [[UInt8]] = []
        forEachLine(text) { line, _ in
            let content = trimmed(line)
            if content.isEmpty { return true }
            if let inner = inner(content) {
                wrapped += 1
                lines.append(inner)
            } else {
                lines.append(Array(content))
            }
            // Nearly no file goes on from here.
            return lines.count < evidence && (wrapped > 0 || lines.count < 4)
        }
        guard wrapped > 0, wrapped * 2 >= lines.count, lines.count > 1 else { return false }
        return delimiters.contains { delimiter in
            let counts = lines.map { fields($0, delimiter) }
            guard let first = counts.first(where: { $0 > 1 }), counts.first == first || first > 2 else { return false }
            let isProse =
                first == 2
                && lines.allSatisfy { line in
                    zip(line, line.dropFirst()).allSatisfy { $0.0 != delimiter || $0.1 == 0x20 }
                }
            return !isProse && counts.count { $0 == first } * 10 >= counts.count * 8
        }
    }

    /// Whether the cells of a sheet's only column hold the lines of a table: nearly all of the first ones have as many fields as the first, which
    /// is a header and no title. A column of addresses is none: its heading is one field.
    static func areCells(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lines: [[UInt8]] = []
        forEachLine(text) { line, _ in
            if !line.isEmpty { lines.append(Array(line)) }
            return lines.count < evidence
        }
        return lines.count > 1
            && delimiters.contains { delimiter in
                let counts = lines.map { fields($0, delimiter) }
                return counts[0] > 2 && counts.count { $0 == counts[0] } * 10 >= counts.count * 8
            }
    }

    /// The text with each line taken out of its quotes.
    static func unwrapped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        forEachLine(text) { line, end in
            if let inner = inner(trimmed(line)) { output += inner } else { output += line }
            output += end
            return true
        }
        return output
    }

    /// Calls `body` with each line and its end, until it returns false.
    private static func forEachLine(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
    ) {
        var start = 0
        while start < text.count {
            let feed = text[start...].firstIndex { $0 == 0x0A } ?? text.count
            let next = min(feed + 1, text.count)
            let end = feed > start && text[feed - 1] == 0x0D ? feed - 1 : feed
            guard body(UnsafeBufferPointer(rebasing: text[start..<end]), UnsafeBufferPointer(rebasing: text[end..<next])) else { return }
            start = next
        }
    }

    /// Without blanks, and without the delimiters of empty columns at the end.
    private static func trimmed(_ line: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var slice = line[...]
        while let last = slice.last, last == 0x20 || delimiters.contains(last) { slice.removeLast() }
        while let first = slice.first, first == 0x20 { slice.removeFirst() }
        return slice
    }

    /// What stands in the quotes around a line, its quotes no longer doubled; nil where it is not in quotes as a whole.
    private static func inner(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
        guard line.count > 1, line.first == quote, line.last == quote else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var index = line.startIndex + 1
        let end = line.endIndex - 1
        while index < end {
            if line[index] == quote {
                guard index + 1 < end, line[index + 1] == quote else { return nil }
                index += 1
            }
            result.append(line[index])
            index += 1
        }
        return result
    }

    /// How many fields a line has; delimiters inside quotes divide nothing.
    private static func fields(_ line: [UInt8], _ delimiter: UInt8) -> Int {
        var count = 1
        var isInside = false
        for byte in line {
            if byte == quote { isInside.toggle() } else if byte == delimiter, !isInside { count += 1 }
        }
        return count
    }
}

internal import Diagnostics

/// Counts the marks of quotations and lists at the start of a line (`> > - 1.`): each opens a block within the one before it, and what
/// reads Markdown needs time by the square of their number.
enum ContainerMarks {
    /// Tells the first line that opens more blocks within each other than a report has.
    static func check(_ template: TemplateText, file: String, _ diagnostics: inout DiagnosticCollector) {
        var first: SourceLocation?
        template.forEachLine { line, number in
            guard first == nil, let column = columnOfExcess(in: line.utf8) else { return }
            first = SourceLocation(file: file, line: number, column: column)
        }
        if let first { diagnostics.record(.templateMarkdownTooDeep, at: first) }
    }

    private static func canStandInMarks(_ byte: UInt8) -> Bool { " \t>-+*.)0123456789".utf8.contains(byte) }

    /// A paragraph and its text stand within the innermost block.
    private static let deepest = MarkdownNode.deepestNesting - 2

    /// The column, from 1, of the mark that is one too many; nil: there is none.
    private static func columnOfExcess(in line: Substring.UTF8View) -> Int? {
        let bytes = Array(line.prefix(while: canStandInMarks))
        guard bytes.count > deepest, bytes.count < line.count || !isRule(bytes) else { return nil }
        var depth = 0
        var place = 0
        while let mark = mark(in: bytes, after: place) {
            // A list is two: itself and its item.
            depth += bytes[mark.lowerBound] == UInt8(ascii: ">") ? 1 : 2
            guard depth <= deepest else { return mark.lowerBound + 1 }
            place = mark.upperBound
        }
        return nil
    }

    /// A line of one mark again and again parts two pages.
    private static func isRule(_ bytes: [UInt8]) -> Bool {
        let marks = Set(bytes).subtracting(" \t".utf8)
        return marks == [UInt8(ascii: "-")] || marks == [UInt8(ascii: "*")]
    }

    /// The next mark, when nothing but spaces stands before it.
    private static func mark(in bytes: [UInt8], after place: Int) -> Range<Int>? {
        guard let start = bytes[place...].firstIndex(where: { !isSpace($0) }) else { return nil }
        func endsWord(_ index: Int) -> Bool { index >= bytes.count || isSpace(bytes[index]) }
        switch bytes[start] {
        case UInt8(ascii: ">"): return start..<start + 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return endsWord(start + 1) ? start..<start + 1 : nil
        default:
            let end = bytes[start...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? bytes.count
            guard end > start, end < bytes.count, ".)".utf8.contains(bytes[end]), endsWord(end + 1) else { return nil }
            return start..<end + 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

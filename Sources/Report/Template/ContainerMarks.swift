internal import Diagnostics

/// Counts the marks of quotations and lists at the start of a line (`> > - 1.`): each opens a block within the one before it, and what
/// reads Markdown needs time by the square of their number.
enum ContainerMarks {
    /// Tells the first line that opens more blocks within each other than a report has.
    static func check(_ template: TemplateText, file: String, _ diagnostics: inout DiagnosticCollector) {
        var first: SourceLocation?
        template.forEachLine { line, number in
            guard first == nil, let column = columnOfExcess(in: Array(line.utf8.prefix(while: canStandInMarks))) else { return }
            first = SourceLocation(file: file, line: number, column: column)
        }
        if let first { diagnostics.record(.templateMarkdownTooDeep, at: first) }
    }

    private static func canStandInMarks(_ byte: UInt8) -> Bool { " \t>-+*.)0123456789".utf8.contains(byte) }

    /// The column, from 1, of the mark that is one too many; nil: there is none. A line of dashes alone parts two pages.
    private static func columnOfExcess(in bytes: [UInt8]) -> Int? {
        guard bytes.count > MarkdownNode.deepestNesting, Set(bytes).subtracting(" \t".utf8).count > 1 || bytes.contains(UInt8(ascii: ">"))
        else { return nil }
        var depth = 0
        var place = 0
        while let mark = mark(in: bytes, after: place) {
            depth += 1
            guard depth <= MarkdownNode.deepestNesting else { return mark.lowerBound + 1 }
            place = mark.upperBound
        }
        return nil
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

internal import ArgumentParser
internal import Diagnostics
internal import Tabular

/// What the user knows about a file, where recognition is not enough.
struct ReadingFlags: ParsableArguments {
    @Option(
        help: .said(
            "Bảng mã: utf-8, utf-16le, utf-16be, windows-1258, viscii, tcvn3, vni.",
            "Encoding: utf-8, utf-16le, utf-16be, windows-1258, viscii, tcvn3, vni.",
            value: ("bảng-mã", "encoding")))
    var encoding: String?

    @Option(
        help: .said(
            "Dấu ngăn cột: một ký tự, hoặc “tab”.",
            "Delimiter: one character, or “tab”.",
            value: ("dấu", "delimiter")))
    var delimiter: String?

    @Option(
        help: .said(
            "Dấu bao quanh ô: một ký tự, hoặc “none” nếu không có.",
            "The mark around fields: one character, or “none”.",
            value: ("dấu", "quote")))
    var quote: String?

    @Option(
        help: .said(
            "Cách ghi dấu bao ở giữa ô: “doubled” (ghi hai lần) hoặc “backslash”.",
            "How that mark is written within a field: “doubled” or “backslash”.",
            value: ("cách", "escape")))
    var escape: String?

    @Option(
        help: .said(
            "Các dòng tiêu đề, ví dụ 7 hoặc 7-8; “none” nếu tệp không có.",
            "The header lines, such as 7 or 7-8; “none” where the file has none.",
            value: ("dòng", "header")))
    var header: String?

    /// - Throws: `usage.…` for what cannot be understood.
    func options() throws(DiagnosticError) -> ReadingOptions {
        var options = ReadingOptions()
        if let encoding {
            guard let known = TextEncoding(name: encoding) else {
                throw DiagnosticError(
                    .runEncodingUnknown(name: encoding, known: TextEncoding.allCases.map(\.rawValue)))
            }
            options.encoding = known
        }
        if let delimiter {
            guard let byte = Self.byte(["tab", "\\t"].contains(delimiter.lowercased()) ? "\t" : delimiter) else {
                throw DiagnosticError(.runDelimiterUnknown(text: delimiter))
            }
            options.delimiter = byte
        }
        if let quote {
            options.hasPlainQuotes = quote.lowercased() == "none"
            options.quote = options.hasPlainQuotes ? nil : Self.byte(quote)
            guard options.hasPlainQuotes || options.quote != nil else { throw DiagnosticError(.runQuoteUnknown(text: quote)) }
        }
        switch escape?.lowercased() {
        case nil: break
        case "doubled": options.escape = .doubled
        case "backslash", "\\": options.escape = .backslash
        default: throw DiagnosticError(.runEscapeUnknown(text: escape ?? ""))
        }
        if let header {
            guard let lines = Self.lines(header) else { throw DiagnosticError(.runHeaderUnknown(text: header)) }
            options.headerLines = lines
        }
        return options
    }

    private static func byte(_ text: String) -> UInt8? {
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, byte != 0x0A, byte != 0x0D else { return nil }
        return byte
    }

    /// "none", "7", "7-8", "7,8"; nil for anything else.
    private static func lines(_ text: String) -> [Int]? {
        if text.lowercased() == "none" { return [] }
        let parts = text.split(omittingEmptySubsequences: false) { "-–,".contains($0) }.map { Int($0) }
        guard let first = parts.first ?? nil, let last = parts.last ?? nil, !parts.contains(nil), first > 0, first <= last,
            last - first < 10
        else { return nil }
        return Array(first...last)
    }
}

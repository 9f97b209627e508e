import Glibc

/// Decides the dialect of a table on the evidence of its sample window: of all dialects that are tried, the one under which the
/// records agree best on their number of fields and the fields look most like values.
struct DialectDetection {
    /// Bytes that are tried as delimiters, and how much is believed of each before looking.
    private static let delimiters: [(byte: UInt8, belief: Double)] = [
        (UInt8(ascii: ","), 1), (UInt8(ascii: ";"), 1), (0x09, 1), (UInt8(ascii: "|"), 0.98), (UInt8(ascii: "^"), 0.8),
        (UInt8(ascii: "~"), 0.8), (UInt8(ascii: ":"), 0.6), (UInt8(ascii: " "), 0.55),
    ]
    private static let quotes: [(byte: UInt8, belief: Double)] = [(UInt8(ascii: "\""), 1), (UInt8(ascii: "'"), 0.97)]

    /// Bytes and records that are looked at.
    private static let window = 1 << 16
    private static let recordLimit = 250

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isWhole: Bool
    private let occurs: [Bool]

    /// The dialect of `bytes` as far as `options` leave it open. 64 bytes after them must be readable.
    static func dialect(of bytes: UnsafeBufferPointer<UInt8>, options: ReadingOptions, isWhole: Bool) -> Dialect {
        DialectDetection(bytes, isWhole: isWhole).best(options)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
        let window = UnsafeBufferPointer(rebasing: bytes.prefix(DialectDetection.window))
        self.bytes = window
        self.isWhole = isWhole && bytes.count <= DialectDetection.window
        var occurs = [Bool](repeating: false, count: 256)
        occurs.withUnsafeMutableBufferPointer { occurs in
            for byte in window { occurs[Int(byte)] = true }
        }
        self.occurs = occurs
    }

    private func best(_ options: ReadingOptions) -> Dialect {
        var delimiters = DialectDetection.delimiters.filter { occurs[Int($0.byte)] }
        var quotes: [(byte: UInt8?, belief: Double)] = DialectDetection.quotes.filter { $0.byte == 0x22 || occurs[Int($0.byte)] }
            .map { ($0.byte, $0.belief) }
        if let named = options.delimiter { delimiters = [(named, 1)] }
        if let named = options.quote { quotes = [(named, 1)] }
        if options.hasPlainQuotes { quotes = [(nil, 1)] }
        var best = Dialect(
            delimiter: options.delimiter, quote: options.hasPlainQuotes ? nil : options.quote ?? 0x22, escape: options.escape ?? .doubled)
        // One column explains everything a little.
        var bestScore = 0.05
        for delimiter in delimiters where options.delimiter != nil || !isProse(delimiter.byte) {
            // A score is below 1, so that what is believed less than the best one explains cannot win.
            for quote in quotes where delimiter.belief * quote.belief > bestScore {
                for escape in options.escape.map({ [$0] }) ?? escapes(quote.byte) {
                    for candidate in candidates(delimiter.byte, quote.byte, escape, isNamed: options.delimiter != nil) {
                        let evidence = DialectEvidence(
                            bytes, candidate, limit: DialectDetection.recordLimit, isWhole: isWhole,
                            hasOtherMarks: hasMarks(besides: candidate))
                        if options.delimiter == nil, !isBelievable(delimiter.byte, evidence) { continue }
                        let believed = evidence.score * delimiter.belief * quote.belief * (escape == .backslash ? 0.99 : 1)
                        if believed > bestScore + 1e-9 {
                            best = candidate
                            bestScore = believed
                        }
                    }
                }
            }
        }
        return best
    }

    /// Whether some mark occurs, besides those of a dialect, that makes of a cell a piece of one or several. An apostrophe is one, and
    /// counts even where it is the quote: it stands in words too.
    private func hasMarks(besides dialect: Dialect) -> Bool {
        occurs[0x27] || CellKind.foreignMarks.contains { $0 != dialect.delimiter && $0 != dialect.quote && occurs[Int($0)] }
    }

    /// Whether a delimiter stands in any text too, a blank, or in times of day, a colon: it is asked for more than others.
    static func standsInValues(_ delimiter: UInt8?) -> Bool { delimiter == 0x20 || delimiter == 0x3A }

    private func candidates(_ delimiter: UInt8, _ quote: UInt8?, _ escape: Dialect.Escape, isNamed: Bool) -> [Dialect] {
        let candidate = Dialect(delimiter: delimiter, quote: quote, escape: escape)
        guard delimiter == 0x20 else {
            var padded = candidate
            padded.skipsBlanks = true
            if isNamed { return hasBlankBeforeQuote(candidate) ? [candidate, padded] : [candidate] }
            return isPadded(candidate) ? [padded] : hasBlankBeforeQuote(candidate) ? [candidate, padded] : [candidate]
        }
        if isNamed { return [candidate] }
        guard hasRuns(of: delimiter) else { return [candidate] }
        var merging = candidate
        merging.mergesDelimiters = true
        return [candidate, merging]
    }

    /// Blanks stand in any text and colons in times of day, so that they must divide nearly all lines alike; and words of Vietnamese, or
    /// below a heading of one word, are no cells.
    private func isBelievable(_ delimiter: UInt8, _ evidence: DialectEvidence) -> Bool {
        guard DialectDetection.standsInValues(delimiter) else { return true }
        guard evidence.isRegular, delimiter == 0x20 || !holdsTimes else { return false }
        return !evidence.dividesWords && (evidence.isLikeFirst || evidence.holdsMeasures)
    }

    /// Whether a mark divides sentences and no cells: the first line, the heading, has none, and behind nearly all of them goes on a blank
    /// or a small letter, and no number ("Thôn Bái Sim, xã Ngọc Phụng").
    private func isProse(_ delimiter: UInt8) -> Bool {
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        guard delimiter == UInt8(ascii: ",") || delimiter == UInt8(ascii: ";"), !bytes[..<end].contains(delimiter),
            bytes[..<end].contains(where: { $0 > 0x20 })
        else { return false }
        var (marks, goingOn) = (0, 0)
        for index in bytes.indices.dropLast() where bytes[index] == delimiter {
            marks += 1
            var next = index + 1
            while next < bytes.count, bytes[next] == 0x20 { next += 1 }
            guard next < bytes.count else { break }
            if bytes[next] &- 0x30 < 10 || bytes[next] == 0x22 { return false }
            if next > index + 1 || (bytes[next] >= 0x61 && bytes[next] <= 0x7A) { goingOn += 1 }
        }
        return marks > 0 && goingOn * 10 >= marks * 8
    }

    /// Whether half of the lines are, as a whole, a date or a time of day.
    private var holdsTimes: Bool {
        var lines = 0
        var times = 0
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(DialectDetection.recordLimit) {
            lines += 1
            if CellKind(UnsafeBufferPointer(rebasing: line)) == .date { times += 1 }
        }
        return times * 2 >= lines
    }

    /// A backslash is tried as escape where one stands before a quote.
    private func escapes(_ quote: UInt8?) -> [Dialect.Escape] {
        guard occurs[0x5C] else { return [.doubled] }
        for index in bytes.indices.dropLast() where bytes[index] == 0x5C && bytes[index + 1] == quote { return [.doubled, .backslash] }
        return [.doubled]
    }

    /// Whether every delimiter outside quotes is followed by a blank (`a, b, c`).
    private func isPadded(_ dialect: Dialect) -> Bool {
        guard occurs[0x20], let delimiter = dialect.delimiter, let quote = dialect.quote else { return false }
        var isInside = false
        var padded = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == quote {
                isInside.toggle()
            } else if byte == 0x0A || byte == 0x0D {
                isInside = false
            } else if byte == delimiter, !isInside {
                guard index + 1 < bytes.count else { break }
                if bytes[index + 1] != 0x20 { return false }
                padded += 1
            }
        }
        return padded > 0
    }

    /// Whether a quote follows a delimiter and blanks: `, "Thôn 1, xã A"`.
    private func hasBlankBeforeQuote(_ dialect: Dialect) -> Bool {
        guard let delimiter = dialect.delimiter, let quote = dialect.quote, occurs[Int(quote)], let base = bytes.baseAddress else {
            return false
        }
        var start = 0
        while let mark = memchr(base + start, Int32(delimiter), bytes.count - start) {
            start = UnsafeRawPointer(mark) - UnsafeRawPointer(base) + 1
            let next = PaddingBlanks.end(base, from: start, limit: bytes.count, delimiter: delimiter)
            if next > start, next < bytes.count, bytes[next] == quote { return true }
        }
        return false
    }

    private func hasRuns(of delimiter: UInt8) -> Bool {
        for index in bytes.indices.dropLast() where bytes[index] == delimiter && bytes[index + 1] == delimiter { return true }
        return false
    }
}

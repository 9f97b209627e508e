/// How the quotes of one record are read.
enum QuoteReading: Equatable {
    /// As the dialect says.
    case usual
    /// The quote that opens this field is a slip and opens nothing.
    case textFrom(field: Int)
    /// Two quotes before a delimiter are one of the text and the closing one (`"48"",x`): the writer escaped nothing.
    case doubledCloses
}

/// Records with a wrong quote. One that has the number of fields of its table when it is read in another way was meant that way.
extension RecordScanner {
    /// Scans like `scan`, and where the record has an odd quote and not `expected` fields, tries to read it in another way.
    mutating func scanMending(_ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool, expected: Int) -> Int? {
        guard let next = scan(base, from: start, limit: limit, isLast: isLast) else { return nil }
        guard let found = oddity, count != expected, oversized == nil else { return next }
        if count < expected {
            return scanAgain(base, from: start, limit: limit, isLast: isLast, expected: expected, found) ?? next
        }
        mendLostQuote(base + start, expected: expected)
        return next
    }

    /// Where the record ends in the first reading that gives it `expected` fields; nil, and the record as it was, where none does.
    private mutating func scanAgain(
        _ base: UnsafePointer<UInt8>, from start: Int, limit: Int, isLast: Bool, expected: Int, _ found: Oddity
    ) -> Int? {
        let known = unclosedUntil
        defer { reading = .usual }
        for other in [QuoteReading.doubledCloses, .textFrom(field: found.field)] {
            reading = other
            rewind()
            if let next = scan(base, from: start, limit: limit, isLast: isLast), count == expected { return next }
            unclosedUntil = known
        }
        reading = .usual
        rewind()
        _ = scan(base, from: start, limit: limit, isLast: isLast)
        return nil
    }

    /// Joins the fields into which one fell that lost a quote, where the record is longer than it should be: those after an opening
    /// quote that is never closed, or those before a closing quote that was never opened. `start` is the record's first byte.
    private mutating func mendLostQuote(_ start: UnsafePointer<UInt8>, expected: Int) {
        guard let found = oddity, count > expected else { return }
        let surplus = count - expected
        let first: Int
        let last: Int
        var trimmed = 0
        if found.kind == .unclosedQuote, found.field + surplus < count {
            (first, last) = (found.field, found.field + surplus)
        } else if found.kind == .strayQuote, found.field >= surplus, endsWithQuote(start, spans[found.field]) {
            (first, last) = (found.field - surplus, found.field)
            oddity = Oddity(kind: .unopenedQuote, field: first)
            trimmed = 1
        } else {
            return
        }
        for index in first...last where spans[index].count > 0 { filledCount -= 1 }
        let end = spans[last].start + spans[last].count - UInt32(trimmed)
        spans[first].count = end - spans[first].start
        spans[first].hasEscapes = false
        for index in (last + 1)..<max(count, last + 1) { spans[index - surplus] = spans[index] }
        filledCount += 1
        count = expected
    }

    private func endsWithQuote(_ start: UnsafePointer<UInt8>, _ span: FieldSpan) -> Bool {
        span.count > 0 && !span.wasQuoted && start[Int(span.start + span.count) - 1] == quote
    }
}

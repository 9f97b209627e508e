/// What a quote means where it stands.
extension RecordScanner {
    /// The field being scanned.
    struct OpenField {
        /// First byte after the delimiter before it.
        var start: Int
        /// The content of a quoted field, without its quotes; `contentEnd` is -1 until the closing quote is found.
        var contentStart = 0
        var contentEnd = -1
        var isOpen = false
        var hasEscapes = false
        /// The second of two quotes that stand for one.
        var escapedQuote = -1
        /// A quote that was tried as an opening one and found unclosed.
        var literalQuote = -1
        var linesBefore = 0

        init(start: Int) { self.start = start }
    }

    /// A quote outside quotes opens a field if it stands at its beginning; elsewhere it is plain text.
    mutating func open(_ field: inout OpenField, at place: Int, _ base: UnsafePointer<UInt8>) {
        if place == field.literalQuote { return }
        // ="…", so that a spreadsheet takes the content for text.
        var isFirst = place == field.start || (place == field.start + 1 && base[field.start] == 0x3D)
        if !isFirst, dialect.skipsBlanks, field.contentEnd < 0 {
            isFirst = PaddingBlanks.end(base, from: field.start, limit: place, delimiter: delimiter) == place
        }
        guard isFirst else {
            if oddity == nil { oddity = Oddity(kind: .strayQuote, field: count) }
            return
        }
        if reading == .textFrom(field: count) {
            field.literalQuote = place
            oddity = Oddity(kind: .unclosedQuote, field: count)
            return
        }
        field.isOpen = true
        field.contentStart = place + 1
        field.linesBefore = innerLines
    }

    /// A quote inside quotes is escaped, closes the field, shows that the field was never closed, or is plain text.
    mutating func meetQuote(
        _ field: inout OpenField, at place: Int, _ base: UnsafePointer<UInt8>, limit: Int, recordStart: Int
    ) {
        if dialect.escape == .backslash {
            var backslashes = 0
            while place - 1 - backslashes >= field.contentStart, base[place - 1 - backslashes] == 0x5C { backslashes += 1 }
            if backslashes % 2 == 1 { return }
        }
        let next = place + 1 < limit ? base[place + 1] : 0x0A
        if next == quote, dialect.escape == .doubled {
            if reading == .doubledCloses, place + 2 >= limit || endsField(base[place + 2]) {
                field.contentEnd = place + 1
                field.escapedQuote = place + 1
                field.isOpen = false
                oddity = oddity ?? Oddity(kind: .strayQuote, field: count)
                return
            }
            field.hasEscapes = true
            field.escapedQuote = place + 1
            return
        }
        let follower = PaddingBlanks.end(base, from: place + 1, limit: limit, delimiter: delimiter)
        if follower == limit || endsField(base[follower]) {
            field.contentEnd = place
            field.isOpen = false
            if dialect.escape == .backslash, (field.contentStart..<place).contains(where: { base[$0] == 0x5C }) { field.hasEscapes = true }
        } else if innerLines > field.linesBefore, endsField(base[place - 1]) {
            recover(&field, foundAt: place, base)
        } else if oddity == nil {
            oddity = Oddity(kind: .strayQuote, field: count)
        }
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || (hasDelimiter && byte == delimiter)
    }

    /// Takes the opening quote of the field for plain text and scans the field again, so that it ends on its own line.
    mutating func recover(_ field: inout OpenField, foundAt place: Int, _ base: UnsafePointer<UInt8>) {
        let quotePlace = field.contentStart - 1
        let start = field.start
        innerLines = field.linesBefore
        unclosedUntil = max(unclosedUntil, place)
        oddity = Oddity(kind: .unclosedQuote, field: count)
        field = OpenField(start: start)
        field.literalQuote = quotePlace
        block = -1
        seek(base, to: quotePlace)
    }
}

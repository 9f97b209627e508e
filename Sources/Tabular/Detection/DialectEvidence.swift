/// What a sample looks like when it is read in one dialect.
struct DialectEvidence {
    /// How many records have each number of fields.
    private var patterns: [Int: Int] = [:]
    private(set) var records = 0
    private var cells = 0
    private var plausibleCells = 0
    /// Fields of text in which another delimiter stands.
    private var divisibleCells = 0
    /// Fields that begin, and that end, with an apostrophe.
    private var apostrophes = (first: 0, last: 0)
    private var measures = 0
    private var oddRecords = 0
    private var quotedRecords = 0
    /// Number of fields of the first record.
    private var firstCount = 0
    /// Fields up to the last column that is not empty throughout.
    private var filledColumns = 0

    /// Reads up to `limit` records; 64 bytes after `bytes` must be readable.
    ///
    /// - Parameter hasOtherMarks: whether another delimiter or quote than those of the dialect stands anywhere.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: Dialect, limit: Int, isWhole: Bool, hasOtherMarks: Bool) {
        guard let base = bytes.baseAddress else { return }
        // Of the others no measures are asked.
        let isPlain = !hasOtherMarks && !DialectDetection.standsInValues(dialect.delimiter)
        var scanner = RecordScanner(dialect)
        var position = 0
        while position < bytes.count, records < limit,
            let next = scanner.scan(base, from: position, limit: bytes.count, isLast: isWhole)
        {
            if scanner.filledCount > 0 {
                records += 1
                if records == 1 { firstCount = scanner.count }
                patterns[scanner.count, default: 0] += 1
                if scanner.oddity != nil { oddRecords += 1 }
                if scanner.count > 1, (0..<scanner.count).contains(where: { scanner.spans[$0].wasQuoted }) { quotedRecords += 1 }
                for index in 0..<scanner.count {
                    add(base + position, scanner.spans[index], dialect, isPlain: isPlain && scanner.oddity == nil)
                    if scanner.spans[index].count > 0 { filledColumns = max(filledColumns, index + 1) }
                }
            }
            position = next
        }
    }

    /// - Parameter isPlain: no mark stands in the field that could make it anything but a value, and measures are not asked.
    private mutating func add(_ record: UnsafePointer<UInt8>, _ span: FieldSpan, _ dialect: Dialect, isPlain: Bool) {
        cells += 1
        if span.wasQuoted {
            plausibleCells += 1
            return
        }
        let field = FieldBytes(start: record + Int(span.start), count: Int(span.count), escape: 0, quote: 0).trimmed
        guard field.count > 0 else {
            plausibleCells += 1
            return
        }
        let first = field[0]
        let last = field[field.count - 1]
        if dialect.delimiter == 0x20, field.raw.contains(where: { $0 >= 0x80 }) { dividesWords = true }
        // A quote at an end of a field is a quote that this dialect does not understand.
        if first == 0x22 || last == 0x22 || (first == 0x27 && last == 0x27 && field.count > 2) { return }
        if first == 0x27, field.count > 2 { apostrophes.first += 1 }
        if last == 0x27, field.count > 2 { apostrophes.last += 1 }
        // What has a letter or a digit, and none of these marks, is neither a piece of a field nor several.
        if isPlain, DialectEvidence.isLetterOrDigit(first) {
            plausibleCells += 1
            return
        }
        let kind = CellKind(field.raw)
        if kind.isMeasure { measures += 1 }
        if kind == .fragment { return }
        if kind == .text || kind == .code, dialect.delimiter != 0x3B, field.raw.contains(where: { $0 == 0x09 || $0 == 0x7C || $0 == 0x3B })
        {
            divisibleCells += 1
            return
        }
        plausibleCells += 1
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }

    /// Whether most records have the same number of fields, or quotes around some of several fields.
    var isRegular: Bool { records > 2 && max(patterns.values.max() ?? 0, quotedRecords) * 10 >= records * 7 }

    /// Whether most records have as many fields as the first.
    var isLikeFirst: Bool { patterns[firstCount, default: 0] * 2 >= records }

    /// Whether blanks divide text outside quotes that has letters as Vietnamese has them.
    private(set) var dividesWords = false

    /// Whether a quarter of the fields are numbers or dates.
    var holdsMeasures: Bool { measures * 4 >= cells }

    /// What a record of `count` fields says for its delimiter: one that is always the last byte of its line divides almost nothing.
    private func columns(_ count: Int) -> Double {
        count > filledColumns && filledColumns > 0 ? Double(filledColumns) + 0.2 : Double(count)
    }

    /// From 0 to 1. Records agree where few numbers of fields occur, and say more the more fields they have: the sum over these
    /// numbers of (share of records)² × (1 − 1/fields), an index after Simpson on the pattern score of van den Burg, Nazábal and
    /// Sutton (2019); times the share of plausible fields. It is worth less where the first record, most often the header, is unlike
    /// the others. Where all records agree, other delimiters in the text are no evidence against this one.
    var score: Double {
        guard records > 0, cells > 0 else { return 0 }
        let total = Double(records)
        let agreement = patterns.sorted { $0.key < $1.key }.reduce(0.0) { sum, pattern in
            let share = Double(pattern.value) / total
            return sum + share * share * (1 - 1 / columns(pattern.key))
        }
        let isUniform = patterns.count == 1 && records >= 10
        // Pairs of apostrophes around several fields are quotes that this dialect does not understand.
        let torn = 2 * min(apostrophes.first, apostrophes.last)
        let plausibility = max(0, Double(plausibleCells - torn) + (isUniform ? 0.9 * Double(divisibleCells) : 0)) / Double(cells)
        let beginning = patterns[firstCount] == patterns.values.max() ? 1 : 0.7
        let oddness = Double(oddRecords) / total
        return agreement * beginning * plausibility * plausibility * (1 - 0.5 * oddness)
    }
}

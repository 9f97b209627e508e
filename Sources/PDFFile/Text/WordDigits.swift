/// The digits of the words of values, which are themselves not made; of each text that has any (`DigitSum.digits`).
struct WordDigits: ValueMaker {
    /// A dictionary's entries that have digits.
    struct Entries {
        let first: Int
        fileprivate var worded: [(key: PDFLexer.NameToken, texts: Range<Int>)] = []
    }

    /// None of texts that do not count, as it turned out.
    private var texts: [[UInt8]] = []
    private var string: [UInt8] = []

    var found: [[UInt8]] { texts.filter { !$0.isEmpty } }

    mutating func removeAll() { texts.removeAll(keepingCapacity: true) }

    /// Of each value, where its texts begin among `texts`.
    mutating func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Int {
        let first = texts.count
        if case .string(let token) = scalar {
            string.removeAll(keepingCapacity: true)
            lexer.append(token, to: &string)
            let digits = PDFText.digits(in: string)
            if !digits.isEmpty { texts.append(digits) }
        }
        return first
    }

    func beginArray() -> Int { texts.count }

    func add(_ value: Int, to items: inout Int) {}

    func array(_ items: Int) -> Int { items }

    func beginDictionary() -> Entries { Entries(first: texts.count) }

    mutating func set(_ key: PDFLexer.NameToken, _ value: Int, in entries: inout Entries, _ lexer: PDFLexer) {
        for entry in entries.worded where lexer.isSame(entry.key, key) { forget(entry.texts) }
        guard value < texts.count else { return }
        if DigitSum.isOfPrograms(lexer.name(key)) { return forget(value..<texts.count) }
        entries.worded.append((key, value..<texts.count))
    }

    func dictionary(_ entries: Entries) -> Int { entries.first }

    private mutating func forget(_ range: Range<Int>) { for place in range { texts[place] = [] } }
}

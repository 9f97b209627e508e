/// Notes of values what `ObjectNotes` has of objects.
struct NoteMaker: ValueMaker {
    /// A value that has been passed over.
    struct Value {
        /// Where its texts begin among all.
        let texts: Int
        let isDictionary: Bool
    }

    struct Entries {
        fileprivate let texts: Int
        /// Where its own begin among those of all dictionaries that are open.
        fileprivate let worded: Int
        fileprivate var element = ObjectNotes.Element()
    }

    /// What the newest value is, as far as an element says anything by it.
    private enum Newest {
        case name(PDFLexer.NameToken)
        case reference(PDFReference)
        case other
    }

    /// Digits of words; empty where a text does not count, as it turned out.
    private(set) var texts: [[UInt8]] = []
    /// What the newest dictionary says.
    private(set) var element = ObjectNotes.Element()
    private(set) var types: [PDFName] = []
    /// The types as they are spelled.
    private var spellings: [[UInt8]] = []
    private var newest = Newest.other
    /// Elements of one type often stand side by side.
    private var newestType = 0
    /// Entries of dictionaries that have digits.
    private var worded: [(key: PDFLexer.NameToken, texts: Range<Int>)] = []
    private var string: [UInt8] = []

    private static let mostKnown = 64

    mutating func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Value {
        let before = texts.count
        switch scalar {
        case .name(let token): newest = .name(token)
        case .reference(let reference): newest = .reference(reference)
        case .string(let token):
            newest = .other
            string.removeAll(keepingCapacity: true)
            lexer.append(token, to: &string)
            let digits = PDFText.digits(in: string)
            if !digits.isEmpty { texts.append(digits) }
        case .null, .boolean, .integer, .real: newest = .other
        }
        return Value(texts: before, isDictionary: false)
    }

    func beginArray() -> Int { texts.count }

    func add(_ value: Value, to items: inout Int) {}

    mutating func array(_ items: Int) -> Value {
        newest = .other
        return Value(texts: items, isDictionary: false)
    }

    func beginDictionary() -> Entries { Entries(texts: texts.count, worded: worded.count) }

    mutating func set(_ key: PDFLexer.NameToken, _ value: Value, in entries: inout Entries, _ lexer: PDFLexer) {
        if lexer.is(key, "S") {
            entries.element.hasType = true
            entries.element.type = if case .name(let token) = newest { type(token, lexer) } else { nil }
        } else if lexer.is(key, "P") {
            entries.element.parent = if case .reference(let reference) = newest { reference } else { nil }
        }
        if worded.count > entries.worded {
            for place in entries.worded..<worded.count where lexer.isSame(worded[place].key, key) { forget(worded[place].texts) }
        }
        guard value.texts < texts.count else { return }
        if DigitSum.isOfPrograms(lexer.name(key)) { return forget(value.texts..<texts.count) }
        worded.append((key, value.texts..<texts.count))
    }

    mutating func dictionary(_ entries: Entries) -> Value {
        newest = .other
        element = entries.element
        if worded.count > entries.worded { worded.removeLast(worded.count - entries.worded) }
        return Value(texts: entries.texts, isDictionary: true)
    }

    /// Forgets the words of an object, whether its reading came to an end or not.
    mutating func removeTexts(from first: Int) {
        texts.removeLast(texts.count - first)
        worded.removeAll()
    }

    private mutating func forget(_ range: Range<Int>) { for place in range { texts[place] = [] } }

    /// Its place among all types. Of some types only it is asked whether they are known: a file has few, if it is not made to keep us.
    private mutating func type(_ token: PDFLexer.NameToken, _ lexer: PDFLexer) -> Int {
        if newestType < types.count, lexer.is(token.range, spelledAs: spellings[newestType]) { return newestType }
        for known in types.indices.prefix(Self.mostKnown) where lexer.is(token.range, spelledAs: spellings[known]) {
            newestType = known
            return known
        }
        spellings.append(Array(lexer.bytes[token.range]))
        types.append(lexer.name(token))
        newestType = types.count - 1
        return newestType
    }
}

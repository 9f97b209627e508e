/// Makes of values what is wanted of them while a lexer passes over them: trees, or only a few of their parts.
protocol ValueMaker {
    associatedtype Value
    /// An array in the making.
    associatedtype Items
    /// A dictionary in the making.
    associatedtype Entries

    mutating func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Value

    mutating func beginArray() -> Items
    mutating func add(_ value: Value, to items: inout Items)
    mutating func array(_ items: Items) -> Value

    mutating func beginDictionary() -> Entries
    /// Of two entries with one key the later counts.
    mutating func set(_ key: PDFLexer.NameToken, _ value: Value, in entries: inout Entries, _ lexer: PDFLexer)
    mutating func dictionary(_ entries: Entries) -> Value
}

extension PDFLexer {
    /// A value that has no others within it.
    enum Scalar {
        case null
        case boolean(Bool)
        case integer(Int)
        case real(Range<Int>)
        case string(StringToken)
        case name(NameToken)
        case reference(PDFReference)
    }
}

/// The whole value.
struct ValueTree: ValueMaker {
    func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> PDFValue {
        switch scalar {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .integer(let number): .integer(number)
        case .real(let range): .real(lexer.real(range))
        case .string(let token): .string(lexer.string(token))
        case .name(let token): .name(lexer.name(token))
        case .reference(let reference): .reference(reference)
        }
    }

    func beginArray() -> [PDFValue] { [] }

    func add(_ value: PDFValue, to items: inout [PDFValue]) { items.append(value) }

    func array(_ items: [PDFValue]) -> PDFValue { .array(items) }

    func beginDictionary() -> PDFDictionary { PDFDictionary() }

    func set(_ key: PDFLexer.NameToken, _ value: PDFValue, in entries: inout PDFDictionary, _ lexer: PDFLexer) {
        entries.set(lexer.name(key), value)
    }

    func dictionary(_ entries: PDFDictionary) -> PDFValue { .dictionary(entries) }
}

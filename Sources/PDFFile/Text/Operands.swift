/// The operands of an operator, as far as texts are concerned with them.
struct Operands: ValueMaker {
    enum Value {
        case string(PDFLexer.StringToken)
        case name(PDFLexer.NameToken)
        case integer(Int)
        /// Of which `items` has the values.
        case array(Range<Int>)
        case properties(Properties)
        case other
    }

    /// What a property list says of marked content (ISO 32000-1, 14.6.2).
    struct Properties {
        var identifier: Int?
        var actualText: PDFLexer.StringToken?
    }

    /// Of the arrays among `values`.
    private(set) var items: [Value] = []
    private(set) var values: [Value] = []

    mutating func removeAll() {
        items.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }

    /// Reads one more.
    mutating func append(_ lexer: inout PDFLexer) throws(PDFFileError) {
        let value = try lexer.value(by: &self)
        values.append(value)
    }

    /// Reads all up to the lexer's end.
    mutating func read(_ lexer: inout PDFLexer) throws(PDFFileError) {
        removeAll()
        while lexer.place < lexer.end {
            try append(&lexer)
            lexer.skipSpace()
        }
    }

    func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Value {
        switch scalar {
        case .string(let token): .string(token)
        case .name(let token): .name(token)
        case .integer(let number): .integer(number)
        case .null, .boolean, .real, .reference: .other
        }
    }

    func beginArray() -> Range<Int> { items.count..<items.count }

    mutating func add(_ value: Value, to array: inout Range<Int>) {
        forgetItems(from: array.upperBound)
        items.append(value)
        array = array.lowerBound..<items.count
    }

    /// Those of an array that is within another value.
    private mutating func forgetItems(from place: Int) {
        if items.count > place { items.removeLast(items.count - place) }
    }

    func array(_ array: Range<Int>) -> Value { .array(array) }

    func beginDictionary() -> Properties { Properties() }

    mutating func set(_ key: PDFLexer.NameToken, _ value: Value, in properties: inout Properties, _ lexer: PDFLexer) {
        if case .array(let range) = value { forgetItems(from: range.lowerBound) }
        if lexer.is(key, "MCID") {
            properties.identifier = if case .integer(let number) = value { number } else { nil }
        } else if lexer.is(key, "ActualText") {
            properties.actualText = if case .string(let token) = value { token } else { nil }
        }
    }

    func dictionary(_ properties: Properties) -> Value { .properties(properties) }
}

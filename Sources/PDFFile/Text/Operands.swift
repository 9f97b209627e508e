/// The operands of an operator, as far as texts are concerned with them.
struct Operands: ValueMaker {
    enum Value {
        case string(PDFLexer.StringToken)
        case name(PDFLexer.NameToken)
        case integer(Int)
        /// Of which `strings(of:)` has the strings, unless it is within another value.
        case array(Range<Int>)
        /// Of which `properties` tells, if it is the last one.
        case properties
        case other
    }

    /// What a property list says of marked content (ISO 32000-1, 14.6.2).
    struct Properties {
        var identifier: Int?
        var actualText: PDFLexer.StringToken?
    }

    private(set) var first: Value?
    private(set) var last: Value?
    private(set) var count = 0
    private(set) var properties = Properties()
    /// Of arrays, nil for what is no string; behind `itemCount` those of operators before.
    private var items: [PDFLexer.StringToken?] = []
    private var itemCount = 0

    mutating func removeAll() {
        first = nil
        last = nil
        count = 0
        itemCount = 0
    }

    /// Reads all up to the lexer's end.
    mutating func read(_ lexer: inout PDFLexer) throws(PDFFileError) {
        removeAll()
        while lexer.place < lexer.end {
            let value = try lexer.value(by: &self)
            if count == 0 { first = value }
            last = value
            count += 1
            lexer.skipSpace()
        }
    }

    /// The items of an array, nil for those that are no strings.
    func strings(of array: Range<Int>) -> ArraySlice<PDFLexer.StringToken?> { items[array] }

    // MARK: As they are read

    func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Value {
        switch scalar {
        case .string(let token): .string(token)
        case .name(let token): .name(token)
        case .integer(let number): .integer(number)
        case .null, .boolean, .real, .reference: .other
        }
    }

    func beginArray() -> Range<Int> { itemCount..<itemCount }

    mutating func add(_ value: Value, to array: inout Range<Int>) {
        // Those of an array within this one are passed over.
        itemCount = array.upperBound
        let item: PDFLexer.StringToken? = if case .string(let token) = value { token } else { nil }
        if itemCount < items.count { items[itemCount] = item } else { items.append(item) }
        itemCount += 1
        array = array.lowerBound..<itemCount
    }

    func array(_ array: Range<Int>) -> Value { .array(array) }

    func beginDictionary() -> Properties { Properties() }

    mutating func set(_ key: PDFLexer.NameToken, _ value: Value, in properties: inout Properties, _ lexer: PDFLexer) {
        if lexer.is(key, "MCID") {
            properties.identifier = if case .integer(let number) = value { number } else { nil }
        } else if lexer.is(key, "ActualText") {
            properties.actualText = if case .string(let token) = value { token } else { nil }
        }
    }

    mutating func dictionary(_ properties: Properties) -> Value {
        self.properties = properties
        return .properties
    }
}

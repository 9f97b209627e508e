/// A font's /ToUnicode table (ISO 32000-1, 9.10.3).
struct CharacterTable {
    private var spaces: [CharacterMap.Space] = []
    private var texts = CodeTexts()
    /// A string of the table, and a text as UTF-8: both are used anew.
    private var string: [UInt8] = []
    private var text: [UInt8] = []

    /// - Parameter table: its stream.
    init(_ table: [UInt8]) throws(PDFFileError) {
        try table.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in try read(PDFLexer(bytes)) }
    }

    var map: CharacterMap { CharacterMap(spaces: spaces, texts: texts) }

    private mutating func read(_ lexer: PDFLexer) throws(PDFFileError) {
        var lexer = lexer
        var operands = Operands()
        var values: [Operands.Value] = []
        while true {
            lexer.skipSpace()
            let start = lexer.place
            switch try lexer.next() {
            case .end: return
            case .keyword(let word) where !lexer.is(word, "true") && !lexer.is(word, "false") && !lexer.is(word, "null"):
                read(values, operands, lexer, word)
                values.removeAll(keepingCapacity: true)
                operands.removeAll()
            case .keyword: break
            case .dictionaryBegins, .arrayBegins, .string, .name, .integer, .real:
                lexer.place = start
                values.append(try lexer.value(by: &operands))
            case .arrayEnds, .dictionaryEnds: break
            }
        }
    }

    /// What stands between `begin…` and `end…`.
    private mutating func read(_ values: [Operands.Value], _ operands: Operands, _ lexer: PDFLexer, _ word: Range<Int>) {
        if lexer.is(word, "endcodespacerange") {
            for pair in stride(from: 0, to: values.count - 1, by: 2) {
                guard case .string(let first) = values[pair], case .string(let last) = values[pair + 1] else { continue }
                let (low, high) = (lexer.string(first), lexer.string(last))
                guard !low.isEmpty, low.count == high.count, low.count <= 4, Self.code(low) <= Self.code(high) else { continue }
                spaces.append(CharacterMap.Space(width: low.count, codes: Self.code(low)...Self.code(high)))
            }
        } else if lexer.is(word, "endbfchar") {
            for pair in stride(from: 0, to: values.count - 1, by: 2) {
                guard case .string(let code) = values[pair], case .string(let text) = values[pair + 1] else { continue }
                set(read(code, lexer), text, lexer)
            }
        } else if lexer.is(word, "endbfrange") {
            for triple in stride(from: 0, to: values.count - 2, by: 3) {
                guard case .string(let low) = values[triple], case .string(let high) = values[triple + 1] else { continue }
                readRange(read(low, lexer), read(high, lexer), values[triple + 2], operands, lexer)
            }
        }
    }

    /// The code that a string of the table is.
    private mutating func read(_ token: PDFLexer.StringToken, _ lexer: PDFLexer) -> Int {
        string.removeAll(keepingCapacity: true)
        lexer.append(token, to: &string)
        return Self.code(string)
    }

    private mutating func set(_ code: Int, _ token: PDFLexer.StringToken, _ lexer: PDFLexer) {
        string.removeAll(keepingCapacity: true)
        lexer.append(token, to: &string)
        set(code, string)
    }

    /// - Parameter utf16: the higher byte of each unit first.
    private mutating func set(_ code: Int, _ utf16: [UInt8]) {
        text.removeAll(keepingCapacity: true)
        PDFText.append(utf16: utf16[...], to: &text)
        texts.set(code, text)
    }

    private mutating func readRange(_ low: Int, _ high: Int, _ value: Operands.Value, _ operands: Operands, _ lexer: PDFLexer) {
        guard low <= high, high - low <= 0xFFFF else { return }
        switch value {
        case .string(let token):
            let first = lexer.string(token)
            for code in low...high {
                // The last byte alone counts on.
                var text = first
                guard let last = text.indices.last else { return }
                text[last] = UInt8(truncatingIfNeeded: Int(text[last]) + code - low)
                set(code, text)
            }
        case .array(let items):
            for (code, item) in zip(low...high, operands.strings(of: items)) {
                if let item { set(code, item, lexer) } else { texts.set(code, nil) }
            }
        default: break
        }
    }

    /// Of the first four bytes, where there are more.
    private static func code(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { CharacterMap.code($0, 0..<min(4, $0.count)) }
    }
}

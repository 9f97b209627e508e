extension PDFLexer {
    /// Arrays and dictionaries within each other; what goes deeper is taken for an attack.
    private static let deepest = 64

    /// The next value, `1 0 R` among them. Throws where something else stands there.
    mutating func value(depth: Int = 0) throws(PDFFileError) -> PDFValue {
        skipSpace()
        let start = place
        return try value(after: try next(), at: start, depth: depth)
    }

    private mutating func value(after token: Token, at start: Int, depth: Int) throws(PDFFileError) -> PDFValue {
        guard depth < Self.deepest else { throw .damaged("too many values within each other", at: start) }
        switch token {
        case .integer(let number): return reference(to: number) ?? .integer(number)
        case .real(let number): return .real(number)
        case .string(let string): return .string(string)
        case .name(let name): return .name(name)
        case .arrayBegins: return .array(try array(depth))
        case .dictionaryBegins: return .dictionary(try dictionary(depth))
        case .keyword(let range):
            if self.is(range, "true") { return .boolean(true) }
            if self.is(range, "false") { return .boolean(false) }
            if self.is(range, "null") { return .null }
            throw .damaged("no value", at: start)
        case .arrayEnds, .dictionaryEnds, .end: throw .damaged("no value", at: start)
        }
    }

    private mutating func array(_ depth: Int) throws(PDFFileError) -> [PDFValue] {
        var items: [PDFValue] = []
        while true {
            skipSpace()
            let start = place
            let token = try next()
            if case .arrayEnds = token { return items }
            items.append(try value(after: token, at: start, depth: depth + 1))
        }
    }

    private mutating func dictionary(_ depth: Int) throws(PDFFileError) -> PDFDictionary {
        var dictionary = PDFDictionary()
        while true {
            skipSpace()
            let start = place
            switch try next() {
            case .dictionaryEnds: return dictionary
            case .name(let key): dictionary.set(key, try value(depth: depth + 1))
            default: throw .damaged("no key of a dictionary", at: start)
            }
        }
    }

    /// `number` is the first of "12 0 R", or stands for itself.
    private mutating func reference(to number: Int) -> PDFValue? {
        guard number > 0 else { return nil }
        let start = place
        skipSpace()
        if place < end, Self.isRegular(bytes[place]), case .integer(let generation) = readRegular(), generation >= 0, skip("R") {
            return .reference(PDFReference(number, generation: generation))
        }
        place = start
        return nil
    }
}

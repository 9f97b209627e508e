extension PDFLexer {
    /// Arrays and dictionaries within each other; what goes deeper is taken for an attack.
    private static let deepest = 64

    /// The next value, `1 0 R` among them. Throws where something else stands there.
    mutating func value() throws(PDFFileError) -> PDFValue {
        var tree = ValueTree()
        return try value(by: &tree)
    }

    /// What a maker makes of the next value.
    mutating func value<Maker: ValueMaker>(by maker: inout Maker, depth: Int = 0) throws(PDFFileError) -> Maker.Value {
        skipSpace()
        let start = place
        return try value(after: try next(), at: start, depth, by: &maker)
    }

    private mutating func value<Maker: ValueMaker>(
        after token: Token, at start: Int, _ depth: Int, by maker: inout Maker
    ) throws(PDFFileError) -> Maker.Value {
        guard depth < Self.deepest else { throw .damaged("too many values within each other", at: start) }
        switch token {
        case .integer(let number): return maker.scalar(reference(to: number).map(Scalar.reference) ?? .integer(number), self)
        case .real(let range): return maker.scalar(.real(range), self)
        case .string(let string): return maker.scalar(.string(string), self)
        case .name(let name): return maker.scalar(.name(name), self)
        case .arrayBegins: return try array(depth, by: &maker)
        case .dictionaryBegins: return try dictionary(depth, by: &maker)
        case .keyword(let range):
            if self.is(range, "true") { return maker.scalar(.boolean(true), self) }
            if self.is(range, "false") { return maker.scalar(.boolean(false), self) }
            if self.is(range, "null") { return maker.scalar(.null, self) }
            throw .damaged("no value", at: start)
        case .arrayEnds, .dictionaryEnds, .end: throw .damaged("no value", at: start)
        }
    }

    private mutating func array<Maker: ValueMaker>(_ depth: Int, by maker: inout Maker) throws(PDFFileError) -> Maker.Value {
        var items = maker.beginArray()
        while true {
            skipSpace()
            let start = place
            let token = try next()
            if case .arrayEnds = token { return maker.array(items) }
            maker.add(try value(after: token, at: start, depth + 1, by: &maker), to: &items)
        }
    }

    private mutating func dictionary<Maker: ValueMaker>(_ depth: Int, by maker: inout Maker) throws(PDFFileError) -> Maker.Value {
        var entries = maker.beginDictionary()
        while true {
            skipSpace()
            let start = place
            switch try next() {
            case .dictionaryEnds: return maker.dictionary(entries)
            case .name(let key): maker.set(key, try value(by: &maker, depth: depth + 1), in: &entries, self)
            default: throw .damaged("no key of a dictionary", at: start)
            }
        }
    }

    /// `number` is the first of "12 0 R", or stands for itself.
    private mutating func reference(to number: Int) -> PDFReference? {
        guard number > 0 else { return nil }
        // Nearly all references are written so.
        if place + 4 < end, self.is(place..<place + 4, " 0 R"), !Self.isRegular(bytes[place + 4]) {
            place += 4
            return PDFReference(number)
        }
        let start = place
        skipSpace()
        if place < end, Self.beginsNumber(bytes[place]), case .integer(let generation) = readRegular(), generation >= 0, skip("R") {
            return PDFReference(number, generation: generation)
        }
        place = start
        return nil
    }

    private static func beginsNumber(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
}

/// A font's codes and the characters that they stand for: its /ToUnicode table (ISO 32000-1, 9.10.3), or a Latin encoding.
struct CharacterMap {
    /// The codes of so many bytes that a range of code space has.
    private var spaces: [(width: Int, codes: ClosedRange<Int>)] = []
    /// nil: codes have several widths. Most fonts have codes of two bytes alone.
    private var onlyWidth: Int? = 1
    private var texts = CodeTexts()
    /// A string of the table.
    private var string: [UInt8] = []

    /// A simple font in /WinAnsiEncoding (Annex D).
    static let windows: CharacterMap = {
        var map = CharacterMap()
        map.spaces = [(1, 0...255)]
        for code in 0x20...0xFF { map.texts.set(code, String(UnicodeScalar(UInt8(code)))) }
        let others: [(Int, String)] = [
            (0x80, "€"), (0x82, "‚"), (0x83, "ƒ"), (0x84, "„"), (0x85, "…"), (0x86, "†"), (0x87, "‡"), (0x88, "ˆ"), (0x89, "‰"),
            (0x8A, "Š"),
            (0x8B, "‹"), (0x8C, "Œ"), (0x8E, "Ž"), (0x91, "‘"), (0x92, "’"), (0x93, "“"), (0x94, "”"), (0x95, "•"), (0x96, "–"),
            (0x97, "—"),
            (0x98, "˜"), (0x99, "™"), (0x9A, "š"), (0x9B, "›"), (0x9C, "œ"), (0x9E, "ž"), (0x9F, "Ÿ"),
        ]
        for (code, text) in others { map.texts.set(code, text) }
        return map
    }()

    private init() {}

    /// - Parameter table: the stream of a /ToUnicode table.
    init(table: [UInt8]) throws(PDFFileError) {
        try table.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in try read(PDFLexer(bytes)) }
    }

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
                spaces.append((low.count, Self.code(low)...Self.code(high)))
            }
            let isWhole = spaces.count == 1 && spaces[0].codes == 0...(1 << (8 * spaces[0].width)) - 1
            onlyWidth = spaces.isEmpty ? 1 : isWhole ? spaces[0].width : nil
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
        texts.set(code, utf16: string[...])
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
                texts.set(code, utf16: text[...])
            }
        case .array(let items):
            for (code, item) in zip(low...high, operands.strings(of: items)) {
                if let item { set(code, item, lexer) } else { texts.set(code, nil) }
            }
        default: break
        }
    }

    /// Appends the characters of a shown string as UTF-8; U+FFFD for a code that stands for none.
    func append(_ codes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        // Gathered before: an array would be asked at each byte whether it must grow.
        withUnsafeTemporaryAllocation(byteCount: 512, alignment: 8) { room in
            var count = 0
            func move() {
                text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
                count = 0
            }
            var place = 0
            while place < codes.count {
                let end = min(place + (onlyWidth ?? width(at: place, in: codes)), codes.count)
                let code = Self.code(codes, place..<end)
                place = end
                if let short = texts.short(code) {
                    if count + 8 > room.count { move() }
                    room.storeBytes(of: short.littleEndian, toByteOffset: count, as: UInt64.self)
                    count += CodeTexts.count(of: short)
                } else {
                    move()
                    text += texts.long(code)
                }
            }
            move()
        }
    }

    private func width(at place: Int, in codes: UnsafeBufferPointer<UInt8>) -> Int {
        for space in spaces where place + space.width <= codes.count {
            if space.codes.contains(Self.code(codes, place..<place + space.width)) { return space.width }
        }
        return spaces.map(\.width).max() ?? 1
    }

    /// - Parameter range: at most four bytes.
    private static func code(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var code = 0
        for place in range { code = code << 8 | Int(bytes[place]) }
        return code
    }

    private static func code(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { code($0, 0..<min(4, $0.count)) } }
}

/// What codes stand for, as UTF-8.
private struct CodeTexts {
    /// Of at most seven bytes, the first the lowest one, above them their count. A subset of a font has few codes, from nought on.
    private var short: [UInt64] = []
    /// Longer ones, and those of codes beyond `most`.
    private var others: [Int: [UInt8]] = [:]
    /// A text on its way.
    private var utf8: [UInt8] = []

    private static let most = 1 << 16
    private static let isAmongOthers = UInt64.max
    private static let unknown = UInt64(0x0300_0000_00BD_BFEF)

    /// nil: it stands for nothing.
    mutating func set(_ code: Int, _ text: String?) {
        if let text { set(code, utf8: Array(text.utf8)) } else { set(code, short: Self.unknown) }
    }

    /// - Parameter bytes: the higher one of each unit first.
    mutating func set(_ code: Int, utf16 bytes: ArraySlice<UInt8>) {
        var text = utf8
        utf8 = []
        text.removeAll(keepingCapacity: true)
        PDFText.append(utf16: bytes, to: &text)
        set(code, utf8: text)
        utf8 = text
    }

    private mutating func set(_ code: Int, utf8 text: [UInt8]) {
        guard text.count <= 7 else { return set(code, long: text) }
        var short = UInt64(text.count) << 56
        for (place, byte) in text.enumerated() { short |= UInt64(byte) << (8 * place) }
        set(code, short: short)
    }

    private mutating func set(_ code: Int, short text: UInt64) {
        guard code < Self.most else {
            others[code] = (0..<text >> 56).map { UInt8(truncatingIfNeeded: text >> (8 * $0)) }
            return
        }
        while short.count <= code { short.append(Self.unknown) }
        short[code] = text
    }

    private mutating func set(_ code: Int, long text: [UInt8]) {
        others[code] = text
        if code < Self.most { set(code, short: Self.isAmongOthers) }
    }

    /// A text's bytes, seven at most, the first one the lowest; nil where it is longer.
    func short(_ code: Int) -> UInt64? {
        guard code < short.count else { return code < Self.most ? Self.unknown : nil }
        return short[code] == Self.isAmongOthers ? nil : short[code]
    }

    static func count(of short: UInt64) -> Int { Int(short >> 56) }

    /// What is not short.
    func long(_ code: Int) -> [UInt8] { others[code] ?? Array("\u{FFFD}".utf8) }
}

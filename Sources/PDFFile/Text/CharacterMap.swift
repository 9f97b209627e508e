/// A font's codes and the characters that they stand for: its /ToUnicode table (ISO 32000-1, 9.10.3), or a Latin encoding.
struct CharacterMap {
    /// The codes of so many bytes that a range of code space has.
    private var spaces: [(width: Int, codes: ClosedRange<Int>)] = []
    private var texts = CodeTexts()

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
        while true {
            lexer.skipSpace()
            let start = lexer.place
            switch try lexer.next() {
            case .end: return
            case .keyword(let word) where !lexer.is(word, "true") && !lexer.is(word, "false") && !lexer.is(word, "null"):
                read(operands, lexer, word)
                operands.removeAll()
            case .keyword: break
            case .dictionaryBegins, .arrayBegins, .string, .name, .integer, .real:
                lexer.place = start
                try operands.append(&lexer)
            case .arrayEnds, .dictionaryEnds: break
            }
        }
    }

    /// What stands between `begin…` and `end…`.
    private mutating func read(_ operands: Operands, _ lexer: PDFLexer, _ word: Range<Int>) {
        let values = operands.values
        if lexer.is(word, "endcodespacerange") {
            for pair in stride(from: 0, to: values.count - 1, by: 2) {
                guard case .string(let first) = values[pair], case .string(let last) = values[pair + 1] else { continue }
                let (low, high) = (lexer.string(first), lexer.string(last))
                guard !low.isEmpty, low.count == high.count, low.count <= 4, Self.code(low) <= Self.code(high) else { continue }
                spaces.append((low.count, Self.code(low)...Self.code(high)))
            }
        } else if lexer.is(word, "endbfchar") {
            for pair in stride(from: 0, to: values.count - 1, by: 2) {
                guard case .string(let code) = values[pair], case .string(let text) = values[pair + 1] else { continue }
                texts.set(Self.code(lexer.string(code)), utf16: lexer.string(text))
            }
        } else if lexer.is(word, "endbfrange") {
            for triple in stride(from: 0, to: values.count - 2, by: 3) {
                guard case .string(let low) = values[triple], case .string(let high) = values[triple + 1] else { continue }
                readRange(Self.code(lexer.string(low)), Self.code(lexer.string(high)), values[triple + 2], operands, lexer)
            }
        }
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
                texts.set(code, utf16: text)
            }
        case .array(let items):
            for (code, item) in zip(low...high, operands.items[items]) {
                if case .string(let text) = item { texts.set(code, utf16: lexer.string(text)) } else { texts.set(code, nil) }
            }
        default: break
        }
    }

    /// Appends the characters of a shown string as UTF-8; U+FFFD for a code that stands for none.
    func append(_ codes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        // Most fonts have codes of one width alone.
        let onlyWidth = onlyWidth
        var place = 0
        while place < codes.count {
            let end = min(place + (onlyWidth ?? width(at: place, in: codes)), codes.count)
            texts.append(Self.code(codes[place..<end]), to: &text)
            place = end
        }
    }

    private var onlyWidth: Int? {
        guard spaces.count == 1, let space = spaces.first else { return spaces.isEmpty ? 1 : nil }
        return space.codes == 0...(1 << (8 * space.width)) - 1 ? space.width : nil
    }

    private func width(at place: Int, in codes: UnsafeBufferPointer<UInt8>) -> Int {
        for space in spaces where place + space.width <= codes.count {
            if space.codes.contains(Self.code(codes[place..<place + space.width])) { return space.width }
        }
        return spaces.map(\.width).max() ?? 1
    }

    private static func code(_ bytes: some Collection<UInt8>) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }
}

/// What codes stand for, as UTF-8.
private struct CodeTexts {
    /// Of at most seven bytes, the first the lowest one, above them their count. A subset of a font has few codes, from nought on.
    private var short: [UInt64] = []
    /// Longer ones, and those of codes beyond `most`.
    private var others: [Int: [UInt8]] = [:]

    private static let most = 1 << 16
    private static let isAmongOthers = UInt64.max
    private static let unknown = UInt64(0x0300_0000_00BD_BFEF)

    /// nil: it stands for nothing.
    mutating func set(_ code: Int, _ text: String?) {
        guard let text else { return set(code, short: Self.unknown) }
        guard text.utf8.count <= 7 else { return set(code, long: Array(text.utf8)) }
        var short = UInt64(text.utf8.count) << 56
        for (place, byte) in text.utf8.enumerated() { short |= UInt64(byte) << (8 * place) }
        set(code, short: short)
    }

    /// - Parameter bytes: the higher one of each unit first.
    mutating func set(_ code: Int, utf16 bytes: [UInt8]) {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        set(code, String(decoding: units, as: UTF16.self))
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

    func append(_ code: Int, to text: inout [UInt8]) {
        var bytes = code < short.count ? short[code] : code < Self.most ? Self.unknown : Self.isAmongOthers
        if bytes == Self.isAmongOthers, let other = others[code] {
            text += other
            return
        }
        if bytes == Self.isAmongOthers { bytes = Self.unknown }
        for _ in 0..<bytes >> 56 {
            text.append(UInt8(truncatingIfNeeded: bytes))
            bytes >>= 8
        }
    }
}

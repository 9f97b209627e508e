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
        var lexer = PDFLexer(table)
        var operands: [PDFValue] = []
        while true {
            lexer.skipSpace()
            let start = lexer.place
            switch try lexer.next() {
            case .end: return
            case .keyword(let word) where !lexer.is(word, "true") && !lexer.is(word, "false") && !lexer.is(word, "null"):
                read(operands, lexer, word)
                operands = []
            case .keyword: break
            case .dictionaryBegins, .arrayBegins, .string, .name, .integer, .real:
                lexer.place = start
                operands.append(try lexer.value())
            case .arrayEnds, .dictionaryEnds: break
            }
        }
    }

    /// What stands between `begin…` and `end…`.
    private mutating func read(_ operands: [PDFValue], _ lexer: PDFLexer, _ word: Range<Int>) {
        if lexer.is(word, "endcodespacerange") {
            for pair in stride(from: 0, to: operands.count - 1, by: 2) {
                guard let low = operands[pair].string, let high = operands[pair + 1].string, !low.isEmpty, low.count == high.count,
                    low.count <= 4,
                    Self.code(low) <= Self.code(high)
                else { continue }
                spaces.append((low.count, Self.code(low)...Self.code(high)))
            }
        } else if lexer.is(word, "endbfchar") {
            for pair in stride(from: 0, to: operands.count - 1, by: 2) {
                guard let code = operands[pair].string, let text = operands[pair + 1].string else { continue }
                texts.set(Self.code(code), Self.text(text))
            }
        } else if lexer.is(word, "endbfrange") {
            for triple in stride(from: 0, to: operands.count - 2, by: 3) {
                readRange(operands[triple].string, operands[triple + 1].string, operands[triple + 2])
            }
        }
    }

    private mutating func readRange(_ low: [UInt8]?, _ high: [UInt8]?, _ value: PDFValue) {
        guard let low = low.map(Self.code), let high = high.map(Self.code), low <= high, high - low <= 0xFFFF else { return }
        switch value {
        case .string(let first):
            for code in low...high {
                // The last byte alone counts on.
                var text = first
                guard let last = text.indices.last else { return }
                text[last] = UInt8(truncatingIfNeeded: Int(text[last]) + code - low)
                texts.set(code, Self.text(text))
            }
        case .array(let items):
            for (code, item) in zip(low...high, items) { texts.set(code, item.string.map(Self.text)) }
        default: break
        }
    }

    /// Appends the characters of a shown string as UTF-8; U+FFFD for a code that stands for none.
    func append(_ codes: [UInt8], to text: inout [UInt8]) {
        var place = 0
        while place < codes.count {
            let width = width(at: place, in: codes)
            texts.append(Self.code(codes[place..<min(place + width, codes.count)]), to: &text)
            place += width
        }
    }

    private func width(at place: Int, in codes: [UInt8]) -> Int {
        for space in spaces where place + space.width <= codes.count {
            if space.codes.contains(Self.code(codes[place..<place + space.width])) { return space.width }
        }
        return spaces.map(\.width).max() ?? 1
    }

    private static func code(_ bytes: some Collection<UInt8>) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

    private static func text(_ bytes: [UInt8]) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
}

/// What codes stand for, as UTF-8.
private struct CodeTexts {
    private var bytes: [UInt8] = []
    /// Where each text stands among `bytes`, by its code. A subset of a font has few codes, from nought on.
    private var places: [Range<Int>?] = []
    private var placesBeyond: [Int: Range<Int>] = [:]

    private static let most = 1 << 16

    /// nil: it stands for nothing.
    mutating func set(_ code: Int, _ text: String?) {
        let start = bytes.count
        if let text { bytes += text.utf8 }
        let place = text == nil ? nil : start..<bytes.count
        guard code < Self.most else {
            placesBeyond[code] = place
            return
        }
        while places.count <= code { places.append(nil) }
        places[code] = place
    }

    func append(_ code: Int, to text: inout [UInt8]) {
        guard let place = code < Self.most ? code < places.count ? places[code] : nil : placesBeyond[code] else {
            text += "\u{FFFD}".utf8
            return
        }
        for index in place { text.append(bytes[index]) }
    }
}

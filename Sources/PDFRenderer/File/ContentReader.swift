/// A font's codes and the characters that they stand for: a ToUnicode table (ISO 32000-1, 9.10.3) as Cairo writes it.
struct CharacterMap {
    /// Bytes a code.
    let width: Int
    private var texts: [Int: String] = [:]

    init(_ table: String) {
        width = table.contains("<0000> <ffff>") ? 2 : 1
        for entry in table.matches(of: /<([0-9a-fA-F]+)> <([0-9a-fA-F]+)>\n/) {
            guard let code = Int(entry.1, radix: 16) else { continue }
            let digits = Array(entry.2)
            let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap { UInt16(String(digits[$0..<$0 + 4]), radix: 16) }
            texts[code] = String(decoding: units, as: UTF16.self)
        }
    }

    func text(of codes: [UInt8]) -> String {
        stride(from: 0, to: codes.count - width + 1, by: width).map { index in
            let code = codes[index..<index + width].reduce(0) { $0 << 8 | Int($1) }
            return texts[code] ?? "\u{FFFD}"
        }.joined()
    }
}

/// Reads the text of a page's stream of operators, one marked-content sequence after another. Artifacts are passed over.
struct ContentReader {
    private let stream: [UInt8]
    private let fonts: [String: CharacterMap]
    private var place = 0
    private var found: [(identifier: Int, text: String)] = []
    /// nil in an artifact and outside of marked content.
    private var identifier: Int?
    private var font: CharacterMap?
    /// Operands since the last operator: names and numbers as text, strings as bytes.
    private var words: [String] = []
    private var strings: [UInt8] = []

    init(_ stream: [UInt8], fonts: [String: CharacterMap]) {
        self.stream = stream
        self.fonts = fonts
    }

    mutating func read() -> [(identifier: Int, text: String)] {
        while place < stream.count {
            switch stream[place] {
            case UInt8(ascii: "("): readLiteral()
            case UInt8(ascii: "<"):
                let isDictionary = place + 1 < stream.count && stream[place + 1] == UInt8(ascii: "<")
                if isDictionary { place += 2 } else { readHexadecimal() }
            case let byte where Self.separates(byte): place += 1
            default: readWord()
            }
        }
        return found
    }

    private mutating func readWord() {
        let start = place
        place += 1
        while place < stream.count, !Self.separates(stream[place]), !Self.begins(stream[place]) { place += 1 }
        let word = String(decoding: stream[start..<place], as: UTF8.self)
        switch word {
        case "Tf":
            if let name = words.last(where: { $0.hasPrefix("/") }) { font = fonts[String(name.dropFirst())] }
        case "Tj", "TJ":
            if identifier != nil, let font { found[found.count - 1].text += font.text(of: strings) }
        case "BDC":
            guard let key = words.lastIndex(of: "/MCID"), key + 1 < words.count, let number = Int(words[key + 1]) else { break }
            identifier = number
            found.append((number, ""))
        case "EMC": identifier = nil
        case _ where word.first?.isLetter ?? false: break
        default:
            words.append(word)
            return
        }
        words = []
        strings = []
    }

    /// `(text)` with escapes (ISO 32000-1, 7.3.4.2).
    private mutating func readLiteral() {
        var depth = 1
        place += 1
        while place < stream.count {
            let byte = stream[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "("):
                depth += 1
                strings.append(byte)
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return }
                strings.append(byte)
            default: strings.append(byte)
            }
        }
    }

    private mutating func readEscape() {
        guard place < stream.count else { return }
        var code = 0
        var digits = 0
        while digits < 3, place < stream.count, (0x30...0x37).contains(stream[place]) {
            code = code * 8 + Int(stream[place] - 0x30)
            place += 1
            digits += 1
        }
        if digits > 0 { return strings.append(UInt8(truncatingIfNeeded: code)) }
        let named: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C]
        strings.append(named[stream[place]] ?? stream[place])
        place += 1
    }

    private mutating func readHexadecimal() {
        place += 1
        var digits: [UInt8] = []
        while place < stream.count, stream[place] != UInt8(ascii: ">") {
            if let digit = Character(UnicodeScalar(stream[place])).hexDigitValue { digits.append(UInt8(digit)) }
            place += 1
        }
        place += 1
        if digits.count % 2 == 1 { digits.append(0) }
        for index in stride(from: 0, to: digits.count, by: 2) { strings.append(digits[index] << 4 | digits[index + 1]) }
    }

    /// White space and brackets, which carry no meaning of their own here; `<<` and `>>` among them.
    private static func separates(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x3C, 0x3E, 0x5B, 0x5D: true
        default: false
        }
    }

    /// The first bytes of strings and names, which end a word before them.
    private static func begins(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x3C || byte == 0x2F }
}

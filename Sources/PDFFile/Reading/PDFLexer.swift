/// The tokens of a PDF file or of a stream of operators (ISO 32000-1, 7.2 and 7.3).
struct PDFLexer {
    enum Token {
        case integer(Int)
        case real(Double)
        case string([UInt8])
        case name(PDFName)
        case arrayBegins
        case arrayEnds
        case dictionaryBegins
        case dictionaryEnds
        /// `obj`, `true`, an operator: regular characters that are none of the above.
        case keyword(Range<Int>)
        /// There is nothing more.
        case end
    }

    let bytes: [UInt8]
    /// Where the next token is looked for.
    var place: Int
    let end: Int

    init(_ bytes: [UInt8], at place: Int = 0, end: Int? = nil) {
        self.bytes = bytes
        self.place = place
        self.end = min(end ?? bytes.count, bytes.count)
    }

    mutating func next() throws(PDFFileError) -> Token {
        skipSpace()
        guard place < end else { return .end }
        let byte = bytes[place]
        switch byte {
        case UInt8(ascii: "/"): return .name(readName())
        case UInt8(ascii: "("): return .string(try readLiteral())
        case UInt8(ascii: "["):
            place += 1
            return .arrayBegins
        case UInt8(ascii: "]"):
            place += 1
            return .arrayEnds
        case UInt8(ascii: "<"):
            guard place + 1 < end, bytes[place + 1] == byte else { return .string(try readHexadecimal()) }
            place += 2
            return .dictionaryBegins
        case UInt8(ascii: ">"):
            guard place + 1 < end, bytes[place + 1] == byte else { throw .damaged("a lone >", at: place) }
            place += 2
            return .dictionaryEnds
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
            place += 1
            return .keyword(place - 1..<place)
        case UInt8(ascii: ")"): throw .damaged("a lone )", at: place)
        default: return readRegular()
        }
    }

    /// Whether the next token is this keyword; it is passed over where it is.
    mutating func skip(_ keyword: StaticString) -> Bool {
        let start = place
        skipSpace()
        let after = place + keyword.utf8CodeUnitCount
        if after <= end, self.is(place..<after, keyword), after == end || !Self.isRegular(bytes[after]) {
            place = after
            return true
        }
        place = start
        return false
    }

    func `is`(_ range: Range<Int>, _ keyword: StaticString) -> Bool {
        keyword.withUTF8Buffer { keyword in
            keyword.count == range.count && keyword.indices.allSatisfy { keyword[$0] == bytes[range.lowerBound + $0] }
        }
    }

    mutating func skipSpace() {
        var place = self.place
        defer { self.place = place }
        while place < end {
            switch bytes[place] {
            case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: place += 1
            case UInt8(ascii: "%"):
                while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            default: return
            }
        }
    }

    private mutating func readName() -> PDFName {
        let start = place + 1
        var place = start
        defer { self.place = place }
        var isEscaped = false
        while place < end, Self.isRegular(bytes[place]) {
            if bytes[place] == UInt8(ascii: "#") || bytes[place] >= 0x80 { isEscaped = true }
            place += 1
        }
        guard isEscaped else { return PDFName(text(start..<place)) }
        var text = String.UnicodeScalarView()
        var index = start
        while index < place {
            if bytes[index] == UInt8(ascii: "#"), index + 2 < place, let high = Self.digit(bytes[index + 1]),
                let low = Self.digit(bytes[index + 2])
            {
                text.append(UnicodeScalar(high << 4 | low))
                index += 3
            } else {
                text.append(UnicodeScalar(bytes[index]))
                index += 1
            }
        }
        return PDFName(String(text))
    }

    private mutating func readLiteral() throws(PDFFileError) -> [UInt8] {
        let start = place
        var string: [UInt8] = []
        var depth = 1
        place += 1
        while true {
            let plain = plainBytes()
            string += bytes[plain]
            place = plain.upperBound
            guard place < end else { throw .damaged("a string without an end", at: start) }
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"): readEscape(into: &string)
            case UInt8(ascii: "("):
                depth += 1
                string.append(byte)
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return string }
                string.append(byte)
            default:
                // Every line end within a string is a line feed.
                if place < end, bytes[place] == 0x0A { place += 1 }
                string.append(0x0A)
            }
        }
    }

    /// What stands in a string for itself, from the present place on.
    private func plainBytes() -> Range<Int> {
        var place = place
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x0D: return self.place..<place
            default: place += 1
            }
        }
        return self.place..<place
    }

    private mutating func readEscape(into string: inout [UInt8]) {
        guard place < end else { return }
        var code = 0
        var digits = 0
        while digits < 3, place < end, (0x30...0x37).contains(bytes[place]) {
            code = code * 8 + Int(bytes[place] - 0x30)
            place += 1
            digits += 1
        }
        if digits > 0 { return string.append(UInt8(truncatingIfNeeded: code)) }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "n"): string.append(0x0A)
        case UInt8(ascii: "r"): string.append(0x0D)
        case UInt8(ascii: "t"): string.append(0x09)
        case UInt8(ascii: "b"): string.append(0x08)
        case UInt8(ascii: "f"): string.append(0x0C)
        // A line that goes on.
        case 0x0A: break
        case 0x0D: if place < end, bytes[place] == 0x0A { place += 1 }
        default: string.append(byte)
        }
    }

    private mutating func readHexadecimal() throws(PDFFileError) -> [UInt8] {
        let start = place
        var place = start + 1
        defer { self.place = place }
        var string: [UInt8] = []
        var half: UInt8?
        while place < end {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: ">") {
                if let half { string.append(half << 4) }
                return string
            }
            guard let digit = Self.digit(byte) else {
                guard Self.isSpace(byte) else { throw .damaged("a string of hexadecimal digits", at: place - 1) }
                continue
            }
            if let high = half {
                string.append(high << 4 | digit)
                half = nil
            } else {
                half = digit
            }
        }
        throw .damaged("a string without an end", at: start)
    }

    /// A number, or else a keyword.
    mutating func readRegular() -> Token {
        let start = place
        var place = start
        defer { self.place = place }
        var value = 0
        var isInteger = true
        var isNumber = true
        var digits = 0
        while place < end, Self.isRegular(bytes[place]) {
            switch bytes[place] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                value = digits < 19 ? value * 10 + Int(bytes[place] - 0x30) : Int.max
            case UInt8(ascii: "+"), UInt8(ascii: "-"): isNumber = isNumber && place == start
            case UInt8(ascii: "."):
                isNumber = isNumber && isInteger
                isInteger = false
            default: isNumber = false
            }
            place += 1
        }
        guard isNumber, digits > 0 else { return .keyword(start..<place) }
        if isInteger { return .integer(bytes[start] == UInt8(ascii: "-") ? -value : value) }
        return .real(Double(text(start..<place)) ?? 0)
    }

    /// - Parameter range: of ASCII.
    private func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x41 + 10
        default: nil
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        default: false
        }
    }

    /// Neither white space nor a delimiter.
    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: true
        }
    }
}

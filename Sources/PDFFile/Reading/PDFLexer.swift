/// The tokens of a PDF file or of a stream of operators (ISO 32000-1, 7.2 and 7.3): where they stand, so that only what is wanted of them is
/// made. It looks at bytes that are another's, and lives no longer than they do.
struct PDFLexer {
    enum Token {
        case integer(Int)
        case real(Range<Int>)
        case string(StringToken)
        case name(NameToken)
        case arrayBegins
        case arrayEnds
        case dictionaryBegins
        case dictionaryEnds
        /// `obj`, `true`, an operator: regular characters that are none of the above.
        case keyword(Range<Int>)
        /// There is nothing more.
        case end
    }

    /// What stands within a string's delimiters.
    struct StringToken {
        enum Form {
            /// Each byte stands for itself.
            case plain
            case escaped
            case hexadecimal
        }

        let range: Range<Int>
        let form: Form
    }

    /// What stands behind a name's slash.
    struct NameToken {
        let range: Range<Int>
        /// Whether its bytes may stand for others.
        let isEscaped: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next token is looked for, not below nought; there is none where that is beyond `end`.
    var place: Int
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int = 0, end: Int? = nil) {
        self.bytes = bytes
        self.place = place
        self.end = min(end ?? bytes.count, bytes.count)
    }

    @inline(__always)
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
            guard isDictionary else { return .string(try readHexadecimal()) }
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

    /// Whether a dictionary begins at the present place.
    var isDictionary: Bool { place + 1 < end && bytes[place] == UInt8(ascii: "<") && bytes[place + 1] == UInt8(ascii: "<") }

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

    /// - Parameter keyword: ASCII.
    @inline(__always)
    func `is`(_ range: Range<Int>, _ keyword: StaticString) -> Bool { Self.is(bytes, range, keyword) }

    @inline(__always)
    static func `is`(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ keyword: StaticString) -> Bool {
        guard keyword.utf8CodeUnitCount == range.count else { return false }
        for offset in 0..<range.count where bytes[range.lowerBound + offset] != keyword.utf8Start[offset] { return false }
        return true
    }

    @inline(__always)
    mutating func skipSpace() {
        // Mostly there is none.
        if place < end, bytes[place] > UInt8(ascii: "%") { return }
        skipSpaceAndComments()
    }

    private mutating func skipSpaceAndComments() {
        var place = self.place
        while place < end {
            if Self.isSpace(bytes[place]) {
                place += 1
            } else if bytes[place] == UInt8(ascii: "%") {
                while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            } else {
                break
            }
        }
        self.place = place
    }

    private mutating func readName() -> NameToken {
        let start = place + 1
        var place = start
        var isEscaped = false
        while place < end {
            let byte = ByteClass(bytes[place])
            if byte.bits != 0 {
                guard byte.isRegular else { break }
                isEscaped = true
            }
            place += 1
        }
        self.place = place
        return NameToken(range: start..<place, isEscaped: isEscaped)
    }

    private mutating func readLiteral() throws(PDFFileError) -> StringToken {
        let start = place
        var place = start + 1
        var form = StringToken.Form.plain
        var depth = 1
        while place < end {
            defer { place += 1 }
            guard ByteClass(bytes[place]).is(ByteClass.isSpecialInString) else { continue }
            switch bytes[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 {
                    self.place = place + 1
                    return StringToken(range: start + 1..<place, form: form)
                }
            case UInt8(ascii: "\\"):
                form = .escaped
                // Whatever is escaped, it does not end the string.
                place += 1
            // Every line end within a string is a line feed.
            default: form = .escaped
            }
        }
        throw .damaged("a string without an end", at: start)
    }

    private mutating func readHexadecimal() throws(PDFFileError) -> StringToken {
        let start = place
        var place = start + 1
        while place < end {
            let byte = bytes[place]
            if Self.digit(byte) == nil {
                if byte == UInt8(ascii: ">") {
                    self.place = place + 1
                    return StringToken(range: start + 1..<place, form: .hexadecimal)
                }
                guard Self.isSpace(byte) else { throw .damaged("a string of hexadecimal digits", at: place) }
            }
            place += 1
        }
        throw .damaged("a string without an end", at: start)
    }

    /// A number, or else a keyword.
    mutating func readRegular() -> Token {
        var place = self.place
        var value = 0
        while place < end, bytes[place] &- 0x30 < 10 {
            value = value &* 10 &+ Int(bytes[place] &- 0x30)
            place += 1
        }
        // Nearly all are digits alone, and not more than a number has.
        guard place > self.place, place - self.place < 19, place == end || !Self.isRegular(bytes[place]) else {
            return readSignedOrLong()
        }
        self.place = place
        return .integer(value)
    }

    private mutating func readSignedOrLong() -> Token {
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
                value = digits < 19 ? value &* 10 &+ Int(bytes[place] &- 0x30) : Int.max
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
        return .real(start..<place)
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

    static func isSpace(_ byte: UInt8) -> Bool { ByteClass(byte).is(ByteClass.space) }

    /// Neither white space nor a delimiter.
    static func isRegular(_ byte: UInt8) -> Bool { ByteClass(byte).isRegular }
}

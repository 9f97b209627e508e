extension [UInt8] {
    /// Appends a value as it stands in a file (ISO 32000-1, 7.3), without more white space than it needs.
    mutating func append(_ value: PDFValue) {
        switch value {
        case .null: append(keyword: "null")
        case .boolean(let value): append(keyword: value ? "true" : "false")
        case .integer(let value): append(decimal: value)
        case .real(let value): append(real: value)
        case .string(let bytes): append(string: bytes)
        case .name(let name): append(name)
        case .array(let items): append(items)
        case .dictionary(let dictionary): append(dictionary)
        case .reference(let reference):
            append(decimal: reference.number)
            append(0x20)
            append(decimal: reference.generation)
            append(keyword: " R")
        case .stream(let stream): append(stream)
        }
    }

    /// What stands in a file as it is written here, ASCII.
    mutating func append(keyword: StaticString) { keyword.withUTF8Buffer { append(contentsOf: $0) } }

    mutating func append(decimal number: Int) { append(number, decimals: 0) }

    /// At most six decimals: more than a reader is asked to keep (Annex C).
    private mutating func append(real value: Double) {
        guard value.isFinite, value.magnitude < 1e12 else { return append(decimal: 0) }
        append(Int((value * 1_000_000).rounded()), decimals: 6)
    }

    /// The most characters that a number has: nineteen digits, a sign and a point.
    private static var longestNumber: Int { 21 }

    /// A number that was multiplied by a power of ten, of at most six decimals, without zeros at its end.
    mutating func append(_ scaled: Int, decimals: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { text in
            var first = text.count
            func prepend(_ character: UInt8) {
                first -= 1
                text[first] = character
            }
            var rest = scaled.magnitude
            for _ in 0..<decimals {
                if rest % 10 != 0 || first < text.count { prepend(UInt8(0x30 + rest % 10)) }
                rest /= 10
            }
            if first < text.count { prepend(UInt8(ascii: ".")) }
            repeat {
                prepend(UInt8(0x30 + rest % 10))
                rest /= 10
            } while rest > 0
            if scaled < 0 { prepend(UInt8(ascii: "-")) }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[first...]))
        }
    }

    private mutating func append(_ items: [PDFValue]) {
        append(UInt8(ascii: "["))
        var isApart = true
        for item in items {
            if !isApart, !item.beginsWithDelimiter { append(0x20) }
            append(item)
            isApart = item.endsWithDelimiter
        }
        append(UInt8(ascii: "]"))
    }

    private mutating func append(_ dictionary: PDFDictionary) {
        append(keyword: "<<")
        for entry in dictionary.entries { append(entry.key, entry.value) }
        append(keyword: ">>")
    }

    /// An entry of a dictionary.
    mutating func append(_ key: PDFName, _ value: PDFValue) {
        append(key)
        if !value.beginsWithDelimiter { append(0x20) }
        append(value)
    }

    mutating func append(_ stream: PDFStream) {
        var dictionary = stream.dictionary
        dictionary["Length"] = .integer(stream.data.count)
        append(dictionary)
        append(keyword: "\nstream\n")
        self += stream.data
        // Both line ends: data that end with a carriage return themselves would otherwise seem a byte shorter than they are.
        append(keyword: "\r\nendstream")
    }

    // MARK: Objects (7.3.10)

    mutating func beginObject(_ number: Int) {
        append(decimal: number)
        append(keyword: " 0 obj\n")
    }

    mutating func endObject() { append(keyword: "\nendobj\n") }

    // MARK: Names and strings

    /// In a name.
    private static func standsForItself(_ byte: UInt8) -> Bool {
        (0x21..<0x7F).contains(byte) && PDFLexer.isRegular(byte) && byte != UInt8(ascii: "#")
    }

    mutating func append(_ name: PDFName) {
        append(UInt8(ascii: "/"))
        var text = name.text
        let isWhole = text.withUTF8 { bytes in
            guard bytes.allSatisfy(Self.standsForItself) else { return false }
            append(contentsOf: bytes)
            return true
        }
        if isWhole { return }
        for scalar in name.text.unicodeScalars {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            if Self.standsForItself(byte) {
                append(byte)
            } else {
                append(UInt8(ascii: "#"))
                append(hexadecimal: byte)
            }
        }
    }

    /// In brackets where all of it can be read, else in hexadecimal digits.
    private mutating func append(string bytes: [UInt8]) {
        guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
            append(UInt8(ascii: "<"))
            for byte in bytes { append(hexadecimal: byte) }
            return append(UInt8(ascii: ">"))
        }
        append(UInt8(ascii: "("))
        for byte in bytes {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
            append(byte)
        }
        append(UInt8(ascii: ")"))
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }

    private mutating func append(hexadecimal byte: UInt8) {
        append(Self.hexadecimalDigit(byte >> 4))
        append(Self.hexadecimalDigit(byte & 0xF))
    }
}

extension PDFValue {
    fileprivate var beginsWithDelimiter: Bool {
        switch self {
        case .string, .name, .array, .dictionary, .stream: true
        case .null, .boolean, .integer, .real, .reference: false
        }
    }

    fileprivate var endsWithDelimiter: Bool {
        switch self {
        case .string, .array, .dictionary: true
        default: false
        }
    }
}

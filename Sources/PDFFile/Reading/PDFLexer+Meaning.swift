/// What tokens stand for.
extension PDFLexer {
    func name(_ token: NameToken) -> PDFName {
        guard token.isEscaped else { return PDFName(text(token.range)) }
        var text = String.UnicodeScalarView()
        var index = token.range.lowerBound
        let end = token.range.upperBound
        while index < end {
            if bytes[index] == UInt8(ascii: "#"), index + 2 < end, let high = Self.digit(bytes[index + 1]),
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

    /// - Parameter word: ASCII.
    @inline(__always)
    func `is`(_ token: NameToken, _ word: StaticString) -> Bool {
        token.isEscaped ? name(token) == PDFName("\(word)") : self.is(token.range, word)
    }

    func `is`(_ range: Range<Int>, spelledAs spelling: [UInt8]) -> Bool {
        guard range.count == spelling.count else { return false }
        for offset in spelling.indices where spelling[offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    func isSame(_ one: NameToken, _ other: NameToken) -> Bool {
        if one.isEscaped || other.isEscaped { return name(one) == name(other) }
        return bytes[one.range].elementsEqual(bytes[other.range])
    }

    /// - Parameter range: of a real number.
    func real(_ range: Range<Int>) -> Double { Double(text(range)) ?? 0 }

    /// - Parameter range: of ASCII.
    private func text(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self) }

    /// The bytes that a string stands for, without escapes.
    func string(_ token: StringToken) -> [UInt8] {
        var string: [UInt8] = []
        append(token, to: &string)
        return string
    }

    func append(_ token: StringToken, to string: inout [UInt8]) {
        switch token.form {
        case .plain: string.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[token.range]))
        case .escaped: append(escaped: token.range, to: &string)
        case .hexadecimal: append(hexadecimal: token.range, to: &string)
        }
    }

    private func append(escaped range: Range<Int>, to string: inout [UInt8]) {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\"): append(escapeAt: &place, range.upperBound, to: &string)
            case 0x0D:
                if place < range.upperBound, bytes[place] == 0x0A { place += 1 }
                string.append(0x0A)
            default: string.append(byte)
            }
        }
    }

    /// - Parameter place: behind the backslash.
    private func append(escapeAt place: inout Int, _ end: Int, to string: inout [UInt8]) {
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

    private func append(hexadecimal range: Range<Int>, to string: inout [UInt8]) {
        string.reserveCapacity(string.count + (range.count + 1) / 2)
        var half: UInt8?
        for place in range {
            guard let digit = Self.digit(bytes[place]) else { continue }
            if let high = half {
                string.append(high << 4 | digit)
                half = nil
            } else {
                half = digit
            }
        }
        if let half { string.append(half << 4) }
    }
}

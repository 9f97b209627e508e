/// The operators of a page's content stream, one after another, with the places of their operands (ISO 32000-1, 7.8.2).
package struct ContentOperators {
    package struct Operator: Hashable {
        /// From the first operand on; empty where there is none.
        package let operands: Range<Int>
        package let keyword: Range<Int>
        /// The keyword's bytes as one number (`code`); nought where it is longer than any that there is.
        let code: UInt32

        /// Operands and keyword.
        package var range: Range<Int> { min(operands.lowerBound, keyword.lowerBound)..<keyword.upperBound }
    }

    package let bytes: [UInt8]
    private var scanner = ContentScanner()

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// nil after the last. An image between `BI` and `EI` is one operator, `EI`.
    package mutating func next() throws(PDFFileError) -> Operator? {
        if let found = bytes.withUnsafeBufferPointer({ scanner.nextOperator($0) }) { return found }
        guard scanner.place >= bytes.count else { throw .damaged("a content stream", at: scanner.place) }
        return nil
    }

    package func `is`(_ found: Operator, _ keyword: StaticString) -> Bool {
        keyword.withUTF8Buffer { $0.count == found.keyword.count && bytes[found.keyword].elementsEqual($0) }
    }

    /// That of a keyword of three characters, or of fewer and then of nulls, which no keyword has.
    static func code(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar = "\0") -> UInt32 {
        UInt32(UInt8(ascii: first)) | UInt32(UInt8(ascii: second)) << 8 | UInt32(UInt8(ascii: third)) << 16
    }
}

/// Passes over tokens without making values of them: a page has tens of thousands, of which few are looked at.
private struct ContentScanner {
    private(set) var place = 0

    /// nil at the end of the stream, or at `place` where it is damaged.
    mutating func nextOperator(_ bytes: UnsafeBufferPointer<UInt8>) -> ContentOperators.Operator? {
        var first: Int?
        while true {
            skipSpace(bytes)
            guard place < bytes.count else { return nil }
            let start = place
            switch bytes[place] {
            case UInt8(ascii: "/"):
                place += 1
                skipRegular(bytes)
            case UInt8(ascii: "("): guard skipLiteral(bytes) else { return nil }
            case UInt8(ascii: "<"):
                place += 1
                if place < bytes.count, bytes[place] == UInt8(ascii: "<") { place += 1 } else { skipHexadecimal(bytes) }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"): place += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): skipRegular(bytes)
            case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
            default:
                skipRegular(bytes)
                let keyword = start..<place
                if Self.isValue(bytes, keyword) { break }
                let code = Self.code(bytes, keyword)
                switch code {
                case ContentOperators.code("B", "I"): break
                case ContentOperators.code("I", "D"):
                    guard let end = endOfImage(bytes) else { return nil }
                    place = end.upperBound
                    return ContentOperators.Operator(
                        operands: (first ?? start)..<end.lowerBound, keyword: end, code: Self.code(bytes, end))
                default: return ContentOperators.Operator(operands: (first ?? start)..<start, keyword: keyword, code: code)
                }
            }
            first = first ?? start
        }
    }

    private static func code(_ bytes: UnsafeBufferPointer<UInt8>, _ keyword: Range<Int>) -> UInt32 {
        guard keyword.count <= 3 else { return 0 }
        var code: UInt32 = 0
        for place in keyword.reversed() { code = code << 8 | UInt32(bytes[place]) }
        return code
    }

    private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) {
        while place < bytes.count {
            if PDFLexer.isSpace(bytes[place]) {
                place += 1
            } else if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            } else {
                return
            }
        }
    }

    private mutating func skipRegular(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = place
        while place < bytes.count, PDFLexer.isRegular(bytes[place]) { place += 1 }
        self.place = place
    }

    private mutating func skipLiteral(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = place
        var depth = 0
        while place < bytes.count {
            defer { place += 1 }
            guard ByteClass(bytes[place]).is(ByteClass.isSpecialInString) else { continue }
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 {
                    self.place = place + 1
                    return true
                }
            default: break
            }
        }
        self.place = bytes.count - 1
        return false
    }

    private mutating func skipHexadecimal(_ bytes: UnsafeBufferPointer<UInt8>) {
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        place = min(place + 1, bytes.count)
    }

    /// The next `EI` between white space: what stands before it are the image's bytes (8.9.7).
    private func endOfImage(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var index = place + 1
        while index + 2 <= bytes.count {
            if bytes[index] == UInt8(ascii: "E"), bytes[index + 1] == UInt8(ascii: "I"), PDFLexer.isSpace(bytes[index - 1]),
                index + 2 == bytes.count || PDFLexer.isSpace(bytes[index + 2])
            {
                return index..<index + 2
            }
            index += 1
        }
        return nil
    }

    private static func isValue(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count >= 4 && (PDFLexer.is(bytes, range, "true") || PDFLexer.is(bytes, range, "false") || PDFLexer.is(bytes, range, "null"))
    }
}

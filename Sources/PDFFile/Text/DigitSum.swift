/// Checksums of the digits of texts: whoever changes one of them changes the sum, and whoever writes the same texts in another spelling of
/// the format does not.
package enum DigitSum {
    /// Of texts in any order, given the digits of each that has any.
    package static func ofTexts(_ digits: [[UInt8]]) -> String {
        ContentHash.text(of: Array(digits.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [separator])))
    }

    /// Between texts: a comma.
    fileprivate static let separator: UInt8 = 0x2C

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    // MARK: What a file says outside its pages

    /// The digits of words of a file that no page draws: titles, dates, bookmarks, what stands for figures, addresses of links, and the
    /// metadata packet; of each that has any.
    ///
    /// - Parameter decoded: gives a stream's bytes.
    package static func digits(
        in value: PDFValue, decoded: (PDFStream) throws(PDFFileError) -> [UInt8]
    ) throws(PDFFileError) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        guard case .stream(let stream) = value else {
            append(value, to: &texts)
            return texts
        }
        let type = stream.dictionary["Type"]
        // Where objects are is no object of the document, and has its identifier.
        if type == .name("XRef") { return [] }
        append(.dictionary(stream.dictionary), to: &texts)
        if type == .name("Metadata") { append(try decoded(stream).filter(isDigit), to: &texts) }
        return texts
    }

    /// The checksum of the same of all objects of a file.
    package static func ofWords(in reader: PDFReader, _ notes: ObjectNotes) throws(PDFFileError) -> String {
        ofTexts(try notes.digits(in: reader))
    }

    /// Those of a value that is no stream.
    static func append(_ value: PDFValue, to texts: inout [[UInt8]]) {
        switch value {
        case .string(let bytes): append(PDFText.digits(in: bytes), to: &texts)
        case .array(let values): for value in values { append(value, to: &texts) }
        case .dictionary(let dictionary): for entry in dictionary.entries { append(entry.value, of: entry.key, to: &texts) }
        case .null, .boolean, .integer, .real, .name, .reference, .stream: break
        }
    }

    /// Those of an entry of a dictionary; none of data of programs, which may be about all the rest (14.5).
    static func append(_ value: PDFValue, of key: PDFName, to texts: inout [[UInt8]]) {
        switch value {
        case .string, .array, .dictionary: if !isOfPrograms(key) { append(value, to: &texts) }
        case .null, .boolean, .integer, .real, .name, .reference, .stream: break
        }
    }

    static func isOfPrograms(_ key: PDFName) -> Bool { key == "PieceInfo" || key == "LastModified" }

    private static func append(_ digits: [UInt8], to texts: inout [[UInt8]]) { if !digits.isEmpty { texts.append(digits) } }
}

/// The digits of pieces of text, in the making of their checksum.
package struct PieceDigits {
    /// Those of finished pieces, each piece's in ascending order.
    private var digits: [UInt8] = []
    /// How often the present piece has each digit.
    private var counts = InlineArray<10, Int>(repeating: 0)
    private var hasAny = false

    package init() {}

    /// More of the present piece.
    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes where DigitSum.isDigit(byte) {
            counts[Int(byte - 0x30)] += 1
            hasAny = true
        }
    }

    package mutating func endPiece() {
        guard hasAny else { return }
        hasAny = false
        if !digits.isEmpty { digits.append(DigitSum.separator) }
        for digit in counts.indices where counts[digit] > 0 {
            for _ in 0..<counts[digit] { digits.append(UInt8(0x30 + digit)) }
            counts[digit] = 0
        }
    }

    /// The checksum of all finished pieces.
    package var sum: String { ContentHash.text(of: digits) }
}

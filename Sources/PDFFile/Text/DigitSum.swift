/// Checksums of the digits of texts: whoever changes one of them changes the sum, and whoever writes the same texts in another spelling of
/// the format does not.
package enum DigitSum {
    /// Of pieces in their order. Within a piece digits count in any order: where it has several directions, programs disagree about it.
    package static func ofPieces(_ pieces: [String]) -> String { sum(pieces.map { digits(in: $0).sorted() }) }

    /// Of texts in any order.
    package static func ofTexts(_ texts: [String]) -> String {
        sum(texts.map(digits).sorted { $0.lexicographicallyPrecedes($1) })
    }

    private static func sum(_ pieces: [[UInt8]]) -> String {
        ContentHash.text(of: Array(pieces.filter { !$0.isEmpty }.joined(separator: [0x2C])))
    }

    private static func digits(in text: String) -> [UInt8] { text.utf8.filter { (0x30...0x39).contains($0) } }

    // MARK: What a file says outside its pages

    /// Words of a file that no page draws: titles, dates, bookmarks, what stands for figures, addresses of links, and the metadata packet.
    ///
    /// - Parameter decoded: gives a stream's bytes.
    package static func texts(
        in value: PDFValue, decoded: (PDFStream) throws(PDFFileError) -> [UInt8]
    ) throws(PDFFileError) -> [String] {
        var texts: [String] = []
        try append(value, to: &texts, decoded)
        return texts
    }

    private static func append(
        _ value: PDFValue, to texts: inout [String], _ decoded: (PDFStream) throws(PDFFileError) -> [UInt8]
    ) throws(PDFFileError) {
        switch value {
        case .string(let bytes): texts.append(PDFText.text(bytes))
        case .array(let values): for value in values { try append(value, to: &texts, decoded) }
        case .dictionary(let dictionary): try append(dictionary, to: &texts, decoded)
        // Where objects are is no object of the document, and has its identifier.
        case .stream(let stream) where stream.dictionary["Type"] == .name("XRef"): break
        case .stream(let stream):
            try append(stream.dictionary, to: &texts, decoded)
            if stream.dictionary["Type"] == .name("Metadata") { texts.append(String(decoding: try decoded(stream), as: UTF8.self)) }
        case .null, .boolean, .integer, .real, .name, .reference: break
        }
    }

    /// But for data of programs, which may be about all the rest (14.5).
    private static func append(
        _ dictionary: PDFDictionary, to texts: inout [String], _ decoded: (PDFStream) throws(PDFFileError) -> [UInt8]
    ) throws(PDFFileError) {
        for entry in dictionary.entries where entry.key != "PieceInfo" && entry.key != "LastModified" {
            try append(entry.value, to: &texts, decoded)
        }
    }
}

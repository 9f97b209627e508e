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
        switch value {
        case .string(let bytes): return [PDFText.text(bytes)]
        case .array(let values):
            var texts: [String] = []
            for value in values { texts += try self.texts(in: value, decoded: decoded) }
            return texts
        case .dictionary(let dictionary): return try texts(in: dictionary, decoded: decoded)
        // Where objects are is no object of the document, and has its identifier.
        case .stream(let stream) where stream.dictionary["Type"] == .name("XRef"): return []
        case .stream(let stream):
            let own = try texts(in: stream.dictionary, decoded: decoded)
            return stream.dictionary["Type"] == .name("Metadata") ? own + [String(decoding: try decoded(stream), as: UTF8.self)] : own
        case .null, .boolean, .integer, .real, .name, .reference: return []
        }
    }

    /// But for data of programs, which may be about all the rest (14.5).
    private static func texts(
        in dictionary: PDFDictionary, decoded: (PDFStream) throws(PDFFileError) -> [UInt8]
    ) throws(PDFFileError) -> [String] {
        var texts: [String] = []
        for entry in dictionary.entries where entry.key != "PieceInfo" && entry.key != "LastModified" {
            texts += try self.texts(in: entry.value, decoded: decoded)
        }
        return texts
    }
}

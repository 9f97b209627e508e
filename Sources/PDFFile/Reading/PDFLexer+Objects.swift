extension PDFLexer {
    /// "12 0 obj … endobj" at the present place (ISO 32000-1, 7.3.10).
    ///
    /// - Parameter length: follows a reference to a stream's length; nil where it cannot: then the stream's end is looked for.
    mutating func indirectObject(
        length: (PDFReference) throws(PDFFileError) -> Int?
    ) throws(PDFFileError) -> (number: Int, value: PDFValue) {
        let start = place
        guard case .integer(let number) = try next(), case .integer = try next(), skip("obj") else {
            throw .damaged("no object", at: start)
        }
        let value = try value()
        guard case .dictionary(let dictionary) = value, skip("stream") else { return (number, value) }
        // The keyword ends with a line feed, after a carriage return or not.
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
        let said: Int? =
            switch dictionary["Length"] {
            case .integer(let count): count
            case .reference(let reference): try length(reference)
            default: nil
            }
        let data = place
        if let said, said >= 0, said <= bytes.count - data {
            place = data + said
            if skip("endstream") { return (number, .stream(PDFStream(dictionary, data: bytes[data..<data + said]))) }
        }
        guard let end = endOfStream(from: data) else { throw .damaged("a stream without an end", at: data) }
        return (number, .stream(PDFStream(dictionary, data: bytes[data..<end])))
    }

    /// Before the line end that stands before the next "endstream".
    private func endOfStream(from start: Int) -> Int? {
        let mark = Array("endstream".utf8)
        guard var end = bytes.indices.dropFirst(start).first(where: { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }) else {
            return nil
        }
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }
}

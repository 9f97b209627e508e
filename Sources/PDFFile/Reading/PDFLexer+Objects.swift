extension PDFLexer {
    /// What stands at the beginning of an object.
    struct Object<Value> {
        let number: Int
        let value: Value
        let isDictionary: Bool
    }

    /// "12 0 obj" and what a maker makes of the value behind it (ISO 32000-1, 7.3.10).
    mutating func object<Maker: ValueMaker>(by maker: inout Maker) throws(PDFFileError) -> Object<Maker.Value> {
        let start = place
        guard case .integer(let number) = try next(), case .integer = try next(), skip("obj") else {
            throw .damaged("no object", at: start)
        }
        skipSpace()
        let isDictionary = isDictionary
        return Object(number: number, value: try value(by: &maker), isDictionary: isDictionary)
    }

    /// Where the bytes of a stream stand, when its keyword has been passed over.
    ///
    /// - Parameter length: follows a reference to a stream's length; nil where it cannot: then the stream's end is looked for.
    mutating func stream(
        _ dictionary: PDFDictionary, length: (PDFReference) throws(PDFFileError) -> Int?
    ) throws(PDFFileError) -> Range<Int> {
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
            if skip("endstream") { return data..<data + said }
        }
        guard let end = endOfStream(from: data) else { throw .damaged("a stream without an end", at: data) }
        return data..<end
    }

    /// Before the line end that stands before the next "endstream".
    private func endOfStream(from start: Int) -> Int? {
        let mark: StaticString = "endstream"
        var end = start
        while end + mark.utf8CodeUnitCount <= bytes.count {
            guard self.is(end..<end + mark.utf8CodeUnitCount, mark) else {
                end += 1
                continue
            }
            if end > start, bytes[end - 1] == 0x0A { end -= 1 }
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            return end
        }
        return nil
    }
}

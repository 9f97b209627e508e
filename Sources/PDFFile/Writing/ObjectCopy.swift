/// Takes objects over from a file into another one in the making, each once, with all that they refer to.
package struct ObjectCopy {
    private let source: PDFReader
    /// Where an object of the source stands in the new file.
    private var copies: [PDFReference: PDFReference] = [:]
    private var pending: [PDFReference] = []

    package init(from source: PDFReader) { self.source = source }

    /// Has every reference to an object of the source lead to another one instead.
    package mutating func replace(_ reference: PDFReference, by other: PDFReference) { copies[reference] = other }

    /// The value with its references as they are in `writer`; what they lead to is copied there, as `change` returns it.
    package mutating func copy(
        _ value: PDFValue, to writer: inout PDFWriter, _ change: (PDFValue) -> PDFValue = { $0 }
    ) throws(PDFFileError) -> PDFValue {
        let copied = translate(value, &writer)
        while let reference = pending.popLast(), let place = copies[reference] {
            var object = try source.object(reference)
            // The writer says lengths itself: an object of its own for one would be left over.
            if case .stream(var stream) = object {
                stream.dictionary["Length"] = nil
                object = .stream(stream)
            }
            writer.set(place, change(translate(object, &writer)))
        }
        return copied
    }

    private mutating func translate(_ value: PDFValue, _ writer: inout PDFWriter) -> PDFValue {
        switch value {
        case .reference(let reference):
            if let known = copies[reference] { return .reference(known) }
            let place = writer.allocate()
            copies[reference] = place
            pending.append(reference)
            return .reference(place)
        case .array(let items):
            var translated: [PDFValue] = []
            translated.reserveCapacity(items.count)
            for item in items { translated.append(translate(item, &writer)) }
            return .array(translated)
        case .dictionary(let dictionary): return .dictionary(translate(dictionary, &writer))
        case .stream(let stream): return .stream(PDFStream(translate(stream.dictionary, &writer), data: stream.data))
        case .null, .boolean, .integer, .real, .string, .name: return value
        }
    }

    private mutating func translate(_ dictionary: PDFDictionary, _ writer: inout PDFWriter) -> PDFDictionary {
        var translated = PDFDictionary()
        for entry in dictionary.entries { translated[entry.key] = translate(entry.value, &writer) }
        return translated
    }
}

/// The objects of a PDF file, read as they are asked for (ISO 32000-1, 7.5).
package struct PDFReader: Sendable {
    /// The newest cross-reference section's dictionary.
    package let trailer: PDFDictionary
    private let file: [UInt8]
    private let header: Int
    private let locations: [Int: CrossReferences.Location]
    private var packed: [Int: PackedObjects] = [:]
    /// Objects that were read before they were asked for.
    private var kept: [Int: PDFValue] = [:]

    /// References to references, and pages within pages.
    private static let longestChain = 32

    package init(_ file: [UInt8]) throws(PDFFileError) {
        let mark = Array("%PDF-".utf8)
        guard let header = (0..<min(1024, file.count)).first(where: { file[$0] == mark[0] && file[$0...].starts(with: mark) }) else {
            throw .damaged("no %PDF-", at: 0)
        }
        self.file = file
        self.header = header
        let references = try CrossReferences(of: file, header: header)
        guard references.trailer["Encrypt"] == nil else { throw .unsupported("an encrypted file") }
        trailer = references.trailer
        locations = references.locations
        let streams = locations.values.compactMap { if case .packed(let stream, _) = $0 { stream } else { nil } }
        for number in Set(streams).sorted() { packed[number] = try PackedObjects(try object(PDFReference(number)), in: self) }
    }

    /// Every object in use, in ascending order.
    package var references: [PDFReference] {
        locations.compactMap { number, location in
            switch location {
            case .free: nil
            case .packed: PDFReference(number)
            case .offset(_, let generation): PDFReference(number, generation: generation)
            }
        }.sorted { $0.number < $1.number }
    }

    /// Reads objects once for all who ask for them. What cannot be read is told to who asks for it.
    package mutating func keepObjects() {
        // Objects of a sound file stand side by side; those of another one may be within each other.
        var rest = file.count
        for case (let number, .offset(let offset, let generation)) in locations {
            guard let object = try? object(PDFReference(number, generation: generation), at: offset, chain: 0), object.length <= rest else {
                continue
            }
            rest -= object.length
            kept[number] = object.value
        }
    }

    /// What a reference names; null where there is no such object.
    package func object(_ reference: PDFReference) throws(PDFFileError) -> PDFValue {
        try object(reference, chain: 0)
    }

    private func object(_ reference: PDFReference, chain: Int) throws(PDFFileError) -> PDFValue {
        switch locations[reference.number] {
        case nil, .free: return .null
        case .packed(let stream, let index): return try packed[stream]?.value(index, reference.number) ?? .null
        case .offset(let offset, let generation):
            guard generation == reference.generation else { return .null }
            if let object = kept[reference.number] { return object }
            return try object(reference, at: offset, chain: chain).value
        }
    }

    /// - Returns: `length`: bytes that it has in the file.
    private func object(_ reference: PDFReference, at offset: Int, chain: Int) throws(PDFFileError) -> (value: PDFValue, length: Int) {
        guard offset >= 0, offset < file.count - header else {
            throw .damaged("object \(reference.number) is beyond the end", at: offset)
        }
        var lexer = PDFLexer(file, at: header + offset)
        let object = try lexer.indirectObject { (length) throws(PDFFileError) in
            guard chain < Self.longestChain else { throw .damaged("a circle of lengths", at: offset) }
            return try self.object(length, chain: chain + 1).integer
        }
        guard object.number == reference.number else { throw .damaged("object \(object.number) for \(reference.number)", at: offset) }
        return (object.value, lexer.place - header - offset)
    }

    /// The value itself, or what it refers to.
    package func resolve(_ value: PDFValue?) throws(PDFFileError) -> PDFValue {
        var value = value ?? .null
        for _ in 0..<Self.longestChain {
            guard case .reference(let reference) = value else { return value }
            value = try object(reference)
        }
        throw .unexpected("a circle of references")
    }

    /// The dictionary, or a stream's, that stands at a key.
    package func dictionary(_ key: PDFName, of dictionary: PDFDictionary) throws(PDFFileError) -> PDFDictionary {
        guard let found = try resolve(dictionary[key]).dictionary else { throw .unexpected("no dictionary /\(key.text)") }
        return found
    }

    /// The catalogue.
    package func root() throws(PDFFileError) -> PDFDictionary { try dictionary("Root", of: trailer) }

    /// The bytes of a stream as they are meant.
    package func decoded(_ stream: PDFStream) throws(PDFFileError) -> [UInt8] { try StreamFilters.decode(stream, resolve) }

    /// A page with what it inherits from the tree above it (7.7.3.4).
    package struct Page: Sendable {
        package let reference: PDFReference
        package let dictionary: PDFDictionary
    }

    /// In their order.
    package func pages() throws(PDFFileError) -> [Page] {
        var pages: [Page] = []
        var seen: Set<PDFReference> = []
        guard let root = try root()["Pages"]?.reference else { throw .unexpected("no tree of pages") }
        try appendPages(below: root, inheriting: PDFDictionary(), depth: 0, &seen, to: &pages)
        return pages
    }

    private static let inherited: [PDFName] = ["Resources", "MediaBox", "CropBox", "Rotate"]

    private func appendPages(
        below node: PDFReference, inheriting above: PDFDictionary, depth: Int, _ seen: inout Set<PDFReference>, to pages: inout [Page]
    ) throws(PDFFileError) {
        guard depth < Self.longestChain, seen.insert(node).inserted, var dictionary = try object(node).dictionary else {
            throw .unexpected("a tree of pages")
        }
        for key in Self.inherited where dictionary[key] == nil { dictionary[key] = above[key] }
        guard dictionary["Type"] == .name("Pages") || dictionary["Kids"] != nil else {
            return pages.append(Page(reference: node, dictionary: dictionary))
        }
        guard let kids = try resolve(dictionary["Kids"]).array else { throw .unexpected("a tree of pages") }
        for kid in kids {
            guard let kid = kid.reference else { throw .unexpected("a page that no reference names") }
            try appendPages(below: kid, inheriting: dictionary, depth: depth + 1, &seen, to: &pages)
        }
    }

    /// A page's stream of operators; of several, one after another (7.8.2).
    package func contents(of page: Page) throws(PDFFileError) -> [UInt8] {
        switch try resolve(page.dictionary["Contents"]) {
        case .null: return []
        case .stream(let stream): return try decoded(stream)
        case .array(let parts):
            var joined: [UInt8] = []
            for part in parts {
                guard case .stream(let stream) = try resolve(part) else { throw .unexpected("contents that are no stream") }
                // A token never goes over from one to the next.
                joined += try decoded(stream) + [0x0A]
            }
            return joined
        default: throw .unexpected("contents that are no stream")
        }
    }
}

/// The objects within an object stream (7.5.7).
private struct PackedObjects: Sendable {
    private let data: [UInt8]
    /// The number of each object and where it begins.
    private let places: [(number: Int, offset: Int)]

    init(_ value: PDFValue, in reader: PDFReader) throws(PDFFileError) {
        guard case .stream(let stream) = value, stream.dictionary["Type"] == .name("ObjStm"),
            let count = try reader.resolve(stream.dictionary["N"]).integer,
            let first = try reader.resolve(stream.dictionary["First"]).integer
        else { throw .unexpected("no object stream") }
        data = try reader.decoded(stream)
        var lexer = PDFLexer(data)
        var places: [(number: Int, offset: Int)] = []
        while places.count < count {
            guard case .integer(let number) = try lexer.next(), case .integer(let offset) = try lexer.next(), offset >= 0, first >= 0,
                offset < data.count, first < data.count
            else { throw .damaged("an object stream's places", at: lexer.place) }
            places.append((number, first + offset))
        }
        self.places = places
    }

    /// The object at a place, by its number where the place is another's.
    func value(_ index: Int, _ number: Int) throws(PDFFileError) -> PDFValue {
        let place = places.indices.contains(index) && places[index].number == number ? places[index] : places.first { $0.number == number }
        guard let place else { return .null }
        var lexer = PDFLexer(data, at: place.offset)
        return try lexer.value()
    }
}

/// The objects of a PDF file, read as they are asked for (ISO 32000-1, 7.5).
package struct PDFReader: Sendable {
    /// The newest cross-reference section's dictionary.
    package let trailer: PDFDictionary
    private let file: [UInt8]
    private let header: Int
    private let locations: ByNumber<CrossReferences.Location>
    private var packed: [Int: PackedObjects] = [:]

    /// References to references, and pages within pages.
    private static let longestChain = 32

    package init(_ file: [UInt8]) throws(PDFFileError) {
        let mark = Array("%PDF-".utf8)
        guard let header = (0..<min(1024, file.count)).first(where: { file[$0] == mark[0] && file[$0...].starts(with: mark) }) else {
            throw .damaged("no %PDF-", at: 0)
        }
        self.file = file
        self.header = header
        let references = try file.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in try CrossReferences(of: bytes, header: header) }
        guard references.trailer["Encrypt"] == nil else { throw .unsupported("an encrypted file") }
        trailer = references.trailer
        locations = references.locations
        var streams: Set<Int> = []
        for number in locations.numbers {
            if case .packed(let stream, _) = locations[number] { streams.insert(stream) }
        }
        for number in streams.sorted() { packed[number] = try PackedObjects(try object(PDFReference(number)), in: self) }
    }

    /// Every object in use, in ascending order.
    package var references: [PDFReference] {
        locations.numbers.compactMap { number in
            switch locations[number] {
            case nil, .free: nil
            case .packed: PDFReference(number)
            case .offset(_, let generation): PDFReference(number, generation: generation)
            }
        }
    }

    /// What a reference names; null where there is no such object.
    package func object(_ reference: PDFReference) throws(PDFFileError) -> PDFValue { try object(reference, chain: 0) }

    private func object(_ reference: PDFReference, chain: Int) throws(PDFFileError) -> PDFValue {
        var tree = ValueTree()
        guard let object = try read(reference, by: &tree, chain: chain) else { return .null }
        return object.stream.map(PDFValue.stream) ?? object.value
    }

    /// An object that has been read.
    struct Object<Value> {
        /// What a maker has made of it, or of a stream's dictionary.
        let value: Value
        let stream: PDFStream?
        /// How many bytes it has in the file; nil: it is within an object stream.
        let length: Int?
    }

    /// How many bytes the file has.
    var size: Int { file.count }

    /// nil: there is no such object.
    func read<Maker: ValueMaker>(
        _ reference: PDFReference, by maker: inout Maker
    ) throws(PDFFileError) -> Object<Maker.Value>? {
        try read(reference, by: &maker, chain: 0)
    }

    private func read<Maker: ValueMaker>(
        _ reference: PDFReference, by maker: inout Maker, chain: Int
    ) throws(PDFFileError) -> Object<Maker.Value>? {
        switch locations[reference.number] {
        case nil, .free: return nil
        case .packed(let stream, let index):
            guard let value = try packed[stream]?.value(index, reference.number, by: &maker) else { return nil }
            return Object(value: value, stream: nil, length: nil)
        case .offset(let offset, let generation):
            guard generation == reference.generation else { return nil }
            return try read(reference.number, at: offset, by: &maker, chain)
        }
    }

    private func read<Maker: ValueMaker>(
        _ number: Int, at offset: Int, by maker: inout Maker, _ chain: Int
    ) throws(PDFFileError) -> Object<Maker.Value> {
        guard offset >= 0, offset < file.count - header else { throw .damaged("object \(number) is beyond the end", at: offset) }
        return try file.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in
            var lexer = PDFLexer(bytes, at: header + offset)
            let object = try lexer.object(by: &maker)
            var stream: PDFStream?
            if object.isDictionary, lexer.skip("stream") {
                let dictionary = try Self.dictionary(of: PDFLexer(bytes, at: header + offset))
                let place = try lexer.stream(dictionary) { (length) throws(PDFFileError) in
                    guard chain < Self.longestChain else { throw .damaged("a circle of lengths", at: offset) }
                    return try self.object(length, chain: chain + 1).integer
                }
                stream = PDFStream(dictionary, data: file[place])
            }
            guard object.number == number else { throw .damaged("object \(object.number) for \(number)", at: offset) }
            return Object(value: object.value, stream: stream, length: lexer.place - header - offset)
        }
    }

    /// The whole of an object's dictionary, whatever else is made of it.
    private static func dictionary(of lexer: PDFLexer) throws(PDFFileError) -> PDFDictionary {
        var lexer = lexer
        var tree = ValueTree()
        return try lexer.object(by: &tree).value.dictionary ?? PDFDictionary()
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
        let data = try reader.decoded(stream)
        self.data = data
        places = try data.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in
            var lexer = PDFLexer(bytes)
            var places: [(number: Int, offset: Int)] = []
            while places.count < count {
                guard case .integer(let number) = try lexer.next(), case .integer(let offset) = try lexer.next(), offset >= 0, first >= 0,
                    offset < bytes.count, first < bytes.count
                else { throw .damaged("an object stream's places", at: lexer.place) }
                places.append((number, first + offset))
            }
            return places
        }
    }

    /// What a maker makes of the object at a place, by its number where the place is another's.
    func value<Maker: ValueMaker>(_ index: Int, _ number: Int, by maker: inout Maker) throws(PDFFileError) -> Maker.Value? {
        let place = places.indices.contains(index) && places[index].number == number ? places[index] : places.first { $0.number == number }
        guard let place else { return nil }
        return try data.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in
            var lexer = PDFLexer(bytes, at: place.offset)
            return try lexer.value(by: &maker)
        }
    }
}

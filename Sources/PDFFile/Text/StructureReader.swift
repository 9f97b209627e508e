/// The structure tree, from the side of the pages (ISO 32000-1, 14.7.4.4).
struct StructureReader {
    private let reader: PDFReader
    private let roles: PDFDictionary
    /// What the parent tree has for each key.
    private var parents: [Int: PDFValue] = [:]
    private var known = ByNumber<Known>()

    struct Element {
        /// Standard structure type.
        let type: String
        /// Whether it is a table of contents, or part of one.
        let isOfContents: Bool
    }

    /// What has been read already.
    private struct Known {
        let generation: Int
        let entries: ElementEntries
        var element: Element?
    }

    private static let deepest = 32

    init(_ reader: PDFReader) throws(PDFFileError) {
        self.reader = reader
        let root = try reader.dictionary("StructTreeRoot", of: reader.root())
        roles = try reader.resolve(root["RoleMap"]).dictionary ?? PDFDictionary()
        try read(try reader.dictionary("ParentTree", of: root), depth: 0)
    }

    /// A number tree (7.9.7).
    private mutating func read(_ node: PDFDictionary, depth: Int) throws(PDFFileError) {
        guard depth < Self.deepest else { throw .unexpected("a parent tree without an end") }
        let numbers = try reader.resolve(node["Nums"]).array ?? []
        for pair in stride(from: 0, to: numbers.count - 1, by: 2) {
            if let key = numbers[pair].integer { parents[key] = numbers[pair + 1] }
        }
        for kid in try reader.resolve(node["Kids"]).array ?? [] {
            guard let kid = try reader.resolve(kid).dictionary else { throw .unexpected("a parent tree") }
            try read(kid, depth: depth + 1)
        }
    }

    /// The element of each marked-content identifier of a page.
    func owners(of page: PDFReader.Page) throws(PDFFileError) -> [PDFReference?] {
        guard let key = page.dictionary["StructParents"]?.integer else { return [] }
        return try reader.resolve(parents[key]).array?.map(\.reference) ?? []
    }

    /// Its text instead of a picture (14.9.3); empty where it has none.
    func alternative(of element: PDFReference) throws(PDFFileError) -> String {
        guard case .string(let bytes)? = try reader.object(element).dictionary?["Alt"] else { return "" }
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    mutating func element(_ reference: PDFReference) throws(PDFFileError) -> Element { try element(reference, depth: 0) }

    private mutating func element(_ reference: PDFReference, depth: Int) throws(PDFFileError) -> Element {
        if let known = known[reference.number], known.generation == reference.generation, let element = known.element { return element }
        guard depth < Self.deepest, let own = try entries(of: reference), let name = own.type else {
            throw .unexpected("no structure element")
        }
        let type = standardType(name).text
        var isOfContents = type == "TOC"
        // The tree's root has no type.
        if let parent = own.parent, try entries(of: parent)?.hasType == true, try element(parent, depth: depth + 1).isOfContents {
            isOfContents = true
        }
        let element = Element(type: type, isOfContents: isOfContents)
        known[reference.number]?.element = element
        return element
    }

    /// nil: it is no dictionary.
    private mutating func entries(of reference: PDFReference) throws(PDFFileError) -> ElementEntries? {
        if let known = known[reference.number], known.generation == reference.generation { return known.entries }
        var maker = ElementEntries.Maker()
        guard case .dictionary(let entries) = try reader.read(reference, by: &maker)?.value else { return nil }
        known[reference.number] = Known(generation: reference.generation, entries: entries)
        return entries
    }

    /// Also where the file has a name of its own for it (14.7.3).
    private func standardType(_ name: PDFName) -> PDFName {
        var name = name
        for _ in 0..<Self.deepest {
            guard let standard = roles[name]?.name else { break }
            name = standard
        }
        return name
    }
}

/// What an element of the structure says of its place in the tree; of all that it has else no values are made.
private struct ElementEntries {
    private(set) var hasType = false
    private(set) var type: PDFName?
    private(set) var parent: PDFReference?

    struct Maker: ValueMaker {
        enum Value {
            case name(PDFLexer.NameToken)
            case reference(PDFReference)
            case dictionary(ElementEntries)
            case other
        }

        func scalar(_ scalar: PDFLexer.Scalar, _ lexer: PDFLexer) -> Value {
            switch scalar {
            case .name(let token): .name(token)
            case .reference(let reference): .reference(reference)
            case .null, .boolean, .integer, .real, .string: .other
            }
        }

        func beginArray() {}

        func add(_ value: Value, to items: inout Void) {}

        func array(_ items: Void) -> Value { .other }

        func beginDictionary() -> ElementEntries { ElementEntries() }

        func set(_ key: PDFLexer.NameToken, _ value: Value, in entries: inout ElementEntries, _ lexer: PDFLexer) {
            if lexer.is(key, "S") {
                entries.hasType = true
                entries.type = if case .name(let token) = value { lexer.name(token) } else { nil }
            } else if lexer.is(key, "P") {
                entries.parent = if case .reference(let reference) = value { reference } else { nil }
            }
        }

        func dictionary(_ entries: ElementEntries) -> Value { .dictionary(entries) }
    }
}

/// The structure tree, from the side of the pages (ISO 32000-1, 14.7.4.4).
struct StructureReader {
    private let reader: PDFReader
    private let notes: ObjectNotes
    private let roles: PDFDictionary
    /// What the parent tree has for each key.
    private var parents: [Int: PDFValue] = [:]
    /// Elements that have been looked at already.
    private var known = ByNumber<Known>()
    /// Standard types, by the places of types among those of `notes`.
    private var standardTypes: [String?]

    struct Element {
        /// Standard structure type.
        let type: String
        /// Whether it is a table of contents, or part of one.
        let isOfContents: Bool
    }

    private struct Known {
        let reference: PDFReference
        let type: Int
        let isOfContents: Bool
    }

    private static let deepest = 32

    init(_ reader: PDFReader, _ notes: ObjectNotes) throws(PDFFileError) {
        self.reader = reader
        self.notes = notes
        standardTypes = Array(repeating: nil, count: notes.types.count)
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
        return PDFText.isUnicode(bytes) ? PDFText.text(bytes) : String(decoding: bytes, as: UTF8.self)
    }

    mutating func element(_ reference: PDFReference) throws(PDFFileError) -> Element {
        let known = try known(reference, depth: 0)
        return Element(type: standardType(known.type), isOfContents: known.isOfContents)
    }

    private mutating func known(_ reference: PDFReference, depth: Int) throws(PDFFileError) -> Known {
        if let known = known[reference.number], known.reference == reference { return known }
        guard depth < Self.deepest, let own = try notes.note(of: reference)?.element, let type = own.type else {
            throw .unexpected("no structure element")
        }
        var isOfContents = standardType(type) == "TOC"
        // The tree's root has no type.
        if let parent = own.parent, try notes.note(of: parent)?.element?.hasType == true, try known(parent, depth: depth + 1).isOfContents {
            isOfContents = true
        }
        let known = Known(reference: reference, type: type, isOfContents: isOfContents)
        self.known[reference.number] = known
        return known
    }

    private mutating func standardType(_ type: Int) -> String {
        if let standard = standardTypes[type] { return standard }
        let standard = standardType(notes.types[type]).text
        standardTypes[type] = standard
        return standard
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

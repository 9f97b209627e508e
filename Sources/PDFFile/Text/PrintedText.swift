/// The text of a tagged PDF: what each element of its structure shows, in the order of the pages.
package struct PrintedText: Sendable, Hashable {
    /// What one element shows in one place.
    package struct Piece: Sendable, Hashable {
        /// Number of the structure element; pieces of one element need not follow each other.
        package let element: Int
        /// Standard structure type: `P`, `TD`, `Figure`.
        package let type: String
        /// Whether it stands in a table of contents.
        package let isOfContents: Bool
        package var text: String

        package init(element: Int, type: String, isOfContents: Bool = false, text: String) {
            self.element = element
            self.type = type
            self.isOfContents = isOfContents
            self.text = text
        }
    }

    package private(set) var pieces: [Piece] = []
    /// What figures say to those who cannot see them, by element.
    package private(set) var alternatives: [Int: String] = [:]
    /// Of each page, the digits of all that it shows, furniture too.
    package private(set) var digitSums: [String] = []

    /// As if they had been read.
    package init(pieces: [Piece], alternatives: [Int: String] = [:]) {
        self.pieces = pieces
        self.alternatives = alternatives
    }

    /// - Throws: where the file is damaged, is not tagged or has text of no known characters.
    package init(of file: [UInt8]) throws(PDFFileError) { try self.init(of: PDFReader(file)) }

    /// - Throws: as from a file.
    package init(of reader: PDFReader) throws(PDFFileError) {
        var structure = try StructureReader(reader)
        var fonts: [PDFReference: CharacterMap] = [:]
        for (index, page) in try reader.pages().enumerated() {
            let resources = try reader.resolve(page.dictionary["Resources"]).dictionary ?? PDFDictionary()
            var content = ContentReader(
                try reader.contents(of: page), fonts: try Self.fonts(of: resources, reader, &fonts),
                properties: try Self.properties(of: resources, reader))
            let owners = try structure.owners(of: page)
            try content.read()
            digitSums.append(DigitSum.ofPieces(content.pieces))
            for (identifier, text) in content.found {
                guard owners.indices.contains(identifier), let owner = owners[identifier] else {
                    throw .unexpected("marked content \(identifier) of page \(index + 1) without an element")
                }
                append(String(decoding: text, as: UTF8.self), of: owner.number, try structure.element(owner))
                if pieces.last?.type == "Figure", alternatives[owner.number] == nil {
                    alternatives[owner.number] = try structure.alternative(of: owner)
                }
            }
        }
    }

    /// Texts of a drawing stay apart.
    private mutating func append(_ text: String, of number: Int, _ element: StructureReader.Element) {
        if let last = pieces.indices.last, pieces[last].element == number, element.type != "Figure" {
            pieces[last].text += text
        } else {
            pieces.append(Piece(element: number, type: element.type, isOfContents: element.isOfContents, text: text))
        }
    }

    private static func fonts(
        of resources: PDFDictionary, _ reader: PDFReader, _ known: inout [PDFReference: CharacterMap]
    ) throws(PDFFileError) -> [PDFName: CharacterMap] {
        var fonts: [PDFName: CharacterMap] = [:]
        for entry in try reader.resolve(resources["Font"]).dictionary?.entries ?? [] {
            let reference = entry.value.reference
            if let reference, let map = known[reference] {
                fonts[entry.key] = map
                continue
            }
            guard let font = try reader.resolve(entry.value).dictionary else { throw .unexpected("the font \(entry.key.text)") }
            let map = try characters(of: font, reader)
            fonts[entry.key] = map
            if let reference { known[reference] = map }
        }
        return fonts
    }

    private static func characters(of font: PDFDictionary, _ reader: PDFReader) throws(PDFFileError) -> CharacterMap {
        if case .stream(let table) = try reader.resolve(font["ToUnicode"]) { return try CharacterMap(table: reader.decoded(table)) }
        let encoding = try reader.resolve(font["Encoding"])
        guard encoding.name == "WinAnsiEncoding" || encoding.dictionary?["BaseEncoding"] == .name("WinAnsiEncoding") else {
            throw .unsupported("a font without a table of its characters")
        }
        return .windows
    }

    private static func properties(of resources: PDFDictionary, _ reader: PDFReader) throws(PDFFileError) -> [PDFName: PDFDictionary] {
        var properties: [PDFName: PDFDictionary] = [:]
        for entry in try reader.resolve(resources["Properties"]).dictionary?.entries ?? [] {
            properties[entry.key] = try reader.resolve(entry.value).dictionary
        }
        return properties
    }
}

/// The structure tree, from the side of the pages (ISO 32000-1, 14.7.4.4).
private struct StructureReader {
    private let reader: PDFReader
    private let roles: PDFDictionary
    /// What the parent tree has for each key.
    private var parents: [Int: PDFValue] = [:]
    private var known: [PDFReference: Element] = [:]

    struct Element {
        /// Standard structure type.
        let type: String
        /// Whether it is a table of contents, or part of one.
        let isOfContents: Bool
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
        if let element = known[reference] { return element }
        guard depth < Self.deepest, let own = try reader.object(reference).dictionary, let name = own["S"]?.name else {
            throw .unexpected("no structure element")
        }
        let type = standardType(name).text
        var isOfContents = type == "TOC"
        if let parent = own["P"]?.reference, try isElement(parent), try element(parent, depth: depth + 1).isOfContents {
            isOfContents = true
        }
        let element = Element(type: type, isOfContents: isOfContents)
        known[reference] = element
        return element
    }

    /// The tree's root has no type.
    private func isElement(_ reference: PDFReference) throws(PDFFileError) -> Bool {
        if known[reference] != nil { return true }
        return try reader.object(reference).dictionary?["S"] != nil
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

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
    package init(of file: [UInt8]) throws(PDFFileError) {
        let reader = try PDFReader(file)
        try self.init(of: reader, ObjectNotes(of: reader))
    }

    /// - Throws: as from a file.
    package init(of reader: PDFReader, _ notes: ObjectNotes) throws(PDFFileError) {
        var structure = try StructureReader(reader, notes)
        var fonts = PrintedFonts()
        for (index, page) in try reader.pages().enumerated() {
            let resources = try reader.resolve(page.dictionary["Resources"]).dictionary ?? PDFDictionary()
            let stream = try reader.contents(of: page)
            let names = try fonts.places(of: resources, reader)
            var content = ContentReader(stream, maps: fonts.maps, fonts: names, properties: try Self.properties(of: resources, reader))
            let owners = try structure.owners(of: page)
            try content.read()
            digitSums.append(content.digits.sum)
            for found in content.found {
                guard owners.indices.contains(found.identifier), let owner = owners[found.identifier] else {
                    throw .unexpected("marked content \(found.identifier) of page \(index + 1) without an element")
                }
                let element = try structure.element(owner)
                append(content.text(of: found), of: owner.number, element)
                if element.type == "Figure", alternatives[owner.number] == nil {
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

    private static func properties(of resources: PDFDictionary, _ reader: PDFReader) throws(PDFFileError) -> [PDFName: PDFDictionary] {
        var properties: [PDFName: PDFDictionary] = [:]
        for entry in try reader.resolve(resources["Properties"]).dictionary?.entries ?? [] {
            properties[entry.key] = try reader.resolve(entry.value).dictionary
        }
        return properties
    }
}

/// The tables of a file's fonts, each read once.
private struct PrintedFonts {
    private(set) var maps: [CharacterMap] = []
    /// Places among `maps`.
    private var known: [PDFReference: Int] = [:]

    /// Where the fonts of a page stand among `maps`.
    mutating func places(of resources: PDFDictionary, _ reader: PDFReader) throws(PDFFileError) -> [PDFName: Int] {
        var places: [PDFName: Int] = [:]
        for entry in try reader.resolve(resources["Font"]).dictionary?.entries ?? [] {
            let reference = entry.value.reference
            if let reference, let place = known[reference] {
                places[entry.key] = place
                continue
            }
            guard let font = try reader.resolve(entry.value).dictionary else { throw .unexpected("the font \(entry.key.text)") }
            maps.append(try Self.characters(of: font, reader))
            places[entry.key] = maps.count - 1
            if let reference { known[reference] = maps.count - 1 }
        }
        return places
    }

    private static func characters(of font: PDFDictionary, _ reader: PDFReader) throws(PDFFileError) -> CharacterMap {
        if case .stream(let table) = try reader.resolve(font["ToUnicode"]) { return try CharacterTable(reader.decoded(table)).map }
        let encoding = try reader.resolve(font["Encoding"])
        guard encoding.name == "WinAnsiEncoding" || encoding.dictionary?["BaseEncoding"] == .name("WinAnsiEncoding") else {
            throw .unsupported("a font without a table of its characters")
        }
        return .windows
    }
}

/// The text of a PDF of ours, read back from the file's bytes: what each element of its structure shows, in the order of the pages.
///
/// Made for our own files alone, as `PDFObjects` is: text is shown by fonts with a ToUnicode table, in marked content that the
/// structure's parent tree gives to an element.
package struct PrintedText: Sendable, Hashable {
    /// What one element shows in one place.
    package struct Piece: Sendable, Hashable {
        /// Number of the structure element; pieces of one element need not follow each other.
        package let element: Int
        /// Standard structure type: `P`, `TD`, `Figure`.
        package let type: String
        package var text: String
    }

    package private(set) var pieces: [Piece] = []

    /// - Throws: where the file is not one of ours, or is damaged.
    package init(of file: [UInt8]) throws {
        let objects = try PDFObjects(file)
        let pages = try Self.pages(of: objects)
        let owners = Self.owners(objects)
        var tables: [Int: CharacterMap] = [:]
        for (index, page) in pages.enumerated() {
            let dictionary = objects.dictionary(page)
            guard let contents = dictionary.numberAfter("/Contents "), let stream = objects.stream(contents) else {
                throw PDFObjects.Unreadable(reason: "page \(index + 1)")
            }
            let fonts = try Self.fonts(of: dictionary, objects, &tables)
            var reader = ContentReader(try Deflate.inflate(stream), fonts: fonts)
            for (identifier, text) in reader.read() {
                guard index < owners.count, identifier < owners[index].count else {
                    throw PDFObjects.Unreadable(reason: "marked content \(identifier) of page \(index + 1)")
                }
                append(text, of: owners[index][identifier], objects)
            }
        }
    }

    /// Texts of a drawing stay apart.
    private mutating func append(_ text: String, of element: Int, _ objects: PDFObjects) {
        let type = objects.dictionary(element).wordAfter("/S/") ?? ""
        if let last = pieces.indices.last, pieces[last].element == element, type != "Figure" {
            pieces[last].text += text
        } else {
            pieces.append(Piece(element: element, type: type, text: text))
        }
    }

    private static func pages(of objects: PDFObjects) throws -> [Int] {
        guard let tree = objects.dictionary(objects.root).numberAfter("/Pages "),
            let kids = objects.dictionary(tree).listAfter("/Kids")
        else { throw PDFObjects.Unreadable(reason: "no pages") }
        return kids
    }

    /// For every page, the element of each marked-content identifier (ISO 32000-1, 14.7.4.4), a page a line as `StructureTreeWriter` has it.
    private static func owners(_ objects: PDFObjects) -> [[Int]] {
        guard let root = objects.dictionary(objects.root).numberAfter("/StructTreeRoot "),
            let tree = objects.dictionary(root).numberAfter("/ParentTree ")
        else { return [] }
        return objects.dictionary(tree).split(separator: "\n").compactMap { line in
            guard let open = line.lastIndex(of: "["), let close = line[open...].firstIndex(of: "]") else { return nil }
            return line[open..<close].objectReferences
        }
    }

    private static func fonts(
        of page: String, _ objects: PDFObjects, _ tables: inout [Int: CharacterMap]
    ) throws -> [String: CharacterMap] {
        var resources = page
        if let number = page.numberAfter("/Resources ") { resources = objects.dictionary(number) }
        var fonts: [String: CharacterMap] = [:]
        for match in resources.matches(of: /\/(f-\d+-\d+) (\d+) 0 R/) {
            guard let number = Int(match.2) else { continue }
            if tables[number] == nil {
                guard let table = objects.dictionary(number).numberAfter("/ToUnicode "), let stream = objects.stream(table) else {
                    throw PDFObjects.Unreadable(reason: "font \(match.1)")
                }
                tables[number] = CharacterMap(String(decoding: try Deflate.inflate(stream), as: UTF8.self))
            }
            fonts[String(match.1)] = tables[number]
        }
        return fonts
    }
}

extension String {
    /// The number that follows a key: "12" of "/Contents 12 0 R".
    fileprivate func numberAfter(_ key: String) -> Int? {
        let bytes = Array(utf8)
        return bytes.firstRange(of: key).flatMap { bytes.integer(at: $0.upperBound) }
    }

    /// The objects of "/Kids [12 0 R 13 0 R]".
    fileprivate func listAfter(_ key: String) -> [Int]? {
        guard let start = firstRange(of: key)?.upperBound, let open = self[start...].firstIndex(of: "["),
            let close = self[open...].firstIndex(of: "]")
        else { return nil }
        return self[open..<close].objectReferences
    }

    fileprivate func wordAfter(_ key: String) -> String? {
        firstRange(of: key).map { String(self[$0.upperBound...].prefix { $0.isLetter || $0.isNumber }) }
    }
}

extension Substring {
    fileprivate var objectReferences: [Int] { matches(of: /(\d+) 0 R/).compactMap { Int($0.1) } }
}

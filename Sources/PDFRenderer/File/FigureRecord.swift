internal import Deflate
internal import Graphics
internal import Language
internal import PDFFile
internal import PageLayout

/// What the figures of a print are, as a stream of its own in the file: the numbers behind its texts, so that whoever reads it back need not
/// guess them, and of which data files it was made.
///
/// A line each, its fields parted by tabs: `data` with a hash of each of the other files; `text` for a figure of the text; `drawn` for a text
/// of a chart, in the order in which the pages draw them; `page` with the digits of a page as a checksum; `words` with those that stand in
/// the file and on no page; at last `record` with a hash of the lines before it. Fields of a figure: the text; the number; how it became the
/// text; the figure's name; its aspects as `village=Bái Sim`; of a category's name `category=0`.
struct FigureRecord {
    private var text: [UInt8] = []

    init(texts: [FigureValue], document: LaidOutDocument, parts: [PageParts], hashes: [String]) {
        text.reserveCapacity(1 << 16)
        append(line: ["data"] + hashes)
        for figure in texts where figure.number != nil { append(line: "text", figure.text, of: figure) }
        for part in parts.lazy.flatMap(\.parts) {
            guard let element = part.element, case .figure = document.structure.elements[element].kind else { continue }
            for group in part.groups {
                group.forEachText { text in
                    guard text.text.isPrinted else { return }
                    if let figure = text.mark?.figure {
                        append(line: "drawn", text.text, of: figure)
                    } else {
                        append(line: ["drawn", text.text] + (text.mark?.category.map { ["", "", "", "category=\($0)"] } ?? []))
                    }
                }
            }
        }
        for page in parts {
            var digits = PieceDigits()
            for part in page.parts {
                for group in part.groups { group.forEachText { digits.add($0.text) } }
                digits.endPiece()
            }
            append(line: ["page", digits.sum])
        }
    }

    /// Private data of the program, by the rules for such (ISO 32000-1, 14.5), about all that is in the file already.
    ///
    /// - Parameter catalogue: what will be the file's catalogue.
    func write(to file: inout PDFWriter, catalogue: PDFDictionary, date: PDFValue) throws -> PDFDictionary {
        let decoded = { (stream: PDFStream) throws(PDFFileError) in Array(stream.data) }
        let digits = try file.digits(decoded: decoded) + DigitSum.digits(in: .dictionary(catalogue), decoded: decoded)
        var record = self
        record.append(line: ["words", DigitSum.ofTexts(digits)])
        record.append(line: ["record", ContentHash.text(of: record.text)])
        let stream = PDFStream(["Filter": .name("FlateDecode")], data: try ZlibFormat.deflate(record.text, .quick))
        return ["BaoCao": .dictionary(["LastModified": date, "Private": .reference(file.add(.stream(stream)))])]
    }

    private mutating func append(line kind: String, _ shown: String, of figure: FigureValue) {
        append(field: kind)
        text.append(0x09)
        append(field: shown)
        text.append(0x09)
        append(field: figure.exactText)
        text.append(0x09)
        append(field: figure.form.rawValue)
        text.append(0x09)
        append(field: figure.source?.figure ?? "")
        for element in figure.source?.aspects ?? [:] {
            text.append(0x09)
            append(field: element.aspect.rawValue)
            text.append(UInt8(ascii: "="))
            append(field: element.name)
        }
        text.append(0x0A)
    }

    private mutating func append(line fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { text.append(0x09) }
            append(field: field)
        }
        text.append(0x0A)
    }

    /// Spaces stand for what would end a field or a line.
    private mutating func append(field: String) {
        var field = field
        let isWhole = field.withUTF8 { bytes in
            guard !bytes.contains(where: Self.ends) else { return false }
            text.append(contentsOf: bytes)
            return true
        }
        if !isWhole { text += String(field.map { $0 == "\t" || $0.isNewline ? " " : $0 }).utf8 }
    }

    /// Bytes with which a tab or a break of lines begins: U+0009 to U+000D, U+0085, U+2028 and U+2029.
    private static func ends(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2 }
}

extension String {
    /// Whether anything of it is seen, so that whoever reads the page finds it.
    fileprivate var isPrinted: Bool {
        unicodeScalars.contains { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    }
}

extension SceneElement {
    /// Its texts, in the order in which they are drawn.
    fileprivate func forEachText(_ body: (PlacedText) -> Void) {
        switch self {
        case .text(let text): body(text)
        case .group(let group): group.forEachText(body)
        case .line, .rectangle, .path, .image: break
        }
    }
}

extension SceneGroup {
    fileprivate func forEachText(_ body: (PlacedText) -> Void) {
        for element in elements { element.forEachText(body) }
    }
}

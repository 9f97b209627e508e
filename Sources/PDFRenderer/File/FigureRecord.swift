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
    private var lines: [String] = []

    init(texts: [FigureValue], document: LaidOutDocument, parts: [PageParts], hashes: [String]) {
        lines.append(Self.line(["data"] + hashes))
        for figure in texts where figure.number != nil { lines.append(Self.line(["text", figure.text] + Self.fields(figure))) }
        for part in parts.flatMap(\.parts) {
            guard let element = part.element, case .figure = document.structure.elements[element].kind else { continue }
            for text in part.elements.flatMap(\.texts) {
                let fields = text.mark?.figure.map(Self.fields) ?? text.mark?.category.map { ["", "", "", "category=\($0)"] } ?? []
                if text.text.isPrinted { lines.append(Self.line(["drawn", text.text] + fields)) }
            }
        }
        for page in parts {
            let texts = page.parts.map { $0.elements.flatMap(\.texts).map(\.text).joined() }
            lines.append(Self.line(["page", DigitSum.ofPieces(texts)]))
        }
    }

    /// Private data of the program, by the rules for such (ISO 32000-1, 14.5), about all that is in the file already.
    ///
    /// - Parameter catalogue: what will be the file's catalogue.
    func write(to file: inout PDFWriter, catalogue: PDFDictionary, date: PDFValue) throws -> PDFDictionary {
        var texts: [String] = []
        for value in file.values + [.dictionary(catalogue)] {
            texts += try DigitSum.texts(in: value) { (stream) throws(PDFFileError) in Array(stream.data) }
        }
        var text = Array((lines + [Self.line(["words", DigitSum.ofTexts(texts)]), ""]).joined(separator: "\n").utf8)
        text += "record\t\(ContentHash.text(of: text))\n".utf8
        let stream = PDFStream(["Filter": .name("FlateDecode")], data: try ZlibFormat.deflate(text))
        return ["BaoCao": .dictionary(["LastModified": date, "Private": .reference(file.add(.stream(stream)))])]
    }

    private static func fields(_ figure: FigureValue) -> [String] {
        let aspects = FigureSource.Aspect.allCases.compactMap { aspect in
            figure.source?.aspects[aspect].map { "\(aspect.rawValue)=\($0)" }
        }
        return [figure.exactText, figure.form.rawValue, figure.source?.figure ?? ""] + aspects
    }

    /// Spaces stand for what would end a field or a line.
    private static func line(_ fields: [String]) -> String {
        fields.map { $0.utf8.contains(where: ends) ? String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) : $0 }.joined(separator: "\t")
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
    fileprivate var texts: [PlacedText] {
        switch self {
        case .text(let text): [text]
        case .group(let group): group.elements.flatMap(\.texts)
        case .line, .rectangle, .path, .image: []
        }
    }
}

internal import PDFFile

/// What a print says of its own figures, in a stream that is read by programs alone.
struct PrintRecord {
    /// Of the other files of its run; empty where it has no record.
    private(set) var hashes: [String] = []
    /// The digits of each page, and of what stands on none.
    private(set) var pages: [String] = []
    private(set) var words = ""
    /// Whether it is as it was written.
    private(set) var isWhole = false
    /// The digits of what stands on no page, as the file has them.
    private(set) var foundWords = ""
    /// Figures of the text.
    private(set) var texts: [FigureMark] = []
    /// Texts of the charts, in the order of the pages.
    private(set) var drawn: [DrawnText] = []

    init() {}

    init(of reader: PDFReader, _ notes: ObjectNotes) throws(PDFFileError) {
        let pieces = try reader.resolve(reader.root()["PieceInfo"]).dictionary
        guard let own = try reader.resolve(pieces?["BaoCao"]).dictionary, case .stream(let stream) = try reader.resolve(own["Private"])
        else {
            self.init()
            return
        }
        self.init(String(decoding: try reader.decoded(stream), as: UTF8.self))
        foundWords = try DigitSum.ofWords(in: reader, notes)
    }

    init(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count {
            let line = RecordLine(in: bytes, at: start)
            start = line.end + 1
            if line.is(0, "text") {
                if let mark = Self.mark(line, Self.aspects(line)) { texts.append(mark) }
            } else if line.is(0, "drawn") {
                guard line.fields.count > 1 else { continue }
                let aspects = Self.aspects(line)
                drawn.append(
                    DrawnText(text: line.text(1), mark: Self.mark(line, aspects), category: aspects["category"].flatMap { Int($0) }))
            } else if line.is(0, "data") {
                hashes = line.fields.indices.dropFirst().map(line.text)
            } else if line.is(0, "page") {
                pages += line.fields.indices.dropFirst().map(line.text)
            } else if line.is(0, "words") {
                words = line.text(line.fields.count - 1)
            } else if line.is(0, "record") {
                isWhole = Self.isHash(line, of: bytes)
            }
        }
    }

    /// Whether a line ends the record and has the hash of all before it.
    private static func isHash(_ line: RecordLine, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.start > 0 && line.end == bytes.count - 1
            && line.text(line.fields.count - 1) == ContentHash.text(of: Array(bytes[..<line.start]))
    }

    private static func mark(_ line: RecordLine, _ aspects: [String: String]) -> FigureMark? {
        guard line.fields.count > 4, let number = Double(line.text(2)) else { return nil }
        return FigureMark(
            text: line.text(1), number: number, figure: line.fields[4].isEmpty ? nil : line.text(4), aspects: aspects,
            form: FigureMark.Form(rawValue: line.text(3)) ?? .plain)
    }

    private static func aspects(_ line: RecordLine) -> [String: String] {
        guard line.fields.count > 5 else { return [:] }
        return (5..<line.fields.count).reduce(into: [:]) { aspects, field in
            if let aspect = line.aspect(field) { aspects[aspect.name] = aspect.value }
        }
    }
}

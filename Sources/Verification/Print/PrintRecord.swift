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

    /// Of its marks, with those that were there before.
    private(set) var names: FigureNames

    init(_ names: FigureNames = FigureNames()) { self.names = names }

    /// - Parameter names: of figures, which the record adds to.
    init(of reader: PDFReader, _ notes: ObjectNotes, _ names: FigureNames) throws(PDFFileError) {
        let pieces = try reader.resolve(reader.root()["PieceInfo"]).dictionary
        guard let own = try reader.resolve(pieces?["BaoCao"]).dictionary, case .stream(let stream) = try reader.resolve(own["Private"])
        else {
            self.init(names)
            return
        }
        self.init(try reader.decoded(stream), names)
        foundWords = try DigitSum.ofWords(in: reader, notes)
    }

    init(_ bytes: [UInt8], _ names: FigureNames = FigureNames()) {
        self.init(names)
        bytes.withUnsafeBufferPointer { read($0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var line = RecordLine(in: bytes)
        // Figures of one row of a table are about the same.
        var last = (written: bytes.part(0..<0), aspects: Aspects(subject: .commune))
        while line.readNext() {
            let kind = line[0]
            if kind.reads("text") || kind.reads("drawn") {
                let written = line.rest(from: Self.aspectField)
                if !written.hasSameBytes(as: last.written) { last = (written, aspects(line)) }
                add(line, last.aspects)
            } else if kind.reads("data") {
                hashes = line.fields.indices.dropFirst().map(line.text)
            } else if kind.reads("page") {
                pages += line.fields.indices.dropFirst().map(line.text)
            } else if kind.reads("words") {
                words = line.text(line.fields.count - 1)
            } else if kind.reads("record") {
                isWhole = Self.isHash(line, of: bytes)
            }
        }
    }

    /// Whether a line ends the record and has the hash of all before it.
    private static func isHash(_ line: RecordLine, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.start > 0 && line.end == bytes.count - 1
            && line.text(line.fields.count - 1) == ContentHash.text(of: Array(bytes[..<line.start]))
    }

    // MARK: Figures

    /// What a line says of its figure, or of its text.
    private struct Aspects {
        var subject: FigureNames.Subject
        var category: Int?
    }

    /// The first field of them.
    private static let aspectField = 5

    private mutating func aspects(_ line: RecordLine) -> Aspects {
        var aspects: [FigureNames.Aspect] = []
        var category: Int?
        for field in line.fields.indices.dropFirst(Self.aspectField) {
            guard let aspect = line.aspect(field) else { continue }
            aspects.append(names.aspect(aspect.topic, aspect.name))
            if aspect.topic == "category" { category = Int(aspect.name) }
        }
        return Aspects(subject: names.subject(aspects), category: category)
    }

    private mutating func add(_ line: RecordLine, _ aspects: Aspects) {
        let mark = mark(line, aspects.subject)
        if line[0].reads("drawn") {
            if line.fields.count > 1 { drawn.append(DrawnText(text: line.text(1), mark: mark, category: aspects.category)) }
        } else if let mark {
            texts.append(mark)
        }
    }

    private mutating func mark(_ line: RecordLine, _ subject: FigureNames.Subject) -> FigureMark? {
        guard line.fields.count >= Self.aspectField, let number = Double(of: line[2]) else { return nil }
        let key = FigureNames.Key(figure: names.figure(line[4]), subject: subject)
        return FigureMark(text: line.text(1), number: number, key: key, form: FigureMark.Form(line[3]))
    }
}

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

    init(of file: [UInt8]) throws(PDFFileError) {
        let reader = try PDFReader(file)
        let pieces = try reader.resolve(reader.root()["PieceInfo"]).dictionary
        guard let own = try reader.resolve(pieces?["BaoCao"]).dictionary, case .stream(let stream) = try reader.resolve(own["Private"])
        else {
            self.init()
            return
        }
        self.init(String(decoding: try reader.decoded(stream), as: UTF8.self))
        var digits: [[UInt8]] = []
        for reference in reader.references {
            digits += try DigitSum.digits(in: reader.object(reference)) { (stream) throws(PDFFileError) in try reader.decoded(stream) }
        }
        foundWords = DigitSum.ofTexts(digits)
    }

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch fields[0] {
            case "data": hashes = Array(fields.dropFirst())
            case "page": pages += fields.dropFirst()
            case "words": words = fields.last ?? ""
            case "record":
                isWhole = text.hasSuffix("\n\(line)\n") && fields.last == ContentHash.text(of: text.utf8.dropLast(line.utf8.count + 1))
            case "text": if let mark = Self.mark(fields) { texts.append(mark) }
            case "drawn" where fields.count > 1:
                let category = Self.aspects(fields)["category"].flatMap { Int($0) }
                drawn.append(DrawnText(text: fields[1], mark: Self.mark(fields), category: category))
            default: break
            }
        }
    }

    private static func mark(_ fields: [String]) -> FigureMark? {
        guard fields.count > 4, let number = Double(fields[2]) else { return nil }
        return FigureMark(
            text: fields[1], number: number, figure: fields[4].isEmpty ? nil : fields[4], aspects: aspects(fields),
            form: FigureMark.Form(rawValue: fields[3]) ?? .plain)
    }

    private static func aspects(_ fields: [String]) -> [String: String] {
        fields.dropFirst(5).reduce(into: [:]) { aspects, field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { aspects[String(parts[0])] = String(parts[1]) }
        }
    }
}

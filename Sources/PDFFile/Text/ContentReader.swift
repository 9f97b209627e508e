/// Reads the text of a page's content stream, as UTF-8, one marked-content sequence after another; what is within forms of their own is
/// passed over.
struct ContentReader {
    /// A sequence that is open: whose text it is, and what stands for its text.
    private struct Sequence {
        /// nil: of nobody.
        let place: Int?
        let actualText: [UInt8]?
    }

    private var operators: ContentOperators
    private let fonts: [PDFName: CharacterMap]
    /// The page's named property lists (ISO 32000-1, 14.6.2).
    private let properties: [PDFName: PDFDictionary]
    /// The text of each sequence that belongs to somebody.
    private(set) var found: [(identifier: Int, text: [UInt8])] = []
    /// The text of each sequence that is within no other, artifacts too.
    private(set) var pieces: [[UInt8]] = []
    /// What an operator shows.
    private var shown: [UInt8] = []
    private var sequences: [Sequence] = []
    private var font: CharacterMap?
    private var fontsKept: [CharacterMap?] = []

    init(_ stream: [UInt8], fonts: [PDFName: CharacterMap], properties: [PDFName: PDFDictionary]) {
        operators = ContentOperators(stream)
        self.fonts = fonts
        self.properties = properties
    }

    mutating func read() throws(PDFFileError) {
        while let found = try operators.next() {
            switch operators.code(of: found) {
            case Self.code("Tf"): font = try operators.operands(of: found).first?.name.flatMap { fonts[$0] }
            case Self.code("Tj"), Self.code("'"), Self.code("\""): show(try operators.operands(of: found).last.map { [$0] } ?? [])
            case Self.code("TJ"): show(try operators.operands(of: found).last?.array ?? [])
            case Self.code("BDC"): begin(try operators.operands(of: found))
            case Self.code("BMC"):
                if sequences.isEmpty { pieces.append([]) }
                sequences.append(Sequence(place: try isArtifact(found) ? nil : sequences.last?.place, actualText: nil))
            case Self.code("EMC"): _ = sequences.popLast()
            case Self.code("q"): fontsKept.append(font)
            case Self.code("Q"): if let kept = fontsKept.popLast() { font = kept }
            default: break
            }
        }
    }

    private static func code(_ keyword: StaticString) -> UInt32 { ContentOperators.code(of: keyword) }

    private func isArtifact(_ found: ContentOperators.Operator) throws(PDFFileError) -> Bool {
        try operators.operands(of: found).first == .name("Artifact")
    }

    private mutating func begin(_ operands: [PDFValue]) {
        if sequences.isEmpty { pieces.append([]) }
        guard operands.count == 2 else { return sequences.append(Sequence(place: nil, actualText: nil)) }
        let list: PDFDictionary? =
            switch operands[1] {
            case .dictionary(let own): own
            case .name(let name): properties[name]
            default: nil
            }
        var place = operands[0] == .name("Artifact") ? nil : sequences.last?.place
        if let identifier = list?["MCID"]?.integer {
            found.append((identifier, []))
            place = found.count - 1
        }
        let actual = list?["ActualText"]?.string.map { Array(PDFText.text($0).utf8) }
        if let actual, sequences.last?.actualText == nil { add(actual, to: place) }
        sequences.append(Sequence(place: place, actualText: sequences.last?.actualText ?? actual))
    }

    private mutating func show(_ strings: [PDFValue]) {
        guard let font, sequences.last?.actualText == nil else { return }
        if sequences.isEmpty { pieces.append([]) }
        shown.removeAll(keepingCapacity: true)
        for case .string(let codes) in strings { font.append(codes, to: &shown) }
        add(shown, to: sequences.last?.place)
    }

    private mutating func add(_ text: [UInt8], to place: Int?) {
        if let place { found[place].text += text }
        if !pieces.isEmpty { pieces[pieces.count - 1] += text }
    }
}

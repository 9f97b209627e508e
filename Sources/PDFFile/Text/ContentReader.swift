/// Reads the text of a page's content stream, as UTF-8, one marked-content sequence after another; what is within forms of their own is
/// passed over.
struct ContentReader {
    /// A sequence that is open: whose text it is, and whether something stands for its text.
    private struct Sequence {
        /// nil: of nobody.
        let place: Int?
        let isReplaced: Bool
    }

    /// What belongs to somebody.
    struct Found {
        let identifier: Int
        /// Of the text of the whole page.
        fileprivate var text = 0..<0
        /// What follows behind a sequence that is within this one.
        fileprivate var more: [Range<Int>] = []

        fileprivate mutating func add(_ range: Range<Int>) {
            if text.isEmpty {
                text = range
            } else if more.isEmpty, text.upperBound == range.lowerBound {
                text = text.lowerBound..<range.upperBound
            } else {
                more.append(range)
            }
        }
    }

    private let stream: [UInt8]
    private let maps: [CharacterMap]
    /// The page's fonts, by their places among `maps`.
    private let fonts: [PDFName: Int]
    /// The page's named property lists (ISO 32000-1, 14.6.2).
    private let properties: [PDFName: PDFDictionary]
    private(set) var found: [Found] = []
    /// Of all that the page shows, artifacts too; what is within no other sequence is a piece.
    private(set) var digits = PieceDigits()
    private var text: [UInt8] = []
    private var operands = Operands()
    private var sequences: [Sequence] = []
    private var font: Int?
    private var fontsKept: [Int?] = []

    init(_ stream: [UInt8], maps: [CharacterMap], fonts: [PDFName: Int], properties: [PDFName: PDFDictionary]) {
        self.stream = stream
        self.maps = maps
        self.fonts = fonts
        self.properties = properties
    }

    func text(of found: Found) -> String {
        var whole = String(decoding: text[found.text], as: UTF8.self)
        for range in found.more { whole += String(decoding: text[range], as: UTF8.self) }
        return whole
    }

    mutating func read() throws(PDFFileError) {
        var operators = ContentOperators(stream)
        try stream.withUnsafeBufferPointer { (bytes) throws(PDFFileError) in
            while let found = try operators.next() {
                switch found.code {
                case Self.code("T", "f"):
                    let lexer = try readOperands(of: found, bytes)
                    font = if case .name(let name) = operands.first { fonts[lexer.name(name)] } else { nil }
                case Self.code("T", "j"), Self.code("'"), Self.code("\""):
                    let lexer = try readOperands(of: found, bytes)
                    if case .string(let token) = operands.last { show([token], lexer) } else { show([], lexer) }
                case Self.code("T", "J"):
                    let lexer = try readOperands(of: found, bytes)
                    if case .array(let items) = operands.last { show(operands.strings(of: items), lexer) } else { show([], lexer) }
                case Self.code("B", "D", "C"): begin(try readOperands(of: found, bytes))
                case Self.code("B", "M", "C"):
                    let lexer = try readOperands(of: found, bytes)
                    if sequences.isEmpty { digits.endPiece() }
                    let place = isArtifact(operands.first, lexer) ? nil : sequences.last?.place
                    sequences.append(Sequence(place: place, isReplaced: false))
                case Self.code("E", "M", "C"): _ = sequences.popLast()
                case Self.code("q"): fontsKept.append(font)
                case Self.code("Q"): if let kept = fontsKept.popLast() { font = kept }
                default: break
                }
            }
        }
        digits.endPiece()
    }

    /// Of a keyword (`ContentOperators.code`).
    private static func code(_ first: Unicode.Scalar, _ second: Unicode.Scalar = "\0", _ third: Unicode.Scalar = "\0") -> UInt32 {
        ContentOperators.code(first, second, third)
    }

    /// Returns the lexer that knows what they mean.
    private mutating func readOperands(
        of found: ContentOperators.Operator, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(PDFFileError) -> PDFLexer {
        var lexer = PDFLexer(bytes, at: found.operands.lowerBound, end: found.operands.upperBound)
        try operands.read(&lexer)
        return lexer
    }

    private func isArtifact(_ operand: Operands.Value?, _ lexer: PDFLexer) -> Bool {
        if case .name(let tag) = operand { lexer.is(tag, "Artifact") } else { false }
    }

    private mutating func begin(_ lexer: PDFLexer) {
        if sequences.isEmpty { digits.endPiece() }
        guard operands.count == 2, let tag = operands.first, let list = operands.last else {
            return sequences.append(Sequence(place: nil, isReplaced: false))
        }
        let (identifier, actualText) = properties(list, lexer)
        var place = isArtifact(tag, lexer) ? nil : sequences.last?.place
        if let identifier {
            place = found.count
            found.append(Found(identifier: identifier))
        }
        let isReplaced = sequences.last?.isReplaced ?? false
        if let actualText, !isReplaced {
            let start = text.count
            text += PDFText.text(actualText).utf8
            add(textFrom: start, to: place)
        }
        sequences.append(Sequence(place: place, isReplaced: isReplaced || actualText != nil))
    }

    /// What a property list says, whether it stands here or has a name.
    private func properties(_ operand: Operands.Value, _ lexer: PDFLexer) -> (identifier: Int?, actualText: [UInt8]?) {
        switch operand {
        case .properties: return (operands.properties.identifier, operands.properties.actualText.map(lexer.string))
        case .name(let name):
            let list = properties[lexer.name(name)]
            return (list?["MCID"]?.integer, list?["ActualText"]?.string)
        default: return (nil, nil)
        }
    }

    private mutating func show(_ strings: ArraySlice<PDFLexer.StringToken?>, _ lexer: PDFLexer) {
        guard let font, sequences.last?.isReplaced != true else { return }
        if sequences.isEmpty { digits.endPiece() }
        let start = text.count
        maps[font].append(strings, lexer, to: &text)
        add(textFrom: start, to: sequences.last?.place)
    }

    private mutating func add(textFrom start: Int, to place: Int?) {
        if let place { found[place].add(start..<text.count) }
        text.withUnsafeBufferPointer { digits.add(UnsafeBufferPointer(rebasing: $0[start...])) }
    }
}

/// Reads a template once from its first byte to its last, tag by tag. It decides which lines a tag takes with it; how sections fit each
/// other is not its concern.
struct TemplateScanner {
    /// What was read up to the end of a tag, or of the text.
    struct Piece {
        /// What stands before the tag, without what a tag alone on its line takes away.
        let text: Substring
        let textLine: Int
        let mark: Mark
    }

    enum Mark {
        case value(TemplateTag, isRaw: Bool)
        case section(TemplateTag, isInverted: Bool)
        case end(TemplateTag)
        case comment
        case fault(TemplateFault)
        /// No tag follows.
        case endOfText
    }

    private let text: String
    private let bytes: UnsafeBufferPointer<UInt8>
    private let allowsRaw: Bool
    /// The next byte to read.
    private var place = 0
    private var line = 1
    private var lineStart = 0
    /// Where the text begins that stands before the next tag.
    private var textStart = 0
    private var textLine = 1
    private var columns = ColumnCounter()
    private var isFinished = false

    /// - Parameter bytes: those of `text`.
    init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, allowsRaw: Bool) {
        self.text = text
        self.bytes = bytes
        self.allowsRaw = allowsRaw
    }

    /// The next piece; nil after the last one, which ends with the text or at a tag that has no end.
    mutating func next() -> Piece? {
        guard !isFinished else { return nil }
        guard findOpening() else {
            isFinished = true
            return Piece(text: slice(textStart..<bytes.count), textLine: textLine, mark: .endOfText)
        }
        let opening = place
        let openingLine = lineStart
        let mark = readTag()
        var end = opening
        let ownsLine = mark.canOwnLine && textStart <= openingLine && isBlank(openingLine..<opening)
        let nextLine = ownsLine ? lineEnd(after: place) : nil
        if nextLine != nil { end = openingLine }
        let piece = Piece(text: slice(textStart..<end), textLine: textLine, mark: mark)
        if let nextLine { move(to: nextLine) }
        (textStart, textLine) = (place, line)
        return piece
    }

    // MARK: Tags

    /// Moves to the next two opening braces.
    private mutating func findOpening() -> Bool {
        while place < bytes.count {
            if bytes[place] == Self.lineFeed {
                move(to: place + 1)
                continue
            }
            if bytes[place] == Self.open, place + 1 < bytes.count, bytes[place + 1] == Self.open { return true }
            place += 1
        }
        return false
    }

    /// Reads the tag whose opening braces stand here, and moves behind it.
    private mutating func readTag() -> Mark {
        let (line, column) = (line, columns.column(of: place, lineStart: lineStart, in: bytes))
        func fault(_ kind: TemplateFault.Kind) -> Mark { .fault(TemplateFault(kind: kind, line: line, column: column)) }

        let start = place + 2
        let sigil = start < bytes.count ? bytes[start] : 0
        let isTriple = allowsRaw && sigil == Self.open
        let isComment = sigil == UInt8(ascii: "!")
        guard let end = closing(from: start, count: isTriple ? 3 : 2) else {
            isFinished = true
            return fault(isComment ? .commentUnclosed : .unclosed)
        }
        move(to: end + (isTriple ? 3 : 2))
        if isComment { return .comment }
        guard !bytes[start..<end].contains(Self.lineFeed) else {
            isFinished = true
            return fault(.unclosed)
        }
        guard end - start <= Self.longestTag else { return fault(.malformed) }
        if !isTriple, isUnsupported(sigil) { return fault(.unsupported(content: String(slice(start..<end)))) }

        let hasSigil = isTriple || "#^/&".utf8.contains(sigil)
        let tag = TemplateTag(written: slice((hasSigil ? start + 1 : start)..<end), line: line, column: column)
        guard !tag.name.isEmpty else { return fault(.malformed) }
        switch sigil {
        case UInt8(ascii: "#"): return .section(tag, isInverted: false)
        case UInt8(ascii: "^"): return .section(tag, isInverted: true)
        case UInt8(ascii: "/"): return .end(tag)
        default: return .value(tag, isRaw: hasSigil)
        }
    }

    /// Partials, inheritance, delimiters, settings and dynamic names; values without escaping where a template may not have them.
    private func isUnsupported(_ sigil: UInt8) -> Bool {
        "><$=%*".utf8.contains(sigil) || !allowsRaw && "{&".utf8.contains(sigil)
    }

    private func closing(from start: Int, count: Int) -> Int? {
        var found = 0
        for index in start..<bytes.count {
            found = bytes[index] == Self.close ? found + 1 : 0
            if found == count { return index + 1 - count }
        }
        return nil
    }

    // MARK: Lines

    /// Moves forward, counting the lines that end on the way.
    private mutating func move(to end: Int) {
        for index in place..<end where bytes[index] == Self.lineFeed {
            line += 1
            lineStart = index + 1
        }
        place = end
    }

    private func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { Self.isSpace(bytes[$0]) } }

    /// Where the next line begins, or the text ends; nil when anything but spaces stands before that.
    private func lineEnd(after start: Int) -> Int? {
        var index = start
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return index }
        if bytes[index] == Self.carriageReturn, index + 1 < bytes.count { index += 1 }
        return bytes[index] == Self.lineFeed ? index + 1 : nil
    }

    private func slice(_ range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        return text[utf8.index(utf8.startIndex, offsetBy: range.lowerBound)..<utf8.index(utf8.startIndex, offsetBy: range.upperBound)]
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    /// Bytes between a tag's braces: a name is short, and a message that shows one must be.
    private static let longestTag = 200

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

extension TemplateScanner.Mark {
    /// Whether a line that holds the tag alone goes with it; values never do.
    fileprivate var canOwnLine: Bool {
        switch self {
        case .section, .end, .comment: true
        case .value, .fault, .endOfText: false
        }
    }
}

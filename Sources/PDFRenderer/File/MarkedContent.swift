internal import PDFFile

/// Makes marked contents (ISO 32000-1, 14.6) of the parts of a page that Cairo drew.
///
/// Cairo drew an image before each part (`StandIn.separator`). Operators stand in the order of drawing, whatever wrote them: what lies
/// between two of these images is one part.
struct MarkedContent {
    /// Cairo drew another number of parts than it was given, so that none can be told apart.
    struct WrongParts: Error, Hashable {
        let found: Int
        let drawn: Int
    }

    /// Since the innermost `q` nothing was painted yet, but perhaps a separator.
    private struct UnpaintedGroup {
        let start: Int
        var separator: Range<Int>?
    }

    private var operators: ContentOperators
    private let separators: Set<PDFName>
    /// For each part whether it belongs to an element; nil: parts are not marked.
    private let parts: [Bool]?
    private var result: [UInt8] = []
    /// How much of the stream is in the result, or is left out of it.
    private var taken = 0
    /// Where the last operator ends that painted something.
    private var painted = 0
    /// Where the present path begins.
    private var path: Int?
    private var group: UnpaintedGroup?
    /// The present part; -1 before the first.
    private var part = -1
    private var identifier = 0
    private var isOpen = false

    private init(_ stream: [UInt8], separators: Set<PDFName>, parts: [Bool]?) {
        operators = ContentOperators(stream)
        self.separators = separators
        self.parts = parts
        result.reserveCapacity(stream.count + 64)
    }

    /// The stream with its parts marked: artifacts as such, the others numbered from 0.
    ///
    /// - Parameters:
    ///   - separators: the separator's names among the page's resources.
    ///   - parts: for each part, in the order of drawing, whether it belongs to an element of the structure.
    /// - Throws: `WrongParts`, or `PDFFileError` where the stream is damaged.
    static func mark(_ stream: [UInt8], separators: Set<PDFName>, parts: [Bool]) throws -> [UInt8] {
        var content = MarkedContent(stream, separators: separators, parts: parts)
        return try content.rewritten()
    }

    /// The stream without separators, nothing of it marked.
    static func unmarked(_ stream: [UInt8], separators: Set<PDFName>) throws -> [UInt8] {
        var content = MarkedContent(stream, separators: separators, parts: nil)
        return try content.rewritten()
    }

    private mutating func rewritten() throws -> [UInt8] {
        while let found = try operators.next() {
            switch role(of: found) {
            case .savesState: group = UnpaintedGroup(start: found.range.lowerBound)
            case .restoresState:
                // A separator in a group of its own: all of it goes.
                if let group, group.separator != nil { leaveOut(group.start..<found.range.upperBound) }
                group = nil
            case .setsState: break
            case .buildsPath: path = path ?? found.range.lowerBound
            case .endsPath: path = nil
            case .paints:
                if try isSeparator(found) { beginPart(at: found.range) } else { paint(found.range) }
            }
        }
        endPart()
        take(upTo: operators.bytes.count)
        if let parts, part + 1 != parts.count { throw WrongParts(found: part + 1, drawn: parts.count) }
        return result
    }

    // MARK: Operators

    private enum Role {
        case savesState, restoresState, setsState, buildsPath
        /// Without painting it.
        case endsPath
        /// Or is part of what paints: nothing may be put before it but at its own beginning.
        case paints
    }

    /// ISO 32000-1, Annex A.
    private func role(of found: ContentOperators.Operator) -> Role {
        let keyword = found.keyword
        let first = operators.bytes[keyword.lowerBound]
        let second = keyword.count > 1 ? operators.bytes[keyword.lowerBound + 1] : 0
        guard keyword.count <= 2 else { return operators.is(found, "SCN") || operators.is(found, "scn") ? .setsState : .paints }
        switch (first, second) {
        case (UInt8(ascii: "q"), 0): return .savesState
        case (UInt8(ascii: "Q"), 0): return .restoresState
        case (UInt8(ascii: "n"), 0): return .endsPath
        case (UInt8(ascii: "m"), 0), (UInt8(ascii: "l"), 0), (UInt8(ascii: "c"), 0), (UInt8(ascii: "v"), 0), (UInt8(ascii: "y"), 0),
            (UInt8(ascii: "h"), 0), (UInt8(ascii: "W"), 0), (UInt8(ascii: "W"), UInt8(ascii: "*")), (UInt8(ascii: "r"), UInt8(ascii: "e")):
            return .buildsPath
        case (UInt8(ascii: "w"), 0), (UInt8(ascii: "J"), 0), (UInt8(ascii: "j"), 0), (UInt8(ascii: "M"), 0), (UInt8(ascii: "d"), 0),
            (UInt8(ascii: "i"), 0), (UInt8(ascii: "G"), 0), (UInt8(ascii: "g"), 0), (UInt8(ascii: "K"), 0), (UInt8(ascii: "k"), 0),
            (UInt8(ascii: "c"), UInt8(ascii: "m")), (UInt8(ascii: "r"), UInt8(ascii: "i")), (UInt8(ascii: "g"), UInt8(ascii: "s")),
            (UInt8(ascii: "C"), UInt8(ascii: "S")), (UInt8(ascii: "c"), UInt8(ascii: "s")), (UInt8(ascii: "S"), UInt8(ascii: "C")),
            (UInt8(ascii: "s"), UInt8(ascii: "c")), (UInt8(ascii: "R"), UInt8(ascii: "G")), (UInt8(ascii: "r"), UInt8(ascii: "g")):
            return .setsState
        default: return .paints
        }
    }

    private func isSeparator(_ found: ContentOperators.Operator) throws -> Bool {
        guard operators.is(found, "Do"), let name = try operators.operands(of: found).first?.name else { return false }
        return separators.contains(name)
    }

    private mutating func beginPart(at range: Range<Int>) {
        endPart()
        part += 1
        if group != nil, group?.separator == nil { group?.separator = range } else { leaveOut(range) }
    }

    private mutating func paint(_ range: Range<Int>) {
        if let separator = group?.separator { leaveOut(separator) }
        group = nil
        // Nothing stands between a path and what paints it.
        if !isOpen { open(at: path ?? range.lowerBound) }
        path = nil
        painted = range.upperBound
    }

    // MARK: Marks

    private mutating func open(at place: Int) {
        guard let parts, parts.indices.contains(part) else { return }
        take(upTo: place)
        if parts[part] {
            result += "/Span <</MCID \(identifier)>> BDC\n".utf8
            identifier += 1
        } else {
            result += "/Artifact BMC\n".utf8
        }
        isOpen = true
    }

    private mutating func endPart() {
        // Of an element of which nothing is painted there is a mark all the same: the structure counts on it.
        if !isOpen, let parts, parts.indices.contains(part), parts[part] {
            take(upTo: max(taken, painted))
            result.append(0x0A)
            open(at: taken)
        }
        guard isOpen else { return }
        take(upTo: max(taken, painted))
        result += "\nEMC".utf8
        if taken == operators.bytes.count { result.append(0x0A) }
        isOpen = false
    }

    // MARK: Bytes

    private mutating func take(upTo place: Int) {
        guard place > taken else { return }
        result += operators.bytes[taken..<place]
        taken = place
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        take(upTo: range.lowerBound)
        taken = max(taken, range.upperBound)
    }
}

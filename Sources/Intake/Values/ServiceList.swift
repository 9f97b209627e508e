internal import Catalogue
internal import Commune
internal import Tabular

/// The services that a multi-select cell names (Domain.md, "Surveys").
enum ServiceList: Sendable, Hashable {
    /// No answer.
    case blank
    /// Empty for "Không" or "-". What is in no form counts as another service.
    case services(PaidServices, hasUnknown: Bool)
    /// Something is paid without cash, but not said what: "Có".
    case unnamed
    /// No answer that can be read: yes and no at once, a number.
    case unread

    init(_ text: String) {
        var parts = Parts()
        self.init(text, &parts)
    }

    /// - Parameter parts: what parts of other cells mean.
    init(_ text: String, _ parts: inout Parts) {
        var text = BoxedChoice.chosen(in: text)?.joined(separator: ";") ?? ServiceList.withoutListMarks(text)
        self = text.withUTF8 { bytes in
            let pieces = ServiceList.pieces(of: bytes)
            var meaning = Meaning()
            // A mark or a word for no answer is not divided ("N/A"), and none of them begins with a service.
            if let first = pieces.first, pieces.count > 1, !parts.namesService(first), let whole = ServiceList.meaning(ofWhole: bytes) {
                meaning.add(whole)
            } else {
                for piece in pieces { meaning.add(parts.meaning(of: piece)) }
            }
            return meaning.list
        }
    }

    /// Whether the cell is made of words that forms have, and of nothing that somebody wrote.
    fileprivate var isNamed: Bool {
        switch self {
        case .services(let named, let hasUnknown): !hasUnknown && !named.contains(.other)
        case .blank, .unnamed: true
        case .unread: false
        }
    }

    /// What parts of cells mean: a survey has thousands of cells, and a few dozen parts.
    struct Parts: Sendable {
        private var meanings = ByteCache<PartMeaning>(limit: 1024)
        /// The form is in English, so that "None" is an answer and not what a program writes for no value.
        private let isEnglish: Bool

        init(isEnglish: Bool = false) { self.isEnglish = isEnglish }

        /// What a whole cell means: those of the surveys that are read one after another list the same services.
        mutating func list(in cell: FieldBytes) -> ServiceList {
            cell.withBytes { text in
                let hash = ByteTable.hash(text)
                func understand() -> ServiceList { ServiceList(cell.string, &self) }
                return isEnglish
                    ? PartMemory.english.lists.meaning(of: text, hash: hash, isWorthIt: \.isNamed, understand)
                    : PartMemory.usual.lists.meaning(of: text, hash: hash, isWorthIt: \.isNamed, understand)
            }
        }

        mutating func meaning(of part: UnsafeBufferPointer<UInt8>) -> PartMeaning {
            let hash = ByteTable.hash(part)
            if let meaning = meanings.meaning(of: part, hash: hash) { return meaning }
            let meaning = isEnglish ? PartMemory.english.meaning(of: part, hash: hash) : PartMemory.usual.meaning(of: part, hash: hash)
            meanings.keep(meaning, of: part, hash: hash)
            return meaning
        }

        fileprivate mutating func namesService(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
            switch meaning(of: part) {
            case .services, .other, .affirmed, .denied, .open: true
            case .blank, .none, .unnamed, .noAnswer, .unknown, .unread: false
            }
        }
    }

    /// What a column is ticked for that has this choice for its heading; nil where it is only another way to say how something is paid.
    static func option(_ choice: String) -> (services: PaidServices, isUnknown: Bool)? {
        switch PartMeaning(choice[...], isEnglish: true) {
        case .services(let services), .open(let services): (services, false)
        case .other: (PaidServices(.other), false)
        case .none: ([], false)
        case .unknown: (PaidServices(.other), true)
        case .blank, .unnamed, .noAnswer, .unread, .affirmed, .denied: nil
        }
    }

    // MARK: - Parts

    /// nil for a text that is divided.
    private static func meaning(ofWhole text: UnsafeBufferPointer<UInt8>) -> PartMeaning? {
        let meaning = PartMeaning(String(decoding: text, as: UTF8.self)[...])
        return switch meaning {
        case .noAnswer, .none, .unnamed: meaning
        case .blank, .services, .other, .unknown, .unread, .affirmed, .denied, .open: nil
        }
    }

    /// What the parts of a cell come to together.
    private struct Meaning {
        private var services: PaidServices = []
        private var hasUnknown = false
        private var saysNone = false
        private var saysYes = false
        private var isUnread = false
        /// Services with an answer of their own beside them, and those without beside them.
        private var isAnswered = false
        private var isListed = false
        private var open: PaidServices = []
        /// What follows "Khác:" is said in the person's own words.
        private var isFree = false

        mutating func add(_ meaning: PartMeaning) {
            switch meaning {
            case .blank, .noAnswer: break
            case .services(let named):
                services.formUnion(named)
                isListed = true
            case .other:
                services.formUnion(PaidServices(.other))
                isFree = true
            case .none: saysNone = true
            case .unnamed: saysYes = true
            case .affirmed(let named):
                services.formUnion(named)
                isAnswered = true
            case .denied: isAnswered = true
            case .open(let named): open.formUnion(named)
            case .unknown:
                services.formUnion(PaidServices(.other))
                hasUnknown = hasUnknown || !isFree
            case .unread: isUnread = isUnread || !isFree
            }
        }

        var list: ServiceList {
            // "Điện: x; Nước:" says nothing of water; what "Điện x, Nước" says of it is not clear.
            let services = isAnswered ? self.services : self.services.union(open)
            if isUnread || (isAnswered && isListed) || (saysNone && (saysYes || !services.isEmpty)) { return .unread }
            if !services.isEmpty || saysNone || isAnswered { return .services(services, hasUnknown: hasUnknown) }
            return saysYes ? .unnamed : .blank
        }
    }

    /// `["Điện", "Nước"]`, `{Điện,Nước}` and `(Không)` without what makes them lists.
    private static func withoutListMarks(_ text: String) -> String {
        // Hardly any cell ends so.
        guard let end = text.utf8.last, ")]}".utf8.contains(end) else { return text }
        guard let first = text.first, let last = text.last, text.count > 1 else { return text }
        let inner = text.dropFirst().dropLast()
        switch (first, last) {
        case ("[", "]"), ("{", "}"): return unescaped(inner)
        case ("(", ")") where !inner.contains { "()".contains($0) }: return String(inner)
        default: return text
        }
    }

    /// `Kh\u00f4ng`, as programs write letters that the basic alphabet lacks.
    private static func unescaped(_ text: Substring) -> String {
        let parts = text.split(separator: "\\u", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
            let digits = part.prefix(4)
            if digits.count == 4, let scalar = UInt32(digits, radix: 16).flatMap(UnicodeScalar.init) {
                result.unicodeScalars.append(scalar)
                result += part.dropFirst(4)
            } else {
                result += "\\u" + part
            }
        }
    }

    /// What stands between separators.
    private static func pieces(of text: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
        var pieces: [UnsafeBufferPointer<UInt8>] = []
        func add(_ piece: Range<Int>) {
            if !piece.isEmpty { pieces.append(UnsafeBufferPointer(rebasing: text[piece])) }
        }
        var start = 0
        var index = 0
        while index < text.count {
            let place = index
            guard let scalar = Unicode.Scalar(NameKey.decode(text, &index)), isSeparator(scalar) else { continue }
            add(start..<place)
            start = index
        }
        add(start..<text.count)
        return pieces
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "/", "+", "|", "&", "•", "●", "▪", "■", "◆", "►", "➢", "✓", "✔": true
        case "\u{0A}"..."\u{0D}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}

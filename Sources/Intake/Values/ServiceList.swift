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

    init(_ field: FieldBytes) {
        self.init(field.content.string)
    }

    init(_ text: String) {
        let text = ServiceList.withoutListMarks(text)
        var meaning = Meaning()
        if case .part(let whole) = ServiceList.meaning(ofWhole: text) {
            meaning.add(whole)
        } else {
            for part in text.split(whereSeparator: ServiceList.isSeparator) { meaning.add(part) }
        }
        self = meaning.list
    }

    /// What a column is ticked for that has this choice for its heading; nil where it is only another way to say how something is paid.
    static func option(_ choice: String) -> (services: PaidServices, isUnknown: Bool)? {
        switch PartMeaning(choice[...]) {
        case .services(let services): (services, false)
        case .other: (PaidServices(.other), false)
        case .none: ([], false)
        case .unknown: (PaidServices(.other), true)
        case .blank, .unnamed, .noAnswer, .unread: nil
        }
    }

    // MARK: - Parts

    private enum Whole {
        case part(PartMeaning)
        case parts
    }

    /// A mark or a word for no answer is not divided: "N/A".
    private static func meaning(ofWhole text: String) -> Whole {
        let meaning = PartMeaning(text[...])
        return switch meaning {
        case .noAnswer, .none, .unnamed: .part(meaning)
        case .blank, .services, .other, .unknown, .unread: .parts
        }
    }

    /// What the parts of a cell come to together.
    private struct Meaning {
        private var services: PaidServices = []
        private var hasUnknown = false
        private var saysNone = false
        private var saysYes = false
        private var isUnread = false
        /// What follows "Khác:" is said in the person's own words.
        private var isFree = false

        mutating func add(_ part: Substring) {
            add(PartMeaning(part))
        }

        mutating func add(_ meaning: PartMeaning) {
            switch meaning {
            case .blank, .noAnswer: break
            case .services(let named): services.formUnion(named)
            case .other:
                services.formUnion(PaidServices(.other))
                isFree = true
            case .none: saysNone = true
            case .unnamed: saysYes = true
            case .unknown:
                services.formUnion(PaidServices(.other))
                hasUnknown = hasUnknown || !isFree
            case .unread: isUnread = isUnread || !isFree
            }
        }

        var list: ServiceList {
            if isUnread || (saysNone && (saysYes || !services.isEmpty)) { return .unread }
            if !services.isEmpty || saysNone { return .services(services, hasUnknown: hasUnknown) }
            return saysYes ? .unnamed : .blank
        }
    }

    /// `["Điện", "Nước"]` and `{Điện,Nước}` without what makes them lists.
    private static func withoutListMarks(_ text: String) -> String {
        guard let first = text.first, let last = text.last, (first, last) == ("[", "]") || (first, last) == ("{", "}") else { return text }
        return String(text.dropFirst().dropLast())
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character {
        case ",", ";", "/", "+", "|", "&", "•": true
        default: character.isNewline
        }
    }
}

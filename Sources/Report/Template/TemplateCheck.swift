internal import Diagnostics
internal import Templating

/// Checks a template's names against the vocabulary, section by section as they will be looked up: in the innermost section first, then
/// outwards.
struct TemplateCheck {
    /// Use of a name below an open one (`facts.tram-bts`), which only the data can confirm.
    struct OpenUse: Sendable, Hashable {
        let name: String
        let line: Int
        let column: Int
        /// Stands in a section of the same name, or heads one: without data it is left out, so the name may be missing.
        let isGuarded: Bool
    }

    private struct Scope {
        let fields: [String: TemplateValue]
        /// The open name that this section shows, dotted; nil for others and for inverted sections.
        let open: String?
    }

    private enum Lookup {
        case found(TemplateValue, open: String?)
        case unknown(known: [String])
    }

    private let file: String
    private let template: Template
    private let vocabulary: [String: TemplateValue]
    /// Every dotted name, gathered when the first wrong one is met.
    private lazy var everyName = Self.names(of: vocabulary)
    private var scopes: [Scope] = []
    private var faults: TemplateFaults
    private(set) var openUses: [OpenUse] = []
    /// Whether the template tells of a conference, which only the settings know.
    private(set) var namesConference = false

    /// - Parameter faults: what was wrong with the template's tags and sections.
    init(_ template: Template, _ faults: [TemplateFault], file: String, vocabulary: [String: TemplateValue]) {
        self.file = file
        self.template = template
        self.vocabulary = vocabulary
        self.faults = TemplateFaults(faults, file: file, lastLine: template.lastLine)
    }

    /// Records what is wrong: first with tags, then with names and sections, then that sections have no end.
    mutating func check(_ diagnostics: inout DiagnosticCollector) {
        check(template.nodes)
        faults.record(&diagnostics)
    }

    private mutating func check(_ nodes: [Template.Node]) {
        for node in nodes where !faults.isFull {
            switch node {
            case .text(let text, let line):
                for tag in SingleBraces.tags(in: text, from: line) { faults.add(.templateBracesSingle(name: tag.name), at: tag) }
            case .value(let tag, _): _ = look(up: tag, isPrinted: true)
            case .section(let tag, let isInverted, let inner):
                let value = look(up: tag, isPrinted: false)
                scopes.append(isInverted ? Scope(fields: [:], open: nil) : scope(of: value))
                check(inner)
                scopes.removeLast()
            }
        }
    }

    /// What a section shows: of a list, each of its items.
    private func scope(of found: (value: TemplateValue, open: String?)?) -> Scope {
        guard let (value, open) = found else { return Scope(fields: [:], open: nil) }
        return Scope(fields: value.isList ? value.itemFields : value.fields, open: open)
    }

    /// The value of a tag's name; nil when there is none, which is then a fault.
    private mutating func look(up tag: TemplateTag, isPrinted: Bool) -> (value: TemplateValue, open: String?)? {
        if tag.path.first == "conference" { namesConference = true }
        switch find(tag.path) {
        case .unknown(let known):
            add(unknown: tag, known: known)
            return nil
        case .found(let value, let open):
            if isPrinted, value.text == nil { faults.add(.templateNameIsSection(name: tag.name), at: tag) }
            if let open {
                let isGuarded = !isPrinted || scopes.contains { $0.open == open }
                openUses.append(OpenUse(name: open, line: tag.line, column: tag.column, isGuarded: isGuarded))
            }
            return (value, open)
        }
    }

    private mutating func find(_ parts: [String]) -> Lookup {
        for scope in scopes.reversed() where scope.fields[parts[0]] != nil {
            return descend(parts, fields: scope.fields, open: scope.open)
        }
        guard vocabulary[parts[0]] != nil else {
            return .unknown(known: scopes.reversed().flatMap { $0.fields.keys.sorted() } + everyName)
        }
        return descend(parts, fields: vocabulary, open: nil)
    }

    private func descend(_ parts: [String], fields: [String: TemplateValue], open: String?) -> Lookup {
        var (fields, open) = (fields, open)
        var openFields: [String: TemplateValue]?
        var found: TemplateValue?
        for (depth, part) in parts.enumerated() {
            if let value = fields[part] {
                found = value
            } else if let names = openFields, !part.isEmpty {
                open = parts[...depth].joined(separator: ".")
                found = TemplateValue.text("…", names)
            } else {
                let prefix = parts[..<depth].joined(separator: ".")
                return .unknown(known: Self.names(of: fields).map { prefix.isEmpty ? $0 : "\(prefix).\($0)" })
            }
            fields = found?.fields ?? [:]
            openFields = found?.openFields
        }
        return found.map { .found($0, open: open) } ?? .unknown(known: [])
    }

    /// Every dotted name below some fields.
    static func names(of fields: [String: TemplateValue]) -> [String] {
        fields.keys.sorted().flatMap { key in [key] + names(of: fields[key]!.fields).map { "\(key).\($0)" } }
    }

    /// Words of other template languages, before their conditions; the tag's name has lost its spaces.
    private static let conditionWords = ["if", "else", "elseif", "unless", "each", "endif"]

    private mutating func add(unknown tag: TemplateTag, known: [String]) {
        let word = Self.conditionWords.last { tag.name == $0 || tag.isSpaced && tag.name.hasPrefix($0) }
        if let word {
            faults.add(.templateConditionUnknown(word: word), at: tag)
        } else if let nearest = NearestName.find(tag.name, among: known) {
            faults.add(.templateUnknownNameNear(name: tag.name, nearest: nearest), at: tag)
        } else {
            faults.add(.templateUnknownName(name: tag.name, known: vocabulary.keys.sorted()), at: tag)
        }
    }
}

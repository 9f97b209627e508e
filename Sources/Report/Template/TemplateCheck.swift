internal import Diagnostics

/// Checks a template's names against the vocabulary, section by section as Mustache will look them up: in the innermost section first,
/// then outwards.
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
        let tag: TemplateTag
        let fields: [String: TemplateValue]
        /// The open name that this section shows, dotted; nil for others and for inverted sections.
        let open: String?
    }

    private enum Lookup {
        case found(TemplateValue, open: String?)
        case unknown(known: [String])
    }

    let file: String
    let vocabulary: [String: TemplateValue]
    private var scopes: [Scope] = []
    private(set) var openUses: [OpenUse] = []

    init(file: String, vocabulary: [String: TemplateValue]) {
        self.file = file
        self.vocabulary = vocabulary
    }

    mutating func check(_ tags: [TemplateTag], _ diagnostics: inout DiagnosticCollector) {
        for tag in tags {
            switch tag.kind {
            case .end: close(tag, &diagnostics)
            case .value: _ = look(up: tag, &diagnostics)
            case .section, .inverted: open(tag, &diagnostics)
            }
        }
        for scope in scopes {
            diagnostics.record(.templateSectionUnclosed, at: location(scope.tag), ["name": .text(scope.tag.name)])
        }
    }

    private mutating func open(_ tag: TemplateTag, _ diagnostics: inout DiagnosticCollector) {
        guard let (value, open) = look(up: tag, &diagnostics) else {
            scopes.append(Scope(tag: tag, fields: [:], open: nil))
            return
        }
        let isShown = tag.kind == .section
        let fields = value.items == nil ? value.fields : value.itemFields
        scopes.append(Scope(tag: tag, fields: isShown ? fields : [:], open: isShown ? open : nil))
    }

    private mutating func close(_ tag: TemplateTag, _ diagnostics: inout DiagnosticCollector) {
        guard let scope = scopes.popLast() else {
            diagnostics.record(.templateSectionUnopened, at: location(tag), ["name": .text(tag.name)])
            return
        }
        if scope.tag.name != tag.name {
            diagnostics.record(
                .templateSectionCrossed, at: location(tag),
                ["name": .text(tag.name), "open": .text(scope.tag.name), "line": .count(scope.tag.line)])
        }
    }

    /// The value of a tag's name; nil when there is none, which has then been recorded.
    private mutating func look(
        up tag: TemplateTag, _ diagnostics: inout DiagnosticCollector
    ) -> (TemplateValue, open: String?)? {
        switch find(tag.name) {
        case .unknown(let known):
            record(unknown: tag.name, known: known, at: location(tag), &diagnostics)
            return nil
        case .found(let value, let open):
            if tag.kind == .value, value.text == nil {
                diagnostics.record(.templateNameIsSection, at: location(tag), ["name": .text(tag.name)])
            }
            if let open {
                let isGuarded = tag.kind != .value || scopes.contains { $0.open == open }
                openUses.append(OpenUse(name: open, line: tag.line, column: tag.column, isGuarded: isGuarded))
            }
            return (value, open)
        }
    }

    private func find(_ name: String) -> Lookup {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let inner = scopes.reversed().map { (fields: $0.fields, open: $0.open) }
        for scope in inner where scope.fields[parts[0]] != nil {
            return descend(parts, fields: scope.fields, open: scope.open)
        }
        guard vocabulary[parts[0]] != nil else {
            let known = inner.flatMap { $0.fields.keys.sorted() } + Self.names(of: vocabulary)
            return .unknown(known: known)
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

    private func record(
        unknown name: String, known: [String], at location: SourceLocation, _ diagnostics: inout DiagnosticCollector
    ) {
        var values: [String: DiagnosticValue] = ["name": .text(name)]
        if let nearest = NearestName.find(name, among: known) {
            values["nearest"] = .text(nearest)
            diagnostics.record(.templateUnknownNameNear, at: location, values)
        } else {
            values["known"] = .names(vocabulary.keys.sorted())
            diagnostics.record(.templateUnknownName, at: location, values)
        }
    }

    private func location(_ tag: TemplateTag) -> SourceLocation {
        SourceLocation(file: file, line: tag.line, column: tag.column)
    }
}

internal import Diagnostics
internal import Templating

/// Checks a page's tags: what a report does not give is an error with its line.
struct PageTags {
    private let file: String
    private(set) var names: Set<PageTemplate.Name> = []
    private var first: (line: Int, column: Int, error: DiagnosticError)?

    /// - Parameter faults: what was wrong with the template's tags and sections; that sections do not fit each other is not told here.
    /// - Throws: `DiagnosticError` at the first tag that is unknown, malformed, or of a kind that a page cannot use.
    init(_ template: Template, _ faults: [TemplateFault], file: String) throws {
        self.file = file
        check(template.nodes)
        for fault in faults {
            guard let error = error(of: fault) else { continue }
            if let first, (first.line, first.column) <= (fault.line, fault.column) { continue }
            first = (fault.line, fault.column, error)
        }
        if let first { throw first.error }
    }

    private func error(of fault: TemplateFault) -> DiagnosticError? {
        let place = SourceLocation(file: file, line: fault.line)
        switch fault.kind {
        case .unclosed, .commentUnclosed, .malformed: return DiagnosticError(.pageTagMalformed, at: place)
        case .unsupported(let content): return unknownName(content.filter { !$0.isWhitespace }, at: place)
        case .tooDeep(let name):
            return DiagnosticError(
                .pageSectionsTooDeep(name: name), at: SourceLocation(file: file, line: fault.line, column: fault.column))
        case .spaced(let name), .sectionUnopened(let name), .sectionCrossed(let name, _, _):
            return PageTemplate.Name(rawValue: name) == nil ? unknownName(name, at: place) : nil
        case .sectionUnclosed: return nil
        }
    }

    /// Gathers names up to the first that is wrong.
    private mutating func check(_ nodes: [Template.Node]) {
        for node in nodes where first == nil {
            switch node {
            case .text: break
            case .value(let tag, let isRaw):
                guard let name = name(of: tag) else { break }
                if name.isMarkup != isRaw { refuse(tag, name) }
            case .section(let tag, _, let inner):
                if name(of: tag) != nil { check(inner) }
            }
        }
    }

    private mutating func name(of tag: TemplateTag) -> PageTemplate.Name? {
        guard let name = PageTemplate.Name(rawValue: tag.name) else {
            first = (tag.line, tag.column, unknownName(tag.name, at: SourceLocation(file: file, line: tag.line)))
            return nil
        }
        names.insert(name)
        return name
    }

    private mutating func refuse(_ tag: TemplateTag, _ name: PageTemplate.Name) {
        let correct = name.isMarkup ? "{{{\(tag.name)}}}" : "{{\(tag.name)}}"
        let error = DiagnosticError(
            name.isMarkup ? .pageMarkupEscaped(name: tag.name, correct: correct) : .pageTextUnescaped(name: tag.name, correct: correct),
            at: SourceLocation(file: file, line: tag.line))
        first = (tag.line, tag.column, error)
    }

    private func unknownName(_ written: String, at location: SourceLocation) -> DiagnosticError {
        let known = PageTemplate.Name.allCases.map(\.rawValue).sorted()
        guard let nearest = NearestName.find(written, among: known) else {
            return DiagnosticError(.pageUnknownName(name: written, known: known), at: location)
        }
        return DiagnosticError(.pageUnknownNameNear(name: written, nearest: nearest, known: known), at: location)
    }
}

internal import Diagnostics
internal import Templating

/// What is wrong with one template, in the order in which it is told.
struct TemplateFaults {
    private let file: String
    private var tags: [Diagnostic] = []
    /// Of names, and of sections that do not fit each other.
    private var names: [Diagnostic] = []
    private var unclosed: [Diagnostic] = []
    /// Tags with white space within their name. Without it the name is mostly unknown, which says more: they are told when nothing else is.
    private var spaced: [SourceLocation] = []

    /// - Parameters:
    ///   - faults: as the template's reading found them.
    ///   - lastLine: of the template; a comment without its end goes so far.
    init(_ faults: [TemplateFault], file: String, lastLine: Int) {
        self.file = file
        for fault in faults {
            let place = SourceLocation(file: file, line: fault.line, column: fault.column)
            switch fault.kind {
            case .unclosed, .malformed: tags.append(Diagnostic(.templateTagMalformed, at: place))
            case .commentUnclosed: tags.append(Diagnostic(.templateTagMalformed, at: SourceLocation(file: file, line: lastLine)))
            case .unsupported(let content):
                tags.append(Diagnostic(.templateTagRefused(tag: "{{\(content)}}"), at: place))
            case .spaced: spaced.append(place)
            case .tooDeep(let name): tags.append(Diagnostic(.templateSectionsTooDeep(name: name), at: place))
            case .sectionUnclosed(let name): unclosed.append(Diagnostic(.templateSectionUnclosed(name: name), at: place))
            case .sectionUnopened(let name): names.append(Diagnostic(.templateSectionUnopened(name: name), at: place))
            case .sectionCrossed(let name, let open, let line):
                names.append(
                    Diagnostic(.templateSectionCrossed(name: name, open: open, line: line), at: place))
            }
        }
    }

    /// Whether so much is wrong that no more need be looked for.
    var isFull: Bool { names.count >= Template.mostFaults }

    /// Adds what is wrong with a tag's name.
    mutating func add(_ error: ErrorMessage, at tag: TemplateTag) {
        names.append(Diagnostic(error, at: SourceLocation(file: file, line: tag.line, column: tag.column)))
    }

    func record(_ diagnostics: inout DiagnosticCollector) {
        let inOrder = names.sorted {
            ($0.location?.line ?? 0, $0.location?.column ?? 0) < ($1.location?.line ?? 0, $1.location?.column ?? 0)
        }
        let found = tags + inOrder + unclosed
        for diagnostic in found { diagnostics.record(diagnostic) }
        if found.isEmpty { for place in spaced { diagnostics.record(.templateTagMalformed, at: place) } }
    }
}

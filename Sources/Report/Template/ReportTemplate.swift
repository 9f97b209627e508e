package import Diagnostics
internal import Templating

/// A report's template, read and checked once and filled for many communes: Markdown with Mustache tags and fenced blocks.
package struct ReportTemplate: Sendable {
    /// How messages name it: `templates/hoi-nghi/report.md`.
    package let file: String
    private let template: Template
    private let fences: FencedBlocks
    let openUses: [TemplateCheck.OpenUse]
    let namesConference: Bool
    /// Whether a commune has written it, so that a note can tell what it leaves out.
    let isOwn: Bool
    /// Of the reports that were written by it.
    let memory = BlockMemory()

    /// Reads a template: every name, section and block must be known.
    ///
    /// - Throws: all errors of the template together, with their lines.
    package static func parse(_ text: String, file: String, isOwn: Bool = false) throws(DiagnosticError) -> ReportTemplate {
        var diagnostics = DiagnosticCollector()
        let template = ReportTemplate(text, file: file, isOwn: isOwn, &diagnostics)
        guard diagnostics.count(of: .error) == 0 else { throw DiagnosticError(diagnostics) }
        return template
    }

    private init(_ text: String, file: String, isOwn: Bool, _ diagnostics: inout DiagnosticCollector) {
        self.file = file
        self.isOwn = isOwn
        let text = TemplateText(text)
        var faults: [TemplateFault] = []
        template = Template(text.text, allowsRaw: false, faults: &faults)
        var check = TemplateCheck(template, faults, file: file, vocabulary: TemplateVocabulary.names)
        check.check(&diagnostics)
        openUses = check.openUses
        namesConference = check.namesConference
        fences = FencedBlocks(text, file: file, diagnostics: &diagnostics)
        ContainerMarks.check(text, file: file, &diagnostics)
    }

    /// Fills the template.
    func render(_ values: [String: TemplateValue]) -> RenderedTemplate {
        template.render(TemplateValue.group(isPresent: true, values), into: RenderedLines(fences: fences))
            .rendered(file: file, lastLine: template.lastLine)
    }
}

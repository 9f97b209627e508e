package import Diagnostics

/// A report's template, read and checked once and filled for many communes: Markdown with Mustache tags and fenced blocks.
package struct ReportTemplate: Sendable {
    /// How messages name it: `templates/hoi-nghi/report.md`.
    package let file: String
    private let nodes: [TemplateNode]
    let openUses: [TemplateCheck.OpenUse]

    /// Reads a template: every name, section and block must be known.
    ///
    /// - Throws: all errors of the template together, with their lines.
    package static func parse(_ text: String, file: String) throws(DiagnosticError) -> ReportTemplate {
        // Notepad writes a byte order mark.
        let content = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        let lines = content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var diagnostics = DiagnosticCollector()
        let tags = TemplateTags(lines, file: file, diagnostics: &diagnostics)
        var check = TemplateCheck(file: file, vocabulary: TemplateVocabulary.names)
        check.check(tags.tags, &diagnostics)
        let fences = FencedBlocks(lines, file: file, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == 0 else { throw DiagnosticError(diagnostics.diagnostics) }
        return ReportTemplate(file: file, nodes: TemplateNode.tree(tags, fences), openUses: check.openUses)
    }

    /// Fills the template.
    func render(_ values: [String: TemplateValue]) -> RenderedTemplate { TemplateRendering.render(nodes, values) }
}

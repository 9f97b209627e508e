package import Diagnostics
internal import Mustache

/// A report's template, read and checked once and filled for many communes: Markdown with Mustache tags and fenced blocks.
package struct ReportTemplate: Sendable {
    /// How messages name it: `templates/hoi-nghi/report.md`.
    package let file: String
    /// The template's parts in their order; no section and no block goes from one to the next.
    private let parts: [MustacheTemplate]
    let openUses: [TemplateCheck.OpenUse]

    /// Reads a template: every name, section and block must be known.
    ///
    /// - Throws: all errors of the template together, with their lines.
    package static func parse(_ text: String, file: String) throws(DiagnosticError) -> ReportTemplate {
        var diagnostics = DiagnosticCollector()
        let template = ReportTemplate(text, file: file, &diagnostics)
        guard let template, diagnostics.count(of: .error) == 0 else { throw DiagnosticError(diagnostics.diagnostics) }
        return template
    }

    private init?(_ text: String, file: String, _ diagnostics: inout DiagnosticCollector) {
        self.file = file
        // Notepad writes a byte order mark.
        let content = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        let lines = content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let tags = TemplateTags(lines, file: file, diagnostics: &diagnostics)
        var check = TemplateCheck(file: file, vocabulary: TemplateVocabulary.names)
        check.check(tags.tags, &diagnostics)
        openUses = check.openUses
        let fences = FencedBlocks(lines, file: file, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == 0 else { return nil }
        _ = TemplateEscaping.register
        do {
            parts = try Self.marked(lines, tags: tags, fences: fences).map { try MustacheTemplate(string: $0) }
        } catch {
            // The tags above are stricter than Mustache; what it still refuses is a tag that it cannot read.
            let line = (error as? MustacheTemplate.ParserError).map { Self.line(in: $0.context.line) } ?? nil
            diagnostics.record(.templateTagMalformed, at: SourceLocation(file: file, line: line))
            return nil
        }
    }

    /// The template with its line numbers, and with the escaping that each part needs; in parts, because Mustache's parser needs time
    /// that grows with the square of a text's length.
    private static func marked(_ lines: [Substring], tags: TemplateTags, fences: FencedBlocks) -> [String] {
        let start = "{{% CONTENT_TYPE: \(TemplateEscaping.markdown)}}\n"
        let depths = Dictionary(grouping: tags.tags, by: \.line).mapValues { $0.reduce(0) { $0 + $1.kind.depth } }
        var parts: [String] = []
        var text = start
        var depth = 0
        for (index, line) in lines.enumerated() {
            let number = index + 1
            if depth == 0, text.utf8.count > partSize, !fences.inner.contains(number), !tags.commented.contains(number) {
                parts.append(text)
                text = start
            }
            depth += depths[number] ?? 0
            if fences.closing.contains(number) { text += start }
            if !tags.standalone.contains(number) { text += LineMarks.mark(number) }
            text += line
            if number < lines.count { text += "\n" }
            if fences.yaml.contains(number) { text += "{{% CONTENT_TYPE: \(TemplateEscaping.yaml)}}\n" }
        }
        return parts + [text]
    }

    /// Bytes after which a part ends where it can.
    private static let partSize = 256

    private static func line(in marked: String) -> Int? {
        let lines = LineMarks.strip(marked).lines
        return lines.first
    }

    /// Fills the template.
    func render(_ values: [String: TemplateValue]) -> RenderedTemplate {
        let content = MustacheContent(value: .group(isPresent: true, values))
        return LineMarks.strip(parts.map { $0.render(content) }.joined())
    }
}

internal import Diagnostics
internal import Mustache

/// The page around a report's text: an HTML file with Mustache tags and its style sheet, checked once and used for many reports.
package struct PageTemplate: Sendable {
    /// Every name that a page can use.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        /// Plain text.
        case language, title, author, subject, keywords, date, description, contentsTitle, skipLabel, draftLabel
        /// Finished HTML, for `{{{ }}}`: the style sheet, the official heading, the title, one sentence of what matters, the
        /// indicator cards, the list of contents, everything else.
        case style, heading, titleBlock, summary, cards, contents, body

        var isMarkup: Bool {
            switch self {
            case .style, .heading, .titleBlock, .summary, .cards, .contents, .body: true
            default: false
            }
        }
    }

    let css: String
    private let template: MustacheTemplate
    private let used: Set<Name>

    /// Checks the page: every tag's name must be known, the text must have its place, and nothing may point outside the file.
    ///
    /// - Parameters:
    ///   - html: text of page.html; `htmlFile` is how errors name it.
    ///   - css: text of page.css; `cssFile` is how errors name it.
    /// - Throws: `DiagnosticError` with file and line.
    package init(html: String, css: String, htmlFile: String = "page.html", cssFile: String = "page.css") throws {
        let tags = try PageTags.read(html, file: htmlFile)
        try PageReferences.check(html: html, file: htmlFile)
        try PageReferences.check(css: css, file: cssFile)
        used = Set(tags)
        for needed in [Name.body, .style] where !used.contains(needed) {
            throw DiagnosticError(
                .pageWithoutName, at: SourceLocation(file: htmlFile), ["name": .text("{{{\(needed.rawValue)}}}")])
        }
        do {
            template = try MustacheTemplate(string: html)
        } catch let error as MustacheTemplate.ParserError {
            throw DiagnosticError(.pageTagMalformed, at: SourceLocation(file: htmlFile, line: error.context.lineNumber))
        }
        self.css = css
    }

    /// Whether the page has a place for this.
    func uses(_ name: Name) -> Bool { used.contains(name) }

    /// The page with its values; a name without a value is an empty section.
    func render(_ values: [Name: String]) -> String {
        let context = [String: String](
            uniqueKeysWithValues: values.compactMap { name, value in value.isEmpty ? nil : (name.rawValue, value) })
        return template.render(context)
    }
}

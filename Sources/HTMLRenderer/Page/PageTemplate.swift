internal import Diagnostics
internal import Markup
internal import Templating

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
    private let template: Template
    private let used: Set<Name>

    /// Checks the page: every tag's name must be known, the text must have its place, and nothing may point outside the file.
    ///
    /// - Parameters:
    ///   - html: text of page.html; `htmlFile` is how errors name it.
    ///   - css: text of page.css; `cssFile` is how errors name it.
    /// - Throws: `DiagnosticError` with file and line.
    package init(html: String, css: String, htmlFile: String = "page.html", cssFile: String = "page.css") throws {
        var faults: [TemplateFault] = []
        template = Template(html, allowsRaw: true, faults: &faults)
        used = try PageTags(template, faults, file: htmlFile).names
        try PageReferences.check(html: html, file: htmlFile)
        try PageReferences.check(css: css, file: cssFile)
        for needed in [Name.body, .style] where !used.contains(needed) {
            throw DiagnosticError(
                .pageWithoutName(name: "{{{\(needed.rawValue)}}}"), at: SourceLocation(file: htmlFile))
        }
        if let fault = faults.first {
            throw DiagnosticError(.pageTagMalformed, at: SourceLocation(file: htmlFile, line: fault.line))
        }
        self.css = css
    }

    /// Whether the page has a place for this.
    func uses(_ name: Name) -> Bool { used.contains(name) }

    /// The page with its values; a name without a value is an empty section.
    func render(_ values: [Name: String]) -> String {
        let given = values.filter { !$0.value.isEmpty }.map { ($0.key.rawValue, PageValue(text: $0.value)) }
        let root = PageValue(values: Dictionary(uniqueKeysWithValues: given))
        return template.render(root, into: PageText()).text
    }
}

/// A name of a page, and the page itself as what holds the names.
private struct PageValue: TemplateContent {
    var text: String?
    var values: [String: PageValue] = [:]

    var isPresent: Bool { true }
    var items: [PageValue]? { nil }

    func child(_ name: String) -> PageValue? { values[name] }
}

/// The text of a page as it is rendered.
private struct PageText: TemplateSink {
    private(set) var text = ""

    mutating func write(text piece: Substring, line: Int) { text += piece }

    mutating func write(value: String, of tag: TemplateTag, isRaw: Bool) { text += isRaw ? value : MarkupEscaping.escape(value) }
}

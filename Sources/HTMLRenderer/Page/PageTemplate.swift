internal import Diagnostics
internal import Markup
internal import Templating

/// The page around a report's text: an HTML file with Mustache tags and its style sheet, checked once and used for many reports.
package struct PageTemplate: Sendable {
    /// Every name that a page can use.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        /// Plain text.
        case language, title, author, subject, keywords, date, description, contentsTitle, skipLabel, draftLabel
        /// Plain text: what the document is (`official`, `news`, `notice`), for the style sheet.
        case form
        /// Plain text: the Content-Security-Policy that allows the element around `{{{style}}}` and no other style.
        case policy
        /// Finished HTML, for `{{{ }}}`: the style sheet, what the head says to programs, the official heading, the title, one sentence of
        /// what matters, the indicator cards, links to the files beside the page, the list of contents, everything else.
        case style, metadata, heading, titleBlock, summary, cards, files, contents, body

        var isMarkup: Bool {
            switch self {
            case .style, .metadata, .heading, .titleBlock, .summary, .cards, .files, .contents, .body: true
            default: false
            }
        }
    }

    let css: String
    private let template: Template
    private let used: Set<Name>
    /// What stands beside the style sheet in its element.
    private let besideStyle: (before: String, after: String)

    /// Checks the page: every tag's name must be known, the text must have its place, and nothing may point outside the file.
    ///
    /// - Parameters:
    ///   - html: text of page.html; `htmlFile` is how errors name it.
    ///   - css: text of page.css; `cssFile` is how errors name it.
    /// - Throws: `DiagnosticError` with file and line.
    package init(html: String, css: String, htmlFile: String = "page.html", cssFile: String = "page.css") throws {
        var faults: [TemplateFault] = []
        // As a browser reads them, whose digest of the styles is of what it has read.
        let (html, css) = (html.withUnixLines, css.withUnixLines)
        template = Template(html, allowsRaw: true, faults: &faults)
        used = try PageTags(template, faults, file: htmlFile).names
        besideStyle = Self.besideStyle(in: template)
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

    /// All that stands in the style element where the page shows this style sheet.
    func styleElement(around style: String) -> String { besideStyle.before + style + besideStyle.after }

    private static func besideStyle(in template: Template) -> (before: String, after: String) {
        var (before, after) = (Substring(), Substring())
        for (index, node) in template.nodes.enumerated() {
            guard case .value(let tag, _) = node, tag.name == Name.style.rawValue else { continue }
            if index > 0, case .text(let text, _) = template.nodes[index - 1] { before = text.behindLastStyleTag }
            if index + 1 < template.nodes.count, case .text(let text, _) = template.nodes[index + 1] { after = text.prefix { $0 != "<" } }
        }
        return (String(before), String(after))
    }

    /// Whether the page has a place for this.
    func uses(_ name: Name) -> Bool { used.contains(name) }

    /// The page with its values, as UTF-8; a name without a value is an empty section.
    ///
    /// - Parameter body: nearly all of the page: it stays the bytes that it was written as.
    func render(_ values: [Name: String], body: [UInt8]) -> [UInt8] {
        let given = values.filter { !$0.value.isEmpty }.map { ($0.key.rawValue, PageValue(text: $0.value)) }
        var root = PageValue(values: Dictionary(uniqueKeysWithValues: given))
        if !body.isEmpty { root.values[Name.body.rawValue] = PageValue(text: "") }
        return template.render(root, into: PageText(body: body)).bytes
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
    private(set) var bytes: [UInt8] = []
    private let body: [UInt8]

    init(body: [UInt8]) {
        self.body = body
        // Beside its body a page has its styles and little else.
        bytes.reserveCapacity(body.count + (1 << 16))
    }

    mutating func write(text piece: Substring, line: Int) { bytes += piece.utf8 }

    mutating func write(value: String, of tag: TemplateTag, isRaw: Bool) {
        if tag.name == PageTemplate.Name.body.rawValue { return bytes += body }
        bytes += (isRaw ? value : MarkupEscaping.escape(value)).utf8
    }
}

extension Substring {
    fileprivate var behindLastStyleTag: Substring {
        guard let tag = ranges(of: "<style").last, let end = self[tag.upperBound...].firstIndex(of: ">") else { return self }
        return self[index(after: end)...]
    }
}

extension String {
    /// A line ends with LF, whoever wrote it.
    fileprivate var withUnixLines: String {
        utf8.contains(UInt8(ascii: "\r")) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
    }
}

/// The texts of a report's template, as the executable found them.
package struct TemplateFiles: Sendable, Hashable {
    /// One file of a template, read.
    package struct File: Sendable, Hashable {
        /// To show in messages: `templates/hoi-nghi/report.md`.
        package let path: String
        package let text: String
        /// Whether it is of the commune's folder and not the program's.
        package let isOwn: Bool
        /// SHA-256 of the text, in hexadecimal.
        let digest: String

        package init(path: String, text: String, isOwn: Bool = false) {
            self.path = path
            self.text = text
            self.isOwn = isOwn
            digest = ContentDigest.hexadecimal(of: text)
        }

        // By their digests: a page's style has 19 kB, and every commune's template is looked up.
        package static func == (one: File, other: File) -> Bool {
            one.digest == other.digest && one.path == other.path && one.isOwn == other.isOwn
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
    }

    /// Markdown with Mustache tags and fenced blocks.
    package let report: File
    /// The HTML page around the report.
    package let page: File
    /// The page's style sheet.
    package let style: File

    package init(report: File, page: File, style: File) {
        self.report = report
        self.page = page
        self.style = style
    }
}

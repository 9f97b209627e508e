/// The texts of a report's template, as the executable found them.
package struct TemplateFiles: Sendable, Hashable {
    /// One file of a template, read.
    package struct File: Sendable, Hashable {
        /// To show in messages: `templates/hoi-nghi/report.md`.
        package let path: String
        package let text: String
        /// Whether it is of the commune's folder and not the program's.
        package let isOwn: Bool

        package init(path: String, text: String, isOwn: Bool = false) {
            self.path = path
            self.text = text
            self.isOwn = isOwn
        }

        // By their bytes: Swift makes normal forms of all that is not ASCII to hash a text.
        package static func == (one: File, other: File) -> Bool {
            one.path == other.path && one.isOwn == other.isOwn && one.text.utf8.elementsEqual(other.text.utf8)
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(path)
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
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

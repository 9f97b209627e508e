package import Diagnostics
internal import HTMLRenderer
internal import Report
internal import Synchronization

/// A template that has been read and found right; it serves any number of communes.
package struct CheckedTemplate: Sendable {
    let report: ReportTemplate
    let page: PageTemplate

    /// - Throws: all errors of the report's template, or the first of its page.
    package init(_ files: TemplateFiles) throws(DiagnosticError) {
        report = try ReportTemplate.parse(files.report.text, file: files.report.path, isOwn: files.report.isOwn)
        do {
            page = try PageTemplate(
                html: files.page.text, css: files.style.text, htmlFile: files.page.path, cssFile: files.style.path)
        } catch let error as DiagnosticError {
            throw error
        } catch {
            throw DiagnosticError(.pageTagMalformed, at: SourceLocation(file: files.page.path))
        }
    }
}

/// The templates of a batch: each is understood once, however many communes use it.
package final class TemplateShelf: Sendable {
    private let templates = Mutex<[TemplateFiles: CheckedTemplate]>([:])

    package init() {}

    /// - Throws: as `CheckedTemplate`; a wrong template is read again, so that every commune hears of it.
    package func template(_ files: TemplateFiles) throws(DiagnosticError) -> CheckedTemplate {
        // Who comes while it is read waits for it: that takes less than reading it beside him.
        try templates.withLock { templates throws(DiagnosticError) in
            if let known = templates[files] { return known }
            let template = try CheckedTemplate(files)
            templates[files] = template
            return template
        }
    }
}

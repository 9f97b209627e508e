internal import Commune
internal import Diagnostics
internal import Pipeline
internal import Synchronization

/// The program's templates as the communes of a batch use them: their files are read once, as they are at the first commune. There are never
/// more of them than the program has, in each language.
final class ProgramTemplates: Sendable {
    private struct Name: Hashable {
        let template: String
        let language: String
    }

    private let known = Mutex<[Name: TemplateFiles]>([:])

    /// The template of a commune's report; files of the commune's own are looked for each time.
    ///
    /// - Parameter isOption: whether the command line named it, and not the settings.
    /// - Throws: as `TemplateLibrary`.
    func template(of report: ReportSettings, in folder: String, isOption: Bool) throws(DiagnosticError) -> TemplateFiles {
        let name = Name(template: report.template, language: report.language)
        let hasOwn = FileSystem.kind(of: "\(folder)/\(TemplateLibrary.folder)") != nil
        if !hasOwn, let files = known.withLock({ $0[name] }) { return files }
        let files = try TemplateLibrary(communeFolder: folder).template(
            named: report.template, language: report.language, isOption: isOption)
        if !hasOwn { known.withLock { $0[name] = files } }
        return files
    }
}

internal import Diagnostics
internal import Glibc
internal import Pipeline

/// Finds a report's template: the folder's own `templates/` first, then the program's.
struct TemplateLibrary {
    /// Of a commune, beside its settings.
    static let folder = "templates"
    private let folders: [String]

    /// - Parameter communeFolder: the commune's folder, whose `templates/` overrides the built-in ones file by file.
    /// - Throws: `files.templates-not-found` when the program's own templates are not where they should be.
    init(communeFolder: String) throws(DiagnosticError) {
        folders = ["\(communeFolder)/\(Self.folder)", try Self.builtIn()]
    }

    /// - Parameters:
    ///   - language: `report.en.md` is taken before `report.md` when it is "en".
    ///   - isOption: whether the command line named it, and not the settings.
    /// - Throws: `files.template-missing` or `usage.template-unknown`, which list the templates that there are.
    func template(named name: String, language: String, isOption: Bool) throws(DiagnosticError) -> TemplateFiles {
        guard !name.contains("/"), let report = path(of: "\(name)/report.\(language).md") ?? path(of: "\(name)/report.md") else {
            var known: [String] = []
            for folder in folders {
                known += try FileSystem.names(in: folder).filter { FileSystem.kind(of: "\(folder)/\($0)/report.md") == .file }
            }
            known = Set(known).sorted()
            throw DiagnosticError(isOption ? .templateUnknown(name: name, known: known) : .templateMissing(name: name, known: known))
        }
        return TemplateFiles(
            report: try file(report), page: try file(page(name, "page.html")), style: try file(page(name, "page.css")))
    }

    /// What `baocao new` copies.
    var newFolder: String { folders[1] + "/thu-muc-moi" }

    /// What the template of `new --template` needs of the settings beside what every template does: lines for the baocao.yaml of a new folder; empty where it needs
    /// nothing more.
    ///
    /// - Throws: `usage.template-unknown`.
    func settings(for template: String) throws(DiagnosticError) -> String {
        _ = try self.template(named: template, language: "vi", isOption: true)
        return try path(of: "\(template)/baocao.yaml").map { path throws(DiagnosticError) in try file(path).text } ?? ""
    }

    /// A template without a page of its own uses the common one.
    private func page(_ template: String, _ name: String) throws(DiagnosticError) -> String {
        guard let found = path(of: "\(template)/\(name)") ?? path(of: "page/\(name)") else {
            throw DiagnosticError(.templatesNotFound)
        }
        return found
    }

    private func path(of file: String) -> String? {
        folders.map { "\($0)/\(file)" }.first { FileSystem.kind(of: $0) == .file }
    }

    private func file(_ path: String) throws(DiagnosticError) -> TemplateFiles.File {
        let shown = folders.first { path.hasPrefix($0) }.map { "templates" + path.dropFirst($0.count) } ?? path
        return TemplateFiles.File(path: shown, text: try FileSystem.readText(path, as: shown), isOwn: path.hasPrefix("\(folders[0])/"))
    }

    /// - Throws: `files.templates-not-found` where the program's templates are not.
    static func requireBuiltIn() throws(DiagnosticError) {
        guard FileSystem.kind(of: try builtIn()) == .folder else { throw DiagnosticError(.templatesNotFound) }
    }

    /// The program's templates: where BAOCAO_TEMPLATES says, installed beside the program, or above it in its own checkout.
    ///
    /// - Throws: `files.templates-not-found`.
    static func builtIn() throws(DiagnosticError) -> String {
        if let path = getenv("BAOCAO_TEMPLATES").map({ String(cString: $0) }), !path.isEmpty { return path }
        var folder = FileSystem.resolved("/proc/self/exe")
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            for candidate in ["\(folder)/share/baocao/templates", "\(folder)/templates"]
            where FileSystem.kind(of: "\(candidate)/hoi-nghi/report.md") == .file {
                return candidate
            }
        }
        throw DiagnosticError(.templatesNotFound)
    }
}

internal import Commune
internal import Diagnostics
internal import Glibc
internal import Language
internal import Pipeline

/// What the program itself needs of the machine: templates, libraries, fonts, clock, locale, limits.
struct MachineExamination {
    let version: String
    let language: Language

    func findings() -> [Diagnostic] {
        templates() + Installation.libraries() + Installation.fonts() + [locale()] + limits()
    }

    /// Every file that some command takes from the program's templates.
    static let templateFiles = [
        "hoi-nghi/report.md", "hoi-nghi/report.en.md", "thang/report.md", "thang/report.en.md", "tin-hoi-nghi/report.md",
        "tin-hoi-nghi/report.en.md",
        "tom-tat/report.md", "tom-tat/report.en.md", "page/page.html", "page/page.css", "thu-muc-moi/baocao.yaml", "thu-muc-moi/thon.csv",
    ]

    /// Files that were written when the program was made.
    var datedFiles: [String] { (try? TemplateLibrary.builtIn()).map { folder in Self.templateFiles.map { "\(folder)/\($0)" } } ?? [] }

    private func templates() -> [Diagnostic] {
        do throws(DiagnosticError) {
            let folder = try TemplateLibrary.builtIn()
            let missing = Self.templateFiles.map { "\(folder)/\($0)" }.filter { FileSystem.kind(of: $0) != .file }
            return missing.isEmpty
                ? [Diagnostic(.doctorProgram(version: version, path: folder))]
                : missing.map { Diagnostic(.doctorTemplateMissing(path: $0)) }
        } catch {
            return error.diagnostics
        }
    }

    /// By its name alone, as a terminal takes it.
    private func locale() -> Diagnostic {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { (variable: String) in getenv(variable) }.map { String(cString: $0) }.first {
            !$0.isEmpty
        }
        guard let name, name != "C", name != "POSIX" else { return Diagnostic(.doctorLocaleUnset) }
        let isUTF8 = ["utf-8", "utf8"].contains { name.lowercased().contains($0) }
        return Diagnostic(isUTF8 ? .doctorLocale(name: name) : .doctorLocaleNotUTF8(name: name))
    }

    /// What a signal would end a run by, or what would let others change its results.
    private func limits() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur < Self.leastFileSize {
            found.append(Diagnostic(.doctorFileSizeLimited(megabytes: Int(limit.rlim_cur >> 20))))
        }
        if Self.umask & 0o002 == 0 { found.append(Diagnostic(.doctorUmaskOpens)) }
        return found
    }

    /// In bytes: no report with its pictures is larger.
    private static let leastFileSize: rlim_t = 256 << 20

    /// The bits that new files do not get.
    static var umask: mode_t {
        let mask = Glibc.umask(0o077)
        _ = Glibc.umask(mask)
        return mask
    }
}

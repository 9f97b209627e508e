internal import ArgumentParser
internal import Diagnostics

/// `baocao doctor [FOLDER…] [--site DIR]`: what on this machine would spoil a report, and what to do about it, a line each.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: CommandLineLanguage.said(
            "Khám máy và thư mục: phông chữ, thư viện, mẫu, đồng hồ, đĩa, quyền; nói cách sửa.",
            "Examine the machine and folders: fonts, libraries, templates, clock, disk, permissions; says what to do."))

    @Argument(
        help: .said(
            "Thư mục của các xã.",
            "The communes' folders.",
            value: ("thư-mục", "folders")),
        completion: .directory)
    var folders: [String] = []

    @Option(
        help: .said(
            "Thư mục của trang web, sẽ dùng với publish.",
            "The site's folder, as publish will be given it.",
            value: ("thư-mục", "site")),
        completion: .directory)
    var site: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        var places = folders.map { FolderExamination(commune: $0.trimmingSlashes) }
        if let site { places.append(FolderExamination(site: site.trimmingSlashes)) }
        let machine = MachineExamination(version: ProgramVersion.text, language: language.language)
        let clock = ClockExamination(language: language.language, files: machine.datedFiles + places.flatMap(\.files))
        let findings = machine.findings() + [clock.finding()] + places.flatMap(\.findings)
        for finding in findings { terminal.print(Self.line(finding, language.wording)) }
        let (errors, warnings) = (findings.count { $0.severity == .error }, findings.count { $0.severity == .warning })
        terminal.say(errors + warnings == 0 ? .doctorWell : .doctorCounted(errors: errors, warnings: warnings))
        let status = errors > 0 ? ExitStatus(for: findings) : warnings > 0 ? .warnings : .done
        try terminal.exit { () throws(DiagnosticError) in status }
    }

    /// `Cảnh báo: … → …`; what is well stands without a word before it.
    private static func line(_ finding: Diagnostic, _ wording: Wording) -> String {
        let place = finding.location.map { wording.place($0) + ": " } ?? ""
        let severity = finding.severity == .note ? "" : wording.severity(finding.severity) + ": "
        let hint = wording.hint(of: finding).map { " → " + $0 } ?? ""
        return severity + place + wording.text(of: finding) + hint
    }
}

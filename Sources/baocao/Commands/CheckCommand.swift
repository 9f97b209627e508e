internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `baocao check FOLDER…`: makes the report in memory, writes nothing, and tells everything that is wrong.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: CommandLineLanguage.said(
            "Kiểm tra dữ liệu, cấu hình và mẫu báo cáo; không ghi gì.",
            "Check data, settings and templates; nothing is written."))

    @Argument(
        help: .said(
            "Thư mục của các xã.",
            "The communes' folders.",
            value: ("thư-mục", "folders")),
        completion: .directory)
    var folders: [String]

    @Flag(help: .said("Liệt kê từng chỗ, dài bao nhiêu cũng được.", "List every place, however many there are."))
    var all = false

    @Flag(
        help: .said(
            "In dạng JSON cho chương trình khác, mỗi thư mục một đối tượng.",
            "Print JSON for other programs, an object a folder."))
    var json = false

    @Flag(help: .said("Có cảnh báo thì kết thúc với mã 1.", "End with 1 where there are warnings."))
    var strict = false

    @OptionGroup var period: PeriodOptions
    @OptionGroup var template: TemplateOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            // What is checked has no digest in it.
            let batch = FolderBatch(folders, jobs: BatchLimits(), override: try template.override(period), digestsInputs: false)
            let (json, all, isMany) = (json, all, batch.isMany)
            return try batch.run(terminal, strict: strict) { run, terminal in
                if json {
                    terminal.printRecord(ProblemRecords(wording: terminal.wording).json(run.problems, folder: run.folder))
                } else {
                    if isMany { terminal.print("\(run.folder):") }
                    Self.tell(run, terminal, all: all)
                }
                return []
            } each: { outcome in
                terminal.repeatLines(outcome.said)
                // A process that has ended has said nothing.
                if outcome.said.isEmpty, batch.isMany {
                    for failure in outcome.failures { terminal.complain("\(outcome.folder): \(failure.text)") }
                }
            }
        }
    }

    private static func tell(_ run: FolderRun, _ terminal: Terminal, all: Bool) {
        if let summary = run.summary {
            for line in RunSummary(summary, diagnostics: run.problems).reading(terminal.wording.language) { terminal.say(line) }
        }
        let listing = ProblemListing(wording: terminal.wording).lines(run.problems, all: all)
        if !listing.isEmpty { terminal.print("") }
        for line in listing { terminal.print(line) }
        let (errors, warnings) = (run.problems.count(of: .error), run.problems.count(of: .warning))
        if !listing.isEmpty { terminal.print("") }
        terminal.say(
            errors + warnings == 0
                ? .runNoProblems : .runCounted(errors: errors, warnings: warnings))
    }
}

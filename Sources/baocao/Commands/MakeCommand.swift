internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `baocao make FOLDER…`: the report of each folder, written whole or not at all.
struct MakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: CommandLineLanguage.said(
            "Lập báo cáo của từng thư mục xã: PDF, HTML, JSON và bảng số liệu theo thôn.",
            "Make the report of each commune's folder: PDF, HTML, JSON and a table of figures by village."))

    @Argument(
        help: .said(
            "Thư mục của các xã.",
            "The communes' folders.",
            value: ("thư-mục", "folders")),
        completion: .directory)
    var folders: [String]

    @Option(
        help: .said(
            "Nơi ghi kết quả thay cho FOLDER/ket-qua; nhiều xã thì mỗi xã một thư mục con.",
            "Where results go in place of FOLDER/ket-qua; of several communes each into a folder below.",
            value: ("thư-mục", "output")),
        completion: .directory)
    var output: String?

    @Flag(
        help: .said(
            "Có cảnh báo thì kết thúc với mã 1.",
            "End with 1 where there are warnings."))
    var strict = false

    @Flag(
        help: .said(
            "Vẽ thêm the.png (1200 × 630): tấm thẻ để gửi trong nhóm chat hoặc đặt cạnh liên kết.",
            "Also draw the.png (1200 × 630): a card to send in a chat or to show beside a link."))
    var card = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var lock: LockOptions
    @OptionGroup var telling: TellingOptions
    @OptionGroup var digest: DigestOptions
    @OptionGroup var remake: RemakeOptions
    @OptionGroup var period: PeriodOptions
    @OptionGroup var template: TemplateOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit(telling.logFormat) { () throws(DiagnosticError) in
            let patience = try lock.patience()
            let places = try ResultsPlaces(folders, output: output)
            var batch = FolderBatch(
                folders, jobs: try jobs.limits(), override: try template.override(period), digestsInputs: digest.isWanted,
                earlier: EarlierReports(
                    place: { folder, _ in places.folder(of: folder) }, conditions: card ? ["card"] : [], isForced: remake.isForced))
            batch.drawsCards = card
            let telling = RunTelling(terminal, batch, format: telling.logFormat, isQuiet: telling.quiet)
            let report = telling.report
            let status = try batch.run(terminal, strict: strict) { run, terminal in
                run.write(to: places.folder(of: run.folder), waiting: patience)
                report?.tell(run, terminal)
                return []
            } each: { outcome in
                telling.hear(outcome)
            } waiting: { done in
                telling.advance(done)
            }
            telling.end(status)
            return status
        }
    }
}

internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `baocao make FOLDER…`: the report of each folder, written whole or not at all.
struct MakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Lập báo cáo của từng thư mục xã: PDF, HTML, JSON và bảng số liệu theo thôn.")

    @Argument(help: "Thư mục của các xã.")
    var folders: [String]

    @Option(help: "Nơi ghi kết quả thay cho FOLDER/ket-qua; nhiều xã thì mỗi xã một thư mục con.")
    var output: String?

    @Flag(help: "Có cảnh báo thì kết thúc với mã 1.")
    var strict = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var digest: DigestOptions
    @OptionGroup var period: PeriodOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            let batch = FolderBatch(folders, jobs: try jobs.count(), override: try period.override(), digestsInputs: digest.isWanted)
            let places = try ResultsPlaces(folders, output: output)
            let report = RunReport(terminal: terminal, isOneOfMany: batch.isMany)
            var status = ExitStatus.done
            batch.run(finish: { $0.write(to: places.folder(of: $0.folder)) }) { run in
                report.tell(run)
                status = max(status, run.status(strict: strict))
            }
            return status
        }
    }
}

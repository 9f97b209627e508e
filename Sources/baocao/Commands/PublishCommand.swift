internal import ArgumentParser
internal import Diagnostics
internal import Language
internal import Pipeline

/// `baocao publish FOLDER… --site DIR`: what a monthly cron job runs. Makes each report, reads it back, and places it into a site by
/// commune and period with the pages that lead to it. A second run with the same input changes no file.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: CommandLineLanguage.said(
            "Lập báo cáo, kiểm tra lại, rồi đăng vào thư mục trang web theo xã và theo kỳ.",
            "Make reports, read them back, and publish them in a site's folder by commune and period."))

    @Argument(
        help: .said(
            "Thư mục của các xã.",
            "The communes' folders.",
            value: ("thư-mục", "folders")),
        completion: .directory)
    var folders: [String]

    @Option(
        help: .said(
            "Thư mục của trang web.",
            "The site's folder.",
            value: ("thư-mục", "site")),
        completion: .directory)
    var site: String

    @Flag(
        help: .said(
            "Có cảnh báo thì kết thúc với mã 1.",
            "End with 1 where there are warnings."))
    var strict = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var lock: LockOptions
    @OptionGroup var rules: PublicationRules
    @OptionGroup var digest: DigestOptions
    @OptionGroup var period: PeriodOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit { () throws(DiagnosticError) in
            let batch = FolderBatch(folders, jobs: try jobs.limits(), override: try period.override(), digestsInputs: digest.isWanted)
            _ = try ResultsPlaces(folders, output: site)
            let patience = try lock.patience()
            let publication = try Site(path: site.trimmingSlashes, language: language.language, waiting: patience)
            let place = publication.path
            let status = try batch.run(terminal, strict: strict) { run, terminal in
                rules.apply(to: &run)
                run.verify()
                let lines = run.publish(in: place, waiting: patience)
                RunReport(terminal: terminal, isOneOfMany: batch.isMany).tell(run, lines)
                return []
            }
            try publication.writeIndexes()
            return status
        }
    }
}

extension FolderRun {
    /// Places the report; says where, or that it was there already.
    fileprivate mutating func publish(in site: String, waiting patience: LockPatience) -> [Message] {
        guard failures.isEmpty, let summary else { return [] }
        let name = CommuneFolder(path: folder).name
        let place = "\(site)/\(name)/\(summary.period.first.iso)_\(summary.period.last.iso)"
        do throws(DiagnosticError) {
            // What a run that was ended left there is taken away also where nothing is new.
            _ = try OutputFolder(path: place, waiting: patience)
        } catch {
            fail(error)
            return []
        }
        if Site.holds(files.map { ($0.name, $0.bytes) }, in: place) { return [.runUnchanged(path: place)] }
        write(to: place, waiting: patience)
        return failures.isEmpty ? [.runPublished(path: "\(place)/bao-cao.html")] : []
    }
}

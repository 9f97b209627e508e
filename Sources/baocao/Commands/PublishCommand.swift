internal import ArgumentParser
internal import Diagnostics
internal import Processes

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
    @OptionGroup var telling: TellingOptions
    @OptionGroup var digest: DigestOptions
    @OptionGroup var remake: RemakeOptions
    @OptionGroup var period: PeriodOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let terminal = Terminal(wording: language.wording)
        try terminal.exit(telling.logFormat) { () throws(DiagnosticError) in
            let override = try period.override()
            let today = try period.day()
            _ = try ResultsPlaces(folders, output: site)
            let patience = try lock.patience()
            let publication = Publication(
                site: site.trimmingSlashes, today: today, allowsRename: rules.allowRename, period: override.period, patience: patience)
            let limits = try jobs.limits()
            let batch = FolderBatch(
                folders, jobs: limits, override: override, digestsInputs: digest.isWanted, publication: publication,
                earlier: EarlierReports(
                    place: publication.path(of:_:), conditions: rules.conditions, isForced: remake.isForced))
            var published = try PublishedSite(
                path: publication.site, language: language.language, today: today, part: limits.share?.name, waiting: patience)
            let telling = RunTelling(terminal, batch, format: telling.logFormat, isQuiet: telling.quiet)
            let (report, rules) = (telling.report, rules)
            let status = try batch.run(terminal, strict: strict) { run, terminal in
                rules.apply(to: &run)
                run.verify()
                let (placement, lines) = publication.publish(&run)
                report?.tell(run, terminal, lines)
                return placement.bytes
            } each: { outcome in
                published.record(SitePlacement(outcome.facts) ?? publication.failure(of: outcome.folder))
                telling.hear(outcome)
            } waiting: { done in
                telling.advance(done)
            }
            try Interruption.postponed { () throws(DiagnosticError) in try published.writePages() }
            terminal.report(published.findings)
            telling.end(status)
            return status
        }
    }
}

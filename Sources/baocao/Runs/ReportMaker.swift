internal import Commune
internal import Configuration
internal import Diagnostics
internal import Graphics
internal import Language
internal import Pipeline
internal import Threading

/// Makes the reports of a command's folders in memory, by what the command line says of all of them.
struct ReportMaker: Sendable {
    let override: ReportOverride
    /// Threads that one folder may use.
    let parallelism: Int
    /// Whether a report has the SHA-256 of each input file.
    let digestsInputs: Bool
    /// Whether a report has a card; one that is published at an address has one always, which its page names.
    var drawsCard = false
    /// Where the reports are put, if anywhere.
    let publication: Publication?
    /// The program's templates are looked for once, and each template, whoever's, is understood once, however many folders use it.
    private let templates = ProgramTemplates()
    private let shelf = TemplateShelf()

    /// Reports that are left alone where they would be made from the same; nil where every report is made.
    private let earlier: EarlierReports?

    init(override: ReportOverride, parallelism: Int, digestsInputs: Bool, publication: Publication?, earlier: EarlierReports?) {
        self.publication = publication
        self.override = override
        self.parallelism = parallelism
        self.digestsInputs = digestsInputs
        self.earlier = earlier
    }

    /// Settings → data beside template → figures → the files of the report. What goes wrong is told in the run.
    func makeReport(of folder: String) -> FolderRun {
        var run = FolderRun(folder)
        guard let text = run.take(Result { () throws(DiagnosticError) in try CommuneFolder(path: folder).settingsText() }),
            let settings = run.take(Result { () throws(DiagnosticError) in try self.settings(of: folder, text) })
        else { return run }
        run.settings = settings
        let address = CommuneFolder(path: folder).address(settings)
        if address != nil, settings.siteFolder == nil, case let name = CommuneFolder(path: folder).name, Slug.make(name) != name {
            run.diagnostics.record(.siteFolderUnnamed(folder: name), at: SourceLocation(file: CommuneFolder.settingsFile))
        }
        let files = templateFiles(of: folder, settings.report)
        let contents = open(settings, &run)
        if let contents, let earlier, digestsInputs, let files = try? files.get() {
            run.origin = ReportOrigin(
                settings: text, report: settings.report, template: files, sources: contents.sources, pictures: contents.pictures,
                conditions: earlier.conditions + (address.map { ["address \($0.folder)"] } ?? []) + run.diagnostics.shown)
            run.earlier = run.origin.flatMap { earlier.report(of: folder, settings, from: $0) }
            if run.earlier != nil { return run }
        }
        let pipeline = ReportPipeline(
            settings: settings, parallelism: parallelism, digestsInputs: digestsInputs,
            drawsCard: drawsCard || publication != nil && address != nil, address: address)
        let reading = Concurrently(hasThread: parallelism > 1) { readTemplate(files) }
        if let contents { summarise(contents, by: pipeline, &run) }
        // A wrong template does not keep the data's mistakes from being told, nor the other way round.
        guard let template = run.takeFirst(reading.wait()), let contents else { return run }
        present(by: pipeline, template, contents.pictures, &run)
        return run
    }

    /// A day that the clock or the command line gives does not take the place of that of a report that stands there already: a run on
    /// another day would change it.
    private func settings(of folder: String, _ text: String) throws(DiagnosticError) -> Settings {
        var settings = try CommuneFolder.settings(text, override)
        if override.date != nil, let date = publication?.standingDate(of: folder, settings) { settings.report.date = date }
        return settings
    }

    private func templateFiles(of folder: String, _ report: ReportSettings) -> Result<TemplateFiles, DiagnosticError> {
        Result { () throws(DiagnosticError) in
            try templates.template(of: report, in: folder, isOption: override.template != nil)
        }
    }

    private func readTemplate(_ files: Result<TemplateFiles, DiagnosticError>) -> Result<CheckedTemplate, DiagnosticError> {
        Result { () throws(DiagnosticError) in try shelf.template(try files.get()) }
    }

    /// Opens the folder's files; nil where that fails.
    private func open(_ settings: Settings, _ run: inout FolderRun) -> CommuneFolder.Contents? {
        do throws(DiagnosticError) {
            return try CommuneFolder(path: run.folder).contents(settings, &run.diagnostics)
        } catch {
            run.fail(error)
            return nil
        }
    }

    /// Counts what the folder's files hold.
    private func summarise(_ contents: CommuneFolder.Contents, by pipeline: ReportPipeline, _ run: inout FolderRun) {
        do throws(DiagnosticError) {
            run.summary = try pipeline.summarise(
                contents.sources, digests: run.origin?.inputs ?? [:], diagnostics: &run.diagnostics)
        } catch {
            run.fail(error)
        }
    }

    private func present(
        by pipeline: ReportPipeline, _ template: CheckedTemplate, _ pictures: [String: EncodedImage], _ run: inout FolderRun
    ) {
        guard let summary = run.summary else { return }
        do throws(DiagnosticError) {
            let (publication, folder, settings) = (publication, run.folder, run.settings)
            run.files = try pipeline.present(
                summary, by: template, pictures: pictures, diagnostics: &run.diagnostics,
                corrections: settings.flatMap { publication?.corrections(of: folder, $0) }
            ) { page, data in
                guard let publication, let settings else { return page }
                return publication.noted(page, data: data, of: folder, settings)
            }
        } catch {
            run.fail(error)
        }
    }
}

extension DiagnosticCollector {
    /// What was found, in words: other words, another report.
    fileprivate var shown: [String] {
        let wording = Wording(.english)
        return diagnostics.map { "\($0.location?.file ?? "") \(wording.text(of: $0))" }
    }
}

internal import Commune
internal import Configuration
internal import Diagnostics
internal import Graphics
internal import Pipeline
internal import Threading

/// Makes the reports of a command's folders in memory, by what the command line says of all of them.
struct ReportMaker: Sendable {
    let override: ReportOverride
    /// Threads that one folder may use.
    let parallelism: Int
    /// Whether a report has the SHA-256 of each input file.
    let digestsInputs: Bool
    /// Where the reports are put, if anywhere.
    let publication: Publication?
    /// Each template is read once, however many folders use it.
    private let shelf = TemplateShelf()

    init(override: ReportOverride, parallelism: Int, digestsInputs: Bool, publication: Publication? = nil) {
        self.publication = publication
        self.override = override
        self.parallelism = parallelism
        self.digestsInputs = digestsInputs
    }

    /// Settings → data beside template → figures → the files of the report. What goes wrong is told in the run.
    func makeReport(of folder: String) -> FolderRun {
        var run = FolderRun(folder)
        guard let settings = readSettings(&run) else { return run }
        let pipeline = ReportPipeline(settings: settings, parallelism: parallelism, digestsInputs: digestsInputs)
        let reading = Concurrently(hasThread: parallelism > 1) { readTemplate(of: folder, settings.report) }
        let pictures = summarise(settings, by: pipeline, &run)
        // A wrong template does not keep the data's mistakes from being told, nor the other way round.
        guard let template = run.takeFirst(reading.wait()), let pictures else { return run }
        present(by: pipeline, template, pictures, &run)
        return run
    }

    private func readSettings(_ run: inout FolderRun) -> Settings? {
        let folder = CommuneFolder(path: run.folder)
        run.settings = run.take(Result { () throws(DiagnosticError) in try folder.settings(override) })
        // A day that the clock or the command line gives does not take the place of that of a report that stands there already: a run on
        // another day would change it.
        if override.date != nil, let settings = run.settings, let date = publication?.standingDate(of: run.folder, settings) {
            run.settings?.report.date = date
        }
        return run.settings
    }

    private func readTemplate(of folder: String, _ report: ReportSettings) -> Result<CheckedTemplate, DiagnosticError> {
        Result { () throws(DiagnosticError) in
            try shelf.template(try TemplateLibrary(communeFolder: folder).template(named: report.template, language: report.language))
        }
    }

    /// Opens the folder's files and counts what they hold.
    ///
    /// - Returns: the pictures, which the report will need; nil where the data give no figures.
    private func summarise(_ settings: Settings, by pipeline: ReportPipeline, _ run: inout FolderRun) -> [String: EncodedImage]? {
        do throws(DiagnosticError) {
            let contents = try CommuneFolder(path: run.folder).contents(settings, &run.diagnostics)
            run.summary = try pipeline.summarise(contents.sources, diagnostics: &run.diagnostics)
            return contents.pictures
        } catch {
            run.fail(error)
            return nil
        }
    }

    private func present(
        by pipeline: ReportPipeline, _ template: CheckedTemplate, _ pictures: [String: EncodedImage], _ run: inout FolderRun
    ) {
        guard let summary = run.summary else { return }
        do throws(DiagnosticError) {
            let (publication, folder, settings) = (publication, run.folder, run.settings)
            run.files = try pipeline.present(summary, by: template, pictures: pictures, diagnostics: &run.diagnostics) { page, data in
                guard let publication, let settings else { return page }
                return publication.noted(page, data: data, of: folder, settings)
            }
        } catch {
            run.fail(error)
        }
    }
}

internal import Commune
internal import Diagnostics
internal import Language
internal import Pipeline
internal import Site

/// Places a commune's report into a site, marks it where it corrects one, and keeps that one.
struct Publication: Sendable {
    let site: String
    /// The day of publication, for corrections.
    let today: Day
    /// A commune may take the place of one that was called otherwise.
    let allowsRename: Bool
    /// The period of the run, where it is one for all communes.
    let period: Period?
    let patience: LockPatience

    /// Places the report; where that cannot be, the run has failed.
    ///
    /// - Returns: what became of it, and what there is to tell.
    func publish(_ run: inout FolderRun) -> (SitePlacement, lines: [Message]) {
        let folder = run.settings.map { CommuneFolder(path: run.folder).place($0).commune } ?? CommuneFolder(path: run.folder).name
        if run.earlier != nil { return (SitePlacement(folder: folder, result: .placed(isNew: false)), []) }
        do throws(DiagnosticError) {
            if run.failures.isEmpty, let settings = run.settings, run.summary != nil {
                let place = place(of: run.folder, settings)
                let (line, isNew) = try self.place(run.files, run.originFile, settings, in: place)
                run.settle(at: place.path, isUnchanged: !isNew)
                return (SitePlacement(folder: folder, result: .placed(isNew: isNew)), [line])
            }
        } catch {
            run.fail(error)
        }
        return (lacking(folder, LackReason.reasons(of: run.failures), run.settings?.report.period), [])
    }

    /// Where a folder's report is, or will be.
    @Sendable func path(of folder: String, _ settings: Settings) -> String { place(of: folder, settings).path }

    /// The day printed in the report that stands where a folder's will.
    func standingDate(of folder: String, _ settings: Settings) -> Day? { place(of: folder, settings).report?.date }

    /// The corrections of a folder's report with these data, the one among them that it will be; nil where none is published.
    func corrections(of folder: String, _ settings: Settings) -> ((_ data: [UInt8]) -> [ReportCorrection])? {
        let place = place(of: folder, settings)
        guard place.report != nil else { return nil }
        return { data in
            corrections(of: place.report, by: data, in: place).all.map { ReportCorrection(day: $0.day, replaced: $0.replaced) }
        }
    }

    /// A report's page with the notice of its corrections, the one among them that it will be.
    func noted(_ page: [UInt8], data: [UInt8], of folder: String, _ settings: Settings) -> [UInt8] {
        let place = place(of: folder, settings)
        let corrections = corrections(of: place.report, by: data, in: place).all
        // Most reports have none, and need not be read for that.
        guard !corrections.isEmpty, var report = PublishedReport(data: data, commune: settings.commune, date: settings.report.date) else {
            return page
        }
        report.corrections = corrections
        return pages(settings).noted(page, of: report)
    }

    /// What is known of a commune whose process ended before it could tell.
    func failure(of folder: String) -> SitePlacement { lacking(CommuneFolder(path: folder).name, [.other], nil) }

    private func lacking(_ folder: String, _ reasons: [LackReason], _ asked: Period?) -> SitePlacement {
        SitePlacement(
            folder: SiteFile.isCommune(folder) ? folder : "",
            result: .lacking(reasons, month: (asked ?? period).map { Month(of: $0.last) }))
    }

    private func place(of folder: String, _ settings: Settings) -> ReportPlace {
        ReportPlace(site: site, place: CommuneFolder(path: folder).place(settings))
    }

    private func pages(_ settings: Settings) -> SitePages { SitePages(Language(rawValue: settings.report.language) ?? .vietnamese) }

    /// The corrections of what stands there, with the one that other figures would be.
    ///
    /// - Parameter former: what stands there.
    private func corrections(
        of former: PublishedReport?, by data: [UInt8], in place: ReportPlace
    ) -> (all: [PublishedReport.Correction], new: PublishedReport.Correction?) {
        guard let former else { return ([], nil) }
        guard let before = place.read(.data), before != data, FormerReports.figuresDiffer(before, data) else {
            return (former.corrections, nil)
        }
        let correction = PublishedReport.Correction(
            day: today, former: FormerReports.folder(on: today, after: former.corrections),
            replaced: former.corrections.last?.day ?? former.date)
        return (former.corrections + [correction], correction)
    }

    private func place(
        _ files: [ReportPipeline.OutputFile], _ origin: OriginFile, _ settings: Settings, in place: ReportPlace
    ) throws(DiagnosticError) -> (line: Message, isNew: Bool) {
        try place.check()
        // Two folders of a batch may have the same place, and different runs may come to it at once.
        let commune = try OutputFolder(path: place.folder, waiting: LockPatience(seconds: patience.seconds.map { max($0, Self.placing) }))
        defer { _ = commune.path }
        try checkOwner(settings.commune, of: place)
        // What a run that was ended left there is taken away also where nothing is new.
        let output = try OutputFolder(path: place.path, waiting: patience)
        let data = files.first { $0.name == ReportFile.data.rawValue }?.bytes ?? []
        guard let told = PublishedReport.told(byData: data, commune: settings.commune, date: settings.report.date) else {
            throw DiagnosticError(.cannotWrite(path: place.path, reason: PublishedReport.file))
        }
        var report = told.report
        let former = place.report
        let (corrections, new) = corrections(of: former, by: data, in: place)
        // Another run has published since this report was made: what it says of corrections is no longer so.
        guard told.corrections == corrections.map(\.day) else { throw DiagnosticError(.locked(path: place.path)) }
        report.corrections = corrections
        report.site = settings.siteAddress
        var all = files.map { ($0.name, $0.bytes) } + [(PublishedReport.file, report.record)]
        if former != nil, place.holds(all) {
            if OriginFile(in: place.path) != origin { try output.write(OriginFile.name, origin.bytes) }
            return (.runUnchanged(path: place.path), false)
        }
        all.append((OriginFile.name, origin.bytes))
        let page = "\(place.path)/\(ReportFile.page.rawValue)"
        // A card that the report has no longer would be one of another run.
        let gone = ReportFile.allCases.map(\.rawValue).filter { name in !files.contains { $0.name == name } }
        guard let former, let new else {
            try output.write(all, without: gone)
            return (former == nil ? .runPublished(path: page) : .siteUpdated(path: page), true)
        }
        try output.write(all + formerFiles(former, before: new, in: place, pages(settings)), without: gone)
        return (.siteCorrected(path: page, former: "\(place.path)/\(new.former)"), true)
    }

    /// Seconds that another run may take at most to place a report of the same commune.
    private static let placing = 60

    /// The files that a correction replaces, as they were, and the page that leads to them.
    private func formerFiles(
        _ former: PublishedReport, before correction: PublishedReport.Correction, in place: ReportPlace, _ pages: SitePages
    ) throws(DiagnosticError) -> [(name: String, bytes: [UInt8])] {
        var files = [(name: "\(correction.former)/\(SiteFile.index)", bytes: pages.former(former, before: correction))]
        for name in ReportFile.allCases.map(\.rawValue) {
            let path = "\(place.path)/\(name)"
            if name == ReportFile.card.rawValue, FileSystem.kind(of: path) != .file { continue }
            files.append(("\(correction.former)/\(name)", try FileSystem.read(path, as: name)))
        }
        return files
    }

    /// A commune's reports are not put over another's that happens to have a folder of the same name.
    ///
    /// - Throws: `site.place-taken`.
    private func checkOwner(_ commune: CommuneName, of place: ReportPlace) throws(DiagnosticError) {
        guard !allowsRename else { return }
        var standing = place.report
        if standing == nil, let latest = try ReportPlace.folders(in: place.folder).last {
            standing = ReportPlace.report(in: "\(place.folder)/\(latest)")
        }
        guard let standing, !standing.commune.isSame(as: commune) else { return }
        throw DiagnosticError(.sitePlaceTaken(folder: place.commune))
    }
}

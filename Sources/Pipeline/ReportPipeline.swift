package import Aggregation
internal import Cairo
internal import Card
internal import Catalogue
package import Commune
internal import Configuration
internal import DataRenderer
package import Diagnostics
internal import Dispatch
package import Graphics
internal import HTMLRenderer
package import Intake
internal import PDFRenderer
internal import Report
internal import Synchronization
internal import Tabular
internal import Threading

/// The whole program: a commune's files → its report.
///
///     bytes ─ FolderIntake → records ─ Aggregator → CommuneSummary ─ ReportWriter → ReportDocument ─ HTMLRenderer, PDFRenderer → bytes
///                                                                  └ DataRenderer ─────────────────────────────────────────────→ bytes
///
/// Nothing here touches files or the clock: a pipeline is given bytes and gives bytes, the same for the same.
package struct ReportPipeline: Sendable {
    /// A file of the report, to be written by this name.
    package struct OutputFile: Sendable {
        package let name: String
        package let bytes: [UInt8]

        init(_ file: ReportFile, _ bytes: [UInt8]) {
            name = file.rawValue
            self.bytes = bytes
        }
    }

    private let settings: Settings
    private let parallelism: Int
    private let digestsInputs: Bool
    private let drawsCard: Bool
    private let address: PublishedAddress?

    /// - Parameters:
    ///   - parallelism: how many threads this commune may use; 1 where a batch keeps the others busy.
    ///   - digestsInputs: whether bao-cao.json has the SHA-256 of each input file.
    ///   - drawsCard: whether the first screen is also drawn as a picture.
    ///   - address: where the report is found on the web once it is published; nil: nobody knows.
    package init(
        settings: Settings, parallelism: Int, digestsInputs: Bool = true, drawsCard: Bool = false, address: PublishedAddress? = nil
    ) {
        self.settings = settings
        self.parallelism = parallelism
        self.digestsInputs = digestsInputs
        self.drawsCard = drawsCard
        self.address = address
    }

    /// Sets up what all reports of a process share. To be called before there are threads, once; without it reports are the same, only later.
    package static func prepareProcess() { PDFSurface.leaveStreamsPlain() }

    /// Files → figures.
    ///
    /// - Parameters:
    ///   - digests: SHA-256 of inputs, by path, as far as they are known.
    ///   - diagnostics: what is wrong with the data and could be passed over, complete also when an error is thrown.
    /// - Throws: why there can be no report.
    package func summarise(
        _ sources: FolderSources, digests: [String: String] = [:], diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) -> CommuneSummary {
        if parallelism > 1 { Self.loadFontsAhead() }
        Plausibility.report(settings, &diagnostics)
        let records = try read(sources, digests, &diagnostics)
        return Aggregator(settings: settings, gazetteer: records.gazetteer).summarise(
            dossiers: records.dossiers, stated: records.stated, statedRates: records.statedRates, surveys: records.surveys,
            facts: records.facts,
            inputs: records.inputs, diagnostics: &diagnostics)
    }

    /// Figures → files.
    ///
    /// - Parameters:
    ///   - pictures: by path in the commune's folder.
    ///   - corrections: of a published report, given the bao-cao.json that would stand without them; nil where none was published. Document and
    ///     data tell of them.
    ///   - finishPage: what becomes of the finished page, given bao-cao.json; the print then tells of the page as it is.
    /// - Throws: what is wrong with the template for this commune, or with the machine's fonts.
    package func present(
        _ summary: CommuneSummary, by template: CheckedTemplate, pictures: [String: EncodedImage],
        diagnostics: inout DiagnosticCollector, corrections find: ((_ data: [UInt8]) -> [ReportCorrection])? = nil,
        finishPage: (_ page: [UInt8], _ data: [UInt8]) -> [UInt8] = { page, _ in page }
    ) throws(DiagnosticError) -> [OutputFile] {
        let uncorrected = find.map { _ in Self.data(of: summary) }
        let corrections = uncorrected.flatMap { find?($0) } ?? []
        let data = Concurrently(hasThread: parallelism > 1) {
            // Without corrections the data are those that were compared.
            let json = corrections.isEmpty ? uncorrected ?? Self.data(of: summary) : Self.data(of: summary, corrections)
            return [OutputFile(.data, json), OutputFile(.villages, VillageTable().csv(summary))]
        }
        let document = try write(summary, template, pictures, corrections.last, &diagnostics)
        let (page, print, card) = try render(document, template.page, &diagnostics)
        let files = data.wait()
        let html = finishPage(page, files[0].bytes)
        let cards = [card].compactMap { $0 }
        let pdf = try print.file(of: files.map(\.bytes) + [html] + cards)
        return [OutputFile(.print, pdf), OutputFile(.page, html)] + files + cards.map { OutputFile(.card, $0) }
    }

    /// bao-cao.json
    private static func data(of summary: CommuneSummary, _ corrections: [ReportCorrection] = []) -> [UInt8] {
        DataRenderer().json(summary, corrections: corrections)
    }

    /// Files → records; their digests are computed beside the reading.
    private func read(
        _ sources: FolderSources, _ known: [String: String], _ diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) -> FolderRecords {
        let digests = digestsInputs ? InputDigests(sources, known: known, hasThread: parallelism > 1) : nil
        var records: FolderRecords
        do {
            records = try FolderIntake(settings: settings, parallelism: parallelism).read(sources, diagnostics: &diagnostics)
            try digests?.write(to: &records.inputs)
        } catch {
            let path = sources.all.map(\.path).first { error.path.hasSuffix($0) } ?? error.path
            throw DiagnosticError(.fileUnreadable(reason: error.reason), at: SourceLocation(file: path))
        }
        for input in records.inputs where input.isUnusable {
            diagnostics.record(.inputUnusable, at: SourceLocation(file: input.path))
        }
        // A form with nothing but its example is no survey.
        let hasAnswers = records.inputs.contains { $0.kind.row.role == .surveys && $0.accepted > 0 }
        guard records.dossiers != nil || !records.stated.isEmpty || !records.statedRates.isEmpty || hasAnswers || !records.facts.isEmpty
        else {
            throw DiagnosticError(.reportUnmakeable)
        }
        return records
    }

    /// Figures → document.
    private func write(
        _ summary: CommuneSummary, _ template: CheckedTemplate, _ pictures: [String: EncodedImage], _ correction: ReportCorrection?,
        _ diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) -> ReportDocument {
        var found = DiagnosticCollector()
        let document = ReportWriter(
            settings: settings, template: template.report, pictures: pictures, address: address?.of(ReportFile.page.rawValue),
            correction: correction
        ).write(summary, diagnostics: &found)
        guard let document else { throw DiagnosticError(found) }
        diagnostics.merge(found)
        return document
    }

    /// The threads of a process share its fonts, and a FreeType face keeps the size that was set last: of two that set text at the same
    /// time, one now and then gets a width that is off by a unit, and the file other bytes. So one at a time sets text, with the fonts
    /// that the first of them loaded.
    private static let typesetting = Mutex<PangoTypesetter?>(nil)

    /// Document → page, print and card. The page is written while Cairo draws the print: it needs no fonts any more then.
    private func render(
        _ document: ReportDocument, _ template: PageTemplate, _ diagnostics: inout DiagnosticCollector
    ) throws(DiagnosticError) -> (html: [UInt8], print: DrawnPrint, card: [UInt8]?) {
        var found = DiagnosticCollector()
        defer { diagnostics.merge(found) }
        let (html, drawn, card) = try Self.typesetting.withLock { shared throws(DiagnosticError) in
            let typesetter = if let shared { shared } else { try Self.loadFonts() }
            shared = typesetter
            let print = try Print(document, typesetter: typesetter, hasThread: parallelism > 1, diagnostics: &found)
            let page = HTMLRenderer(document, typesetter: typesetter)
            let files = PageFiles(hasCard: drawsCard, at: address)
            let html = Concurrently(hasThread: parallelism > 1) {
                page.render(in: template, files: files, sha256: ContentDigest.bytes)
            }
            return (html, try print.draw(with: typesetter), drawsCard ? try Self.card(of: document, typesetter) : nil)
        }
        return (html: html.wait(), print: drawn, card: card)
    }

    private static func card(of document: ReportDocument, _ typesetter: PangoTypesetter) throws(DiagnosticError) -> [UInt8] {
        do {
            return try PNGSurface.file(of: ReportCard(document).scene(typesetter: typesetter), typesetter: typesetter)
        } catch {
            throw DiagnosticError(RenderingFailure.message(of: error))
        }
    }

    /// Loads the fonts while the data are read; where that fails, it fails again when they are needed, and is told then.
    private static func loadFontsAhead() {
        DispatchQueue.global().async {
            typesetting.withLock { shared in
                if shared == nil { shared = try? loadFonts() }
            }
        }
    }

    /// What text is set with: the libraries' versions and the fonts. Loads the fonts where nothing has.
    package static func typesetterIdentity() throws(DiagnosticError) -> String {
        try typesetting.withLock { shared throws(DiagnosticError) in
            let typesetter = if let shared { shared } else { try loadFonts() }
            shared = typesetter
            return ContentDigest.hexadecimal(of: typesetter.identity)
        }
    }

    private static func loadFonts() throws(DiagnosticError) -> PangoTypesetter {
        do {
            return try PangoTypesetter()
        } catch {
            throw DiagnosticError(RenderingFailure.message(of: error))
        }
    }
}

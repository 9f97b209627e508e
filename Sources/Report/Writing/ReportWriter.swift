package import Aggregation
package import Commune
package import Diagnostics
package import Graphics
internal import Language

/// Writes a commune's report: figures and a template become a document.
package struct ReportWriter: Sendable {
    private let settings: Settings
    private let template: ReportTemplate
    private let pictures: [String: EncodedImage]
    private let address: String?
    private let correction: ReportCorrection?

    /// - Parameters:
    ///   - template: parsed once, for any number of communes.
    ///   - pictures: by path in the commune's folder; a picture of the settings that is missing here is left out.
    ///   - address: of the report's page, where it is known.
    ///   - correction: the last one, where a report with other figures had been published: the document says so below its title.
    package init(
        settings: Settings, template: ReportTemplate, pictures: [String: EncodedImage] = [:], address: String? = nil,
        correction: ReportCorrection? = nil
    ) {
        self.settings = settings
        self.template = template
        self.pictures = pictures
        self.address = address
        self.correction = correction
    }

    /// A report that lacks the figures of a file is a draft, whatever the settings say: it must not pass for a whole one.
    ///
    /// - Returns: nil when the template is wrong for this commune; the errors have then been recorded.
    package func write(_ summary: CommuneSummary, diagnostics: inout DiagnosticCollector) -> ReportDocument? {
        var found = DiagnosticCollector()
        defer { diagnostics.merge(found) }
        let language = Language(rawValue: settings.report.language) ?? .vietnamese
        template.checkFacts(summary.facts.filter { $0.village == nil }.map(\.slug), &found)
        guard found.count(of: .error) == 0 else { return nil }
        if template.namesConference { checkConference(&found) }
        let rendered = template.render(
            TemplateVocabulary.values(of: summary, settings: settings, namedFacts: template.namedFacts, language: language))
        var context = BlockContext(
            summary: summary, settings: settings, language: language, pictures: pictures, address: address,
            tellsWhatIsLeftOut: template.isOwn)
        let decimals = SentenceDecimals(language: language)
        let blocks = noted(decimals.shared(BlockReader(rendered, template.memory).blocks(&context)), language)
        found.merge(context.diagnostics)
        guard found.count(of: .error) == 0 else { return nil }
        return ReportDocument(
            language: language, title: context.news?.headline ?? settings.report.title, author: settings.issuer.body,
            subject: [summary.commune.name, settings.report.period.label].compactMap { $0 }.joined(separator: ", "),
            keywords: [summary.commune.name] + summary.commune.within, scope: scope(of: summary, language),
            address: address,
            date: context.news?.date ?? settings.report.date,
            draft: settings.report.draft || summary.inputs.contains(where: \.isUnusable),
            showsPageCount: settings.report.showsPageCount, form: context.news != nil ? .news : context.isNotice ? .notice : .official,
            summary: decimals.shared(context.sentence), blocks: blocks)
    }

    /// Whoever holds the document in hands learns that it corrects one, whatever template the office has.
    private func noted(_ blocks: [Block], _ language: Language) -> [Block] {
        guard let correction else { return blocks }
        let dates = DateFormatting(language)
        let notice = ReportWording(language).corrected(
            dates.short(correction.day.civil), replaced: correction.replaced.map { dates.short($0.civil) })
        let title = blocks.firstIndex { if case .titleBlock = $0 { true } else { false } }
        var noted = blocks
        noted.insert(.paragraph([.strong([.text(notice)])], role: .note), at: title.map { $0 + 1 } ?? 0)
        return noted
    }

    /// A conference speaks of a period soon after it: another's was left in the settings.
    private func checkConference(_ diagnostics: inout DiagnosticCollector) {
        guard let conference = settings.conference else { return diagnostics.record(.conferenceMissing) }
        let period = settings.report.period
        guard conference.date < period.first || conference.date > period.last.advanced(by: Self.daysToConference) else { return }
        diagnostics.record(.conferenceOfOtherTime(date: conference.date.iso, first: period.first.iso, last: period.last.iso))
    }

    private static let daysToConference = 92

    private func scope(of summary: CommuneSummary, _ language: Language) -> ReportScope {
        let period = settings.report.period
        return ReportScope(
            place: Phrases(language).capitalised(summary.commune.name), within: summary.commune.within, period: period,
            periodName: period.label
                ?? DateFormatting(language).interval(from: period.first.civil, to: period.last.civil, isCapitalised: false))
    }
}

internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    /// The dossier figures beside those of earlier periods.
    var comparison: TemplateValue {
        let comparison = summary?.comparison
        return .group(
            isPresent: comparison?.previous != nil || comparison?.lastYear != nil,
            ["previous": earlier(comparison?.previous, "previous"), "last-year": earlier(comparison?.lastYear, "last-year")])
    }

    /// The dossiers of the year so far ("lũy kế từ đầu năm"), where the period is a later part of it.
    var sinceNewYear: TemplateValue {
        let year = summary?.comparison?.sinceNewYear
        let name = "since-new-year"
        @Sendable func rate(_ rate: DossierRate) -> TemplateValue {
            let indicator = year?.indicators.first { $0.id == .dossiers(rate) && $0.village == nil }
            guard indicator?.state != .hidden else { return text(wording.hidden) }
            return percent(indicator?.value, of: FigureSource(IndicatorID.dossiers(rate).text).of(.period, name))
        }
        let group = TemplateValue.group(
            isPresent: year != nil,
            ["period": text(year.map { self.name(of: $0.period) }), "on-time": rate(.onTime), "online": rate(.online)])
        return adding(year?.total, of: [.period: name], to: group)
    }

    private func earlier(_ earlier: PeriodComparison.Earlier?, _ period: String) -> TemplateValue {
        let differences = earlier?.differences.filter { $0.village == nil } ?? []
        let group = TemplateValue.group(
            isPresent: earlier != nil,
            [
                "period": text(earlier.map { name(of: $0.period) }),
                "received-change": change(.received, since: earlier),
                "resolved-change": change(.resolved, since: earlier),
                "on-time-change": text(earlier?.difference(.dossiers(.onTime)).map { change($0, since: earlier) }),
                "online-change": text(earlier?.difference(.dossiers(.online)).map { change($0, since: earlier) }),
                "rates": .list(of: differences, { rate($0, since: earlier, period) }),
            ])
        return adding(earlier?.total, of: [.period: period], to: group)
    }

    private func change(
        _ count: DossierCount, since earlier: PeriodComparison.Earlier?
    ) -> TemplateValue {
        guard let now = summary?.dossiers?.total[count].value, let then = earlier?.total[count].value else {
            return text(nil)
        }
        let difference = Double(now - then).magnitude
        let figures: [(number: Double, form: FigureValue.Form, source: FigureSource?)] =
            [(difference, .plain, nil)] + (then > 0 ? [(difference / Double(then), .plain, nil)] : [])
        return text(FigureMarks.marking(phrases.change(from: then, to: now, unit: wording.dossierUnit), figures))
    }

    /// What has become of a rate since an earlier period.
    func change(_ difference: PeriodComparison.Difference, since earlier: PeriodComparison.Earlier?) -> String {
        func isMeant(_ indicator: Indicator) -> Bool { indicator.id == difference.id && indicator.village == difference.village }
        return ChangeClaim(
            then: (difference.earlier, earlier?.indicators.first(where: isMeant)?.denominator),
            now: (difference.now, summary?.indicators.first(where: isMeant)?.denominator)
        ).phrase(wording)
    }

    private func rate(
        _ difference: PeriodComparison.Difference?, since earlier: PeriodComparison.Earlier?, _ period: String
    ) -> TemplateValue {
        let source = difference.map { FigureSource($0.id.text) }
        let percents = SharedDecimals(difference.map { [$0.now, $0.earlier] } ?? [], language: wording.language)
        @Sendable func percent(_ share: Double?, of source: FigureSource?) -> TemplateValue {
            text(share.map { FigureMarks.marked(.known($0, percents.percent($0)).of(source)) })
        }
        return .group(
            isPresent: true,
            [
                "name": text(difference.flatMap { name(of: $0.id) }),
                "now": percent(difference?.now, of: source),
                "earlier": percent(difference?.earlier, of: source?.of(.period, period)),
                "change": text(difference.map { change($0, since: earlier) }),
            ])
    }
}

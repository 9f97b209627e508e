internal import Aggregation
internal import Catalogue
internal import Commune

extension TemplateVocabulary {
    /// The dossier figures beside those of earlier periods.
    var comparison: TemplateValue {
        let comparison = summary?.comparison
        return .group(
            isPresent: comparison?.previous != nil || comparison?.lastYear != nil,
            ["previous": earlier(comparison?.previous), "last-year": earlier(comparison?.lastYear)])
    }

    private func earlier(_ earlier: PeriodComparison.Earlier?) -> TemplateValue {
        let differences = earlier?.differences.filter { $0.village == nil } ?? []
        var fields = counts(earlier?.total)
        fields["period"] = text(earlier.map { name(of: $0.period) })
        fields["received-change"] = change(.received, since: earlier)
        fields["resolved-change"] = change(.resolved, since: earlier)
        fields["on-time-change"] = text(
            earlier?.difference(.dossiers(.onTime)).map { phrases.change($0.difference) })
        fields["online-change"] = text(earlier?.difference(.dossiers(.online)).map { phrases.change($0.difference) })
        fields["rates"] = .list(differences.map(rate), shape: rate(nil))
        return .group(isPresent: earlier != nil, fields)
    }

    private func change(
        _ count: DossierCount, since earlier: PeriodComparison.Earlier?
    ) -> TemplateValue {
        guard let now = summary?.dossiers?.total[count].value, let then = earlier?.total[count].value else {
            return text(nil)
        }
        return text(phrases.change(from: then, to: now, unit: wording.dossierUnit))
    }

    private func rate(_ difference: PeriodComparison.Difference?) -> TemplateValue {
        .group(
            isPresent: true,
            [
                "name": text(difference.flatMap { name(of: $0.id) }),
                "now": percent(difference?.now),
                "earlier": percent(difference?.earlier),
                "change": text(difference.map { phrases.change($0.difference) }),
            ])
    }
}

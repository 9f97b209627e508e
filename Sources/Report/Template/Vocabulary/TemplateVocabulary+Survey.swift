internal import Aggregation
internal import Commune

extension TemplateVocabulary {
    var survey: TemplateValue {
        let figures = summary?.survey
        let services = PaidServices.all.map { ($0.id, indicator("survey.cashless.\($0.id)")) }
        let ranked = services.filter { $0.1.isPresent && serviceValue($0.0) != 0 }.enumerated().sorted { left, right in
            let (first, second) = (serviceValue(left.element.0), serviceValue(right.element.0))
            return first == second ? left.offset < right.offset : first > second
        }
        return .group(
            isPresent: figures != nil,
            [
                "people": count(figures?.people),
                "eligible": count(figures?.eligible),
                "adults": count(figures?.adults),
                "covered-villages": count(figures.map { row in row.villages.count { $0.people.value.map { $0 > 0 } ?? true } }),
                "coverage": percent(figures?.coverage),
                "partial": .flag((figures?.coverage).map { $0 < 0.995 } ?? false),
                "first-day": day(figures?.firstDay),
                "last-day": day(figures?.lastDay),
                "reference-date": day(figures?.referenceDate),
                "payment-age": count(settings?.survey.paymentAge),
                "adult-age": count(settings?.survey.adultAge),
                "on-age-limit": count(figures.map { published($0.onAgeLimit) }),
                "without-data": withoutData("survey."),
                "account": indicator("survey.account"),
                "cashless": indicator("survey.cashless", Fields(uniqueKeysWithValues: services)),
                "vneid2": indicator("survey.vneid2"),
                "online-services": indicator("survey.online-services"),
                "digital-skills": indicator("survey.digital-skills"),
                "services": .list(
                    ranked.map(\.element.1), shape: indicator("survey.cashless.electricity"),
                    ["sentence": text(sentence(ranked.map(\.element.0)))]),
            ])
    }

    private func serviceValue(_ id: String) -> Double {
        summary?.indicator(IndicatorID(rawValue: "survey.cashless.\(id)"))?.value ?? -1
    }

    /// "điện 52,1%, viễn thông 48%, …": the services paid online, most used first.
    private func sentence(_ ids: [String]) -> String? {
        let parts = ids.compactMap { id -> String? in
            let id = IndicatorID(rawValue: "survey.cashless.\(id)")
            guard let value = valueText(summary?.indicator(id)), let definition = IndicatorCatalogue.definition(id) else { return nil }
            return "\(definition.shortName.text(wording.language).lowercased()) \(value)"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// The survey before and after a campaign.
    var waves: TemplateValue {
        let waves = summary?.waves
        let changes = waves?.differences.filter { $0.village == nil } ?? []
        return .group(
            isPresent: waves != nil,
            [
                "split": day(waves?.split),
                "undated": count(waves.map { published($0.undated) }),
                "changes": .list(changes.map(change), shape: change(nil)),
            ])
    }

    private func change(_ difference: SurveyWaves.Difference?) -> TemplateValue {
        func value(_ indicators: [Indicator]?) -> TemplateValue {
            text(valueText(indicators?.first { $0.id == difference?.id && $0.village == nil }))
        }
        let interval = difference.flatMap { difference -> String? in
            guard let low = difference.low, let high = difference.high else { return nil }
            return "\(numbers.decimal(low * 100, decimals: 1)); \(numbers.decimal(high * 100, decimals: 1))"
        }
        return .group(
            isPresent: true,
            [
                "name": text(difference.flatMap { name(of: $0.id) }),
                "before": value(summary?.waves?.before),
                "after": value(summary?.waves?.after),
                "change": text(difference.map { phrases.change($0.difference) }),
                "interval": text(interval),
            ])
    }
}

internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    var survey: TemplateValue {
        let figures = summary?.survey
        let services = PaidService.all.map { ($0, indicator(.survey(.service($0)))) }
        let ranked = services.filter { $0.1.isPresent && serviceValue($0.0) != 0 }.enumerated().sorted { left, right in
            let (first, second) = (serviceValue(left.element.0), serviceValue(right.element.0))
            return first == second ? left.offset < right.offset : first > second
        }
        let questions = SurveyQuestion.all.map { question in
            let parts = question.row.hasServices ? services.map { ($0.0.id, $0.1) } : []
            return (question.id, indicator(.survey(.question(question)), Fields(uniqueKeysWithValues: parts)))
        }
        let fields: Fields = [
            "people": count(figures?.people, of: FigureSource("survey.people")),
            "eligible": count(figures?.eligible, of: FigureSource("survey.eligible")),
            "adults": count(figures?.adults, of: FigureSource("survey.adults")),
            "covered-villages": count(figures.map { row in row.villages.count { $0.people.value.map { $0 > 0 } ?? true } }),
            "coverage": figures?.eligible == .hidden
                ? text(wording.hidden) : percent(figures?.coverage, of: FigureSource("survey.coverage")),
            "partial": .flag((figures?.coverage).map { $0 < 0.995 } ?? false),
            "first-day": day(figures?.firstDay),
            "last-day": day(figures?.lastDay),
            "reference-date": day(figures?.referenceDate),
            "payment-age": count(settings?.survey.paymentAge),
            "adult-age": count(settings?.survey.adultAge),
            "on-age-limit": count(figures?.onAgeLimit),
            "without-data": withoutData(\.isOfSurvey),
            "services": .list(
                of: ranked.map(\.element.0), { indicator(.survey(.service($0 ?? PaidService.all[0]))) },
                ["sentence": text(sentence(ranked.map(\.element.0)))]),
        ]
        return .group(isPresent: figures != nil, fields.merging(questions) { field, _ in field })
    }

    private func serviceValue(_ service: PaidService) -> Double {
        summary?.indicator(.survey(.service(service)))?.value ?? -1
    }

    /// "điện 52,1%, viễn thông 48%, …": the services paid online, most used first.
    private func sentence(_ services: [PaidService]) -> String? {
        let parts = services.compactMap { service -> String? in
            guard let value = valueText(summary?.indicator(.survey(.service(service)))) else { return nil }
            return "\(service.row.shortName.text(wording.language).lowercased()) \(value)"
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
                "undated": count(waves?.undated),
                "changes": .list(of: changes, change),
            ])
    }

    private func change(_ difference: SurveyWaves.Difference?) -> TemplateValue {
        @Sendable func value(_ indicators: [Indicator]?) -> TemplateValue {
            text(
                indicators?.first { $0.id == difference?.id && $0.village == nil }.flatMap {
                    $0.state == .hidden ? wording.hidden : $0.value.map { marked($0) }
                })
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
                "change": text(difference.map { self.change($0.difference) }),
                "interval": text(interval),
            ])
    }
}

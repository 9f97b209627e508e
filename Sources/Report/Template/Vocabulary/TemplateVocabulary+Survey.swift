internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    var survey: TemplateValue {
        .group(isPresent: summary?.survey != nil, fields(of: summary?.survey))
    }

    /// The survey's questions by name, of a village or, nil, of the commune.
    func addingQuestions(of village: VillageID?, to value: TemplateValue) -> TemplateValue {
        value.adding(names: Self.questionNames) { indicator(.survey(.question(SurveyQuestion.all[$0])), village: village) }
    }

    private static let questionNames = SurveyQuestion.all.map(\.id)

    private func fields(of figures: SurveyFigures?) -> Fields {
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
            "covered-villages": count(figures?.surveyedVillages),
            // More people than live there are no share of them: the notes tell it.
            "coverage": figures?.eligible == .hidden
                ? text(wording.hidden)
                : percent(figures?.coverage.flatMap { $0 > 1 ? nil : $0 }, of: FigureSource("survey.coverage")),
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
                ["sentence": text(sentence(ranked.map(\.element.0))), "most": text(mostUsed(ranked.map(\.element.0)))]),
        ]
        return fields.merging(questions) { field, _ in field }
    }

    private func serviceValue(_ service: PaidService) -> Double {
        summary?.indicator(.survey(.service(service)))?.value ?? -1
    }

    /// "điện, viễn thông và mua sắm": the services paid online most, as far as they can be told from the others, without the rest that is
    /// called other.
    private func mostUsed(_ services: [PaidService]) -> String? {
        let used = services.filter { $0.id != "other" }.map { service -> (PaidService, FigureValue) in
            let indicator = summary?.indicator(.survey(.service(service)))
            if indicator?.state == .hidden { return (service, .hidden) }
            return (service, indicator?.value.map { .known($0, numbers.percent($0)) } ?? .missing)
        }
        let foremost = MostClaim(used)?.foremost(Self.namedServices) ?? []
        return foremost.isEmpty ? nil : phrases.list(foremost.map { $0.row.shortName.text(wording.language).lowercased() })
    }

    private static var namedServices: Int { 5 }

    /// "điện 52,1%, viễn thông 48%, …": the services paid online, most used first.
    private func sentence(_ services: [PaidService]) -> String? {
        let known = services.compactMap { summary?.indicator(.survey(.service($0))) }
        let percents = SharedDecimals(known.compactMap(\.value), language: wording.language)
        let parts = services.compactMap { service -> String? in
            guard let indicator = summary?.indicator(.survey(.service(service))), let text = valueText(indicator) else { return nil }
            let value = indicator.value.map { FigureMarks.marked(.known($0, percents.percent($0)).of(source(of: indicator))) }
            return "\(service.row.shortName.text(wording.language).lowercased()) \(value ?? text)"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// The survey before and after a campaign; absent from a report that is older than what came after it.
    var waves: TemplateValue {
        let waves = summary?.waves.flatMap { $0.isOfItsTime ? $0 : nil }
        let changes = waves?.differences.filter { $0.village == nil } ?? []
        return .group(
            isPresent: waves != nil,
            [
                "split": day(waves?.split),
                "undated": count(waves?.undated),
                "changes": .list(of: changes, change),
            ])
    }

    /// What has become of an indicator of the survey from the first wave to the second.
    func change(_ difference: SurveyWaves.Difference?) -> TemplateValue {
        let interval = difference.flatMap { difference -> String? in
            guard let low = difference.low, let high = difference.high else { return nil }
            return "\(numbers.decimal(low * 100, decimals: 1)); \(numbers.decimal(high * 100, decimals: 1))"
        }
        let shares = difference.map { waveShares(of: $0) }
        return .group(
            isPresent: true,
            [
                "name": text(difference.flatMap { name(of: $0.id) }),
                "before": text(shares?.before),
                "after": text(shares?.after),
                "change": text(difference.map { ChangeClaim($0).phrase(wording, of: waveChange(of: $0)) }),
                "interval": text(interval),
            ])
    }

    /// The commune's share in both waves.
    func waveShares(of difference: SurveyWaves.Difference) -> (before: String?, after: String?) {
        func indicator(_ wave: [Indicator]?) -> Indicator? { wave?.first { $0.id == difference.id && $0.village == nil } }
        let both = [(indicator(summary?.waves?.before), "before"), (indicator(summary?.waves?.after), "after")]
        let percents = SharedDecimals(both.compactMap { $0.0?.value }, language: wording.language)
        let shares = both.map { indicator, period -> String? in
            guard let indicator else { return nil }
            guard indicator.state != .hidden else { return wording.hidden }
            return indicator.value.map {
                FigureMarks.marked(.known($0, percents.percent($0)).of(source(of: indicator).of(.period, period)))
            }
        }
        return (shares[0], shares[1])
    }

    func waveChange(of difference: SurveyWaves.Difference) -> FigureSource {
        FigureSource(difference.id.text, [.period: "after"]).part("change").part("by")
    }
}

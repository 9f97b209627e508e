package import Catalogue
package import Commune

extension Indicator {
    /// The survey indicators of the catalogue, for the commune and for each village.
    package static func survey(_ tally: SurveyTally?, gazetteer: Gazetteer, targets: [IndicatorID: Double]) -> [Indicator] {
        SurveyItem.all.flatMap { item in
            let target = targets[.survey(item)]
            guard let tally else {
                return places(gazetteer).map { Indicator(id: .survey(item), village: $0, state: .noData, target: target) }
            }
            let villages = gazetteer.ids.map { id in
                village(item, tally.villages[Int(id.rawValue)], id, gazetteer[id], target: target)
            }
            return [commune(item, tally, gazetteer, target: target)] + villages
        }
    }

    private static func village(
        _ item: SurveyItem, _ place: SurveyPlace, _ id: VillageID, _ village: Village, target: Double?
    ) -> Indicator {
        let cell = place[item]
        let population = place.population(of: item, in: village)
        var indicator = Indicator(
            id: .survey(item), village: id, state: .noData, numerator: cell.asked ? Double(cell.yes) : nil,
            denominator: cell.asked ? Double(cell.answered) : nil, missing: cell.asked ? cell.blank : nil,
            coverage: cell.asked ? SurveyCoverage.share(cell.respondents, of: village.population(of: item.base)) : nil, target: target)
        guard cell.answered > 0 else { return indicator }
        let value = Double(cell.yes) / Double(cell.answered)
        indicator.state = .known
        indicator.value = value
        if !place.isFullCount(of: item, in: village),
            let interval = WilsonInterval.interval(share: value, sample: cell.answered, population: population)
        {
            (indicator.low, indicator.high) = (interval.low, interval.high)
        }
        return indicator
    }

    /// Numerator and denominator are the people counted; the value weighs villages by population where the population of each village is
    /// known and the survey covers only a part (Domain.md, "Survey intervals"). Villages without an answer, and answers without a village,
    /// have no weight.
    private static func commune(_ item: SurveyItem, _ tally: SurveyTally, _ gazetteer: Gazetteer, target: Double?) -> Indicator {
        let cell = tally.commune[item]
        var indicator = Indicator(
            id: .survey(item), state: .noData, numerator: cell.asked ? Double(cell.yes) : nil,
            denominator: cell.asked ? Double(cell.answered) : nil, missing: cell.asked ? cell.blank : nil,
            coverage: cell.asked ? SurveyCoverage.share(cell.respondents, of: gazetteer.population(of: item.base)) : nil, target: target)
        guard cell.answered > 0 else { return indicator }
        indicator.state = .known
        let value = Double(cell.yes) / Double(cell.answered)
        indicator.value = value
        guard let strata = tally.strata(of: item, gazetteer), let estimate = StratifiedEstimate(strata) else {
            if let interval = WilsonInterval.interval(share: value, sample: cell.answered) {
                (indicator.low, indicator.high) = (interval.low, interval.high)
            }
            return indicator
        }
        if !tally.coversAll(item, gazetteer) { indicator.value = estimate.value }
        (indicator.low, indicator.high) = (estimate.low, estimate.high)
        return indicator
    }
}

extension SurveyTally {
    /// The villages with answers to an item; nil where the population of a village is not known, or none has answers.
    package func strata(of item: SurveyItem, _ gazetteer: Gazetteer) -> [StratifiedEstimate.Stratum]? {
        var strata: [StratifiedEstimate.Stratum] = []
        for id in gazetteer.ids {
            let place = villages[Int(id.rawValue)]
            guard let population = place.population(of: item, in: gazetteer[id]) else { return nil }
            let cell = place[item]
            guard cell.answered > 0 else { continue }
            strata.append(
                StratifiedEstimate.Stratum(
                    yes: cell.yes, sample: cell.answered, population: population,
                    isFullCount: place.isFullCount(of: item, in: gazetteer[id])))
        }
        return strata.isEmpty ? nil : strata
    }

    /// Whether the survey reached everybody of the item's age in every village.
    func coversAll(_ item: SurveyItem, _ gazetteer: Gazetteer) -> Bool {
        gazetteer.ids.allSatisfy { id in
            let place = villages[Int(id.rawValue)]
            return place.population(of: item, in: gazetteer[id]).map { place.eligible(for: item) >= $0 } ?? false
        }
    }
}

extension SurveyPlace {
    /// People of the item's age in the forms.
    func eligible(for item: SurveyItem) -> Int { item.base == .paymentAge ? eligible : adults }

    /// Whether everybody of the village was asked: what is then left blank is non-response, and there is no sampling error.
    func isFullCount(of item: SurveyItem, in village: Village) -> Bool {
        population(of: item, in: village).map { self[item].respondents >= $0 } ?? false
    }

    /// Eligible people of the village: from the village list, else everybody whom its totals count.
    func population(of item: SurveyItem, in village: Village) -> Int? {
        village.population(of: item.base) ?? (isCensus ? eligible(for: item) : nil)
    }
}

extension Village {
    /// People of an age, from the village list.
    package func population(of base: AgeBase) -> Int? {
        switch base {
        case .paymentAge: from15
        case .adultAge: from18
        }
    }
}

extension Gazetteer {
    /// People of an age in all villages; nil where the list leaves one out.
    package func population(of base: AgeBase) -> Int? {
        var sum = 0
        for village in villages {
            guard let population = village.population(of: base) else { return nil }
            sum += population
        }
        return villages.isEmpty ? nil : sum
    }
}

internal import Catalogue
package import Commune

extension Shortfall {
    /// The commune's indicators below their target, furthest first (a number that is no rate by its share of the target).
    package static func list(_ indicators: [Indicator], gazetteer: Gazetteer) -> [Shortfall] {
        let short = indicators.filter { $0.village == nil && $0.met == false }
        let ranked = short.enumerated().sorted { left, right in
            let (leftDistance, rightDistance) = (distance(left.element), distance(right.element))
            return leftDistance == rightDistance ? left.offset < right.offset : leftDistance > rightDistance
        }
        return ranked.map { entry in
            Shortfall(entry.element, villages: indicators.filter { $0.id == entry.element.id && $0.village != nil }, gazetteer)
        }
    }

    private static func distance(_ indicator: Indicator) -> Double {
        guard let value = indicator.value, let target = indicator.target else { return 0 }
        return indicator.isRate || target == 0 ? target - value : (target - value) / target
    }

    private init(_ indicator: Indicator, villages: [Indicator], _ gazetteer: Gazetteer) {
        let base: AgeBase? = if case .survey(let item) = indicator.id { item.base } else { nil }
        let gaps = villages.compactMap { village -> VillageGap? in
            guard let id = village.village, village.met == false, let value = village.value else { return nil }
            return VillageGap(
                village: id, value: value, missingPeople: Self.missing(village, population: base.flatMap(gazetteer[id].population)))
        }
        self.init(
            indicator: indicator, gap: (indicator.target ?? 0) - (indicator.value ?? 0),
            missingPeople: Self.missing(indicator, population: base.flatMap(gazetteer.population)),
            villages: gaps.sorted { left, right in
                let (leftMissing, rightMissing) = (left.missingPeople ?? 0, right.missingPeople ?? 0)
                return leftMissing == rightMissing ? (left.value, left.village) < (right.value, right.village) : leftMissing > rightMissing
            })
    }

    /// ⌈target × N − value × N⌉, with N the people of the age in the village list where it gives them (so that the number speaks of the
    /// whole place, not of those asked), else the denominator; for a number that is no rate ⌈target − value⌉.
    private static func missing(_ indicator: Indicator, population: Int?) -> Int? {
        guard let value = indicator.value, let target = indicator.target else { return nil }
        let base = indicator.isRate ? population.map(Double.init) ?? indicator.denominator : 1
        guard let base else { return nil }
        // The nudge keeps a whole number that arrives as 214.0000001 from becoming 215.
        return Int(((target - value) * base - 1e-9).rounded(.up))
    }
}

package import Catalogue
package import Commune

extension Indicator {
    /// One indicator a fact: for each slug in order of first appearance the commune, then its villages in list order.
    package static func facts(_ facts: [Fact], targets: [IndicatorID: Double]) -> [Indicator] {
        var slugs: [String] = []
        var bySlug: [String: [Fact]] = [:]
        for fact in facts {
            if bySlug[fact.slug] == nil { slugs.append(fact.slug) }
            bySlug[fact.slug, default: []].append(fact)
        }
        return slugs.flatMap { slug in
            bySlug[slug]!.enumerated().sorted { left, right in
                (left.element.village.map { Int($0.rawValue) } ?? -1, left.offset)
                    < (right.element.village.map { Int($0.rawValue) } ?? -1, right.offset)
            }.map { Indicator($0.element, target: targets[.fact(slug)]) }
        }
    }

    /// A fact in percent, or with a denominator and no unit, is a rate (a fraction); any other keeps its number and unit.
    ///
    /// - Parameter target: from the settings, where a percentage became a fraction; it goes before the fact's own.
    init(_ fact: Fact, target: Double?) {
        let isRate = fact.unit == "%" || (fact.unit.isEmpty && fact.denominator != nil)
        var ratio: Double?
        if let numerator = fact.numerator, let denominator = fact.denominator, denominator != 0 { ratio = numerator / denominator }
        let value = isRate ? ratio ?? fact.value.map { $0 / 100 } : fact.value ?? fact.numerator
        let state: State = value != nil ? .known : fact.text.isEmpty ? .noData : .text(fact.text)
        let ownTarget = isRate ? fact.target.map { $0 / 100 } : fact.target
        self.init(
            id: .fact(fact.slug), village: fact.village, state: state,
            numerator: fact.numerator, denominator: fact.denominator, value: value,
            target: target.map { isRate ? $0 : $0 * 100 } ?? ownTarget, isRate: isRate, unit: isRate ? "%" : fact.unit)
    }
}

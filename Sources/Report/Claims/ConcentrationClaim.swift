internal import Aggregation
internal import Commune

/// The fewest villages that hold half of what all villages below an indicator's target lack, where they are few (Domain.md, "Comparisons").
///
/// What a village lacks must be known of each that is below, and no village's figure may be hidden. A village with as many missing as the
/// last that is named would be named as well: then nothing is said.
struct ConcentrationClaim {
    let villages: [VillageID]
    /// Their share of what is missing, above one half.
    let share: Double

    /// - Parameter most: how many villages a sentence names.
    init?(_ shortfall: Shortfall, in summary: CommuneSummary, most: Int) {
        let id = shortfall.indicator.id
        let missing = shortfall.villages.compactMap(\.missingPeople)
        let total = missing.reduce(0, +)
        guard missing.count == shortfall.villages.count, missing.count > 2, total > 0,
            !summary.indicators.contains(where: { $0.id == id && $0.village != nil && $0.state == .hidden })
        else { return nil }
        var sum = 0
        let needed = missing.firstIndex { part in
            sum += part
            return 2 * sum >= total
        }
        guard let last = needed, last + 1 <= min(most, missing.count / 2), missing[last] > missing[last + 1] else { return nil }
        villages = shortfall.villages[...last].map(\.village)
        share = Double(sum) / Double(total)
    }
}

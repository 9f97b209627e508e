package import Catalogue
package import Commune

/// A village's place among the villages for one indicator.
package struct RankedVillage: Sendable, Hashable {
    package var village: VillageID
    package var value: Double
    /// From 1; villages of equal value share a rank, and the next is skipped (1, 2, 2, 4).
    package var rank: Int
}

extension CommuneSummary {
    /// The villages with a value for an indicator, the highest first, equal ones in list order.
    package func ranking(of id: IndicatorID) -> [RankedVillage] {
        let values = indicators.compactMap { indicator -> (village: VillageID, value: Double)? in
            guard indicator.id == id, let village = indicator.village, let value = indicator.value else { return nil }
            return (village, value)
        }
        let sorted = values.sorted { $0.value == $1.value ? $0.village < $1.village : $0.value > $1.value }
        return sorted.map { entry in
            RankedVillage(
                village: entry.village, value: entry.value, rank: 1 + sorted.count { $0.value > entry.value })
        }
    }
}

package import Commune

/// One indicator below its target, with the villages that pull it down.
package struct Shortfall: Sendable, Hashable {
    /// What one village adds to the gap.
    package struct VillageGap: Sendable, Hashable {
        package var village: VillageID
        package var value: Double
        /// People (or dossiers) missing to the target in this village.
        package var missingPeople: Int?

        package init(village: VillageID, value: Double, missingPeople: Int?) {
            self.village = village
            self.value = value
            self.missingPeople = missingPeople
        }
    }

    package var indicator: Indicator
    /// target − value, as a fraction for rates.
    package var gap: Double
    /// People (or dossiers) missing to the target in the commune: ⌈target × population − value × population⌉.
    package var missingPeople: Int?
    /// Villages below the target, those with most missing people first.
    package var villages: [VillageGap]

    package init(indicator: Indicator, gap: Double, missingPeople: Int?, villages: [VillageGap]) {
        self.indicator = indicator
        self.gap = gap
        self.missingPeople = missingPeople
        self.villages = villages
    }
}

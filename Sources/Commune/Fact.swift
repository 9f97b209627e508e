/// A figure reported by hand (chi-tieu.csv): base stations, covered villages, signed documents.
package struct Fact: Sendable, Hashable {
    /// Identifier from the name: "Trạm BTS" → `tram-bts`; the indicator is `facts.tram-bts`.
    package var slug: String
    /// As the file writes it.
    package var name: String
    /// nil: the whole commune.
    package var village: VillageID?
    package var numerator: Double?
    package var denominator: Double?
    /// Given directly; a percentage stays as written (unit "%").
    package var value: Double?
    /// What stands in the place of a number: "đã lắp đặt". It is printed as it is, and nothing is computed from it; empty where there is none.
    package var text: String
    package var unit: String
    /// In the fact's own unit.
    package var target: Double?
    package var note: String

    package init(
        slug: String, name: String, village: VillageID? = nil, numerator: Double? = nil, denominator: Double? = nil,
        value: Double? = nil, text: String = "", unit: String = "", target: Double? = nil, note: String = ""
    ) {
        self.slug = slug
        self.name = name
        self.village = village
        self.numerator = numerator
        self.denominator = denominator
        self.value = value
        self.text = text
        self.unit = unit
        self.target = target
        self.note = note
    }
}

/// Index of a village in its commune's `Gazetteer`.
package struct VillageID: RawRepresentable, Sendable, Hashable, Comparable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static func < (left: VillageID, right: VillageID) -> Bool { left.rawValue < right.rawValue }
}

/// A village (thôn, bản, khu phố, tổ dân phố) as the village list gives it.
package struct Village: Sendable, Hashable {
    /// As the list writes it, without a leading "Thôn" ("Xuân Lập"); with it where the name is only a number ("Thôn 1").
    package var name: String
    /// Other names and old names that exports use.
    package var aliases: [String]
    /// The commune it belonged to before a merger; scopes its name and aliases.
    package var formerCommune: String?
    package var households: Int?
    package var population: Int?
    /// People aged 15 or more (or whatever `survey.payment-age` says).
    package var from15: Int?
    /// People aged 18 or more (or whatever `survey.adult-age` says).
    package var from18: Int?
    package var validFrom: Day?
    package var validTo: Day?
    /// Names of the villages that took its place.
    package var successors: [String]

    package init(
        name: String, aliases: [String] = [], formerCommune: String? = nil, households: Int? = nil, population: Int? = nil,
        from15: Int? = nil, from18: Int? = nil, validFrom: Day? = nil, validTo: Day? = nil, successors: [String] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.formerCommune = formerCommune
        self.households = households
        self.population = population
        self.from15 = from15
        self.from18 = from18
        self.validFrom = validFrom
        self.validTo = validTo
        self.successors = successors
    }
}

/// The village list of a commune, in the order of its file, which is the order of every table.
package struct Gazetteer: Sendable, Hashable {
    package let villages: [Village]
    /// By place in `villages`.
    private let labels: [String]

    package init(villages: [Village]) {
        self.villages = villages
        labels = Self.labels(of: villages)
    }

    /// What a village is called in tables and data files.
    package func label(of id: VillageID) -> String { labels[Int(id.rawValue)] }

    package var ids: [VillageID] { villages.indices.map { VillageID(rawValue: UInt16($0)) } }
    package subscript(id: VillageID) -> Village { villages[Int(id.rawValue)] }
}

/// Where a dossier or an answer belongs.
package enum Place: Sendable, Hashable {
    case village(VillageID)
    /// The commune is right or not given, but no village was recognised: "Không xác định thôn".
    case unknown
    /// Another commune's address: "Ngoài địa bàn".
    case outside
}

internal import Commune
internal import Language

/// The communes of a site as readers look for them: by province and former district, in the order of the Vietnamese alphabet.
struct SiteOrder {
    struct Province {
        /// Empty for communes that name none.
        let name: String
        let districts: [District]
    }

    struct District {
        /// Empty for communes that name none.
        let name: String
        let communes: [SiteCommune]
    }

    let provinces: [Province]

    init(_ communes: [SiteCommune]) {
        provinces = Self.groups(communes, by: { $0.name?.province ?? "" }).map { province in
            Province(
                name: province.name,
                districts: Self.groups(province.communes, by: { $0.name?.district ?? "" }).map { district in
                    District(name: district.name, communes: Self.sorted(district.communes) { $0.shownName })
                })
        }
    }

    /// All communes in this order.
    var communes: [SiteCommune] { provinces.flatMap { $0.districts.flatMap(\.communes) } }

    /// Groups in the order of their names; those without a name last.
    private static func groups(
        _ communes: [SiteCommune], by name: (SiteCommune) -> String
    ) -> [(name: String, communes: [SiteCommune])] {
        var groups: [String: (name: String, communes: [SiteCommune])] = [:]
        for commune in communes {
            let name = SiteText.shown(name(commune))
            groups[name.lowercased(), default: (name, [])].communes.append(commune)
        }
        let named = sorted(groups.values.filter { !$0.name.isEmpty }) { $0.name }
        return named + groups.values.filter(\.name.isEmpty)
    }

    private static func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
        items.map { item in
            let name = name(item)
            return (item: item, proper: VietnameseCollation.Key(SiteText.properName(name)), whole: VietnameseCollation.Key(name))
        }.sorted { left, right in
            if left.proper < right.proper { return true }
            return right.proper < left.proper ? false : left.whole < right.whole
        }.map(\.item)
    }
}

extension SiteCommune {
    /// Its name; that of its folder where no settings could be read yet.
    var shownName: String { SiteText.shown(name?.name ?? folder) }
}

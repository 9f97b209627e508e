internal import Aggregation
internal import Commune

extension TemplateVocabulary {
    /// How many villages a sentence names before it says "và 12 thôn khác".
    private static var namedVillages: Int { 5 }

    /// Indicators below their target, furthest first.
    var shortfalls: TemplateValue {
        let shortfalls = summary?.shortfalls ?? []
        return .list(
            shortfalls.map(shortfall), shape: shortfall(nil),
            ["count": count(summary.map { _ in shortfalls.count }), "names": names(shortfalls.map(\.indicator.id))])
    }

    private func shortfall(_ shortfall: Shortfall?) -> TemplateValue {
        let id = shortfall?.indicator.id ?? IndicatorID(rawValue: "")
        let villages = shortfall?.villages ?? []
        let missing = shortfall?.missingPeople
        let unit = unit(of: shortfall?.indicator, id: id) ?? ""
        return value(
            of: shortfall?.indicator, id: id,
            [
                "gap": text(shortfall.flatMap { distance($0.indicator) }),
                "missing-people": count(missing),
                "to-reach": text(
                    missing.flatMap { count in
                        shortfall?.indicator.target.flatMap { unit.isEmpty ? nil : phrases.missing(count, unit: unit, toReach: $0) }
                    }),
                "villages": text(sentence(villages, unit: unit)),
                "several-villages": .flag(villages.count > 1),
            ])
    }

    /// "Bái Sim (61,2%, còn thiếu 41 người), Thủy Mai (…) và 3 thôn khác"
    private func sentence(_ villages: [Shortfall.VillageGap], unit: String) -> String? {
        var parts = villages.prefix(Self.namedVillages).map { gap in
            let missing = gap.missingPeople.map { ", " + wording.short("\(numbers.count($0)) \(unit)") } ?? ""
            return "\(label(gap.village)) (\(numbers.percent(gap.value))\(missing))"
        }
        let others = villages.count - parts.count
        if others > 0 { parts.append(wording.otherVillages(numbers.count(others))) }
        return parts.isEmpty ? nil : phrases.list(parts)
    }

    /// The commune's indicators that have a target, in the order of the catalogue.
    var targets: TemplateValue {
        let targeted = summary?.indicators.filter { $0.village == nil && $0.target != nil } ?? []
        let known = targeted.filter { $0.met != nil }
        let met = known.count { $0.met == true }
        return .list(
            targeted.map(target), shape: target(nil),
            [
                "count": count(summary.map { _ in targeted.count }),
                "met": count(summary.map { _ in met }),
                "sentence": text(known.isEmpty ? nil : phrases.count(met, of: known.count, wording.target)),
            ])
    }

    /// Those that are met.
    var achieved: TemplateValue {
        let met = summary?.indicators.filter { $0.village == nil && $0.met == true } ?? []
        return .list(met.map(target), shape: target(nil), ["count": count(summary.map { _ in met.count }), "names": names(met.map(\.id))])
    }

    private func target(_ indicator: Indicator?) -> TemplateValue {
        let shortfall = indicator.flatMap { indicator in summary?.shortfalls.first { $0.indicator.id == indicator.id } }
        let missing = shortfall?.missingPeople
        let unit = unit(of: indicator, id: indicator?.id ?? IndicatorID(rawValue: "")) ?? ""
        return value(
            of: indicator, id: indicator?.id ?? IndicatorID(rawValue: ""),
            ["needed": text(missing.flatMap { unit.isEmpty ? nil : "\(numbers.count($0)) \(unit)" })])
    }

    private func names(_ ids: [IndicatorID]) -> TemplateValue {
        let names = ids.compactMap { name(of: $0) }
        return text(names.isEmpty ? nil : phrases.list(names.map { lowercasedStart($0) }))
    }

    /// "người dân có tài khoản thanh toán" inside a sentence; a name that starts with an abbreviation stays.
    private func lowercasedStart(_ name: String) -> String {
        let second = name.dropFirst().first
        return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The villages of the list.
    var villages: TemplateValue {
        let ids = summary?.gazetteer.ids ?? []
        let village = { (id: VillageID?) -> TemplateValue in
            let row = id.flatMap { id in summary?.dossiers?.rows.first { $0.subject == .village(id) } }
            let place = id.flatMap { summary?.gazetteer[$0] }
            return .group(
                isPresent: true,
                counts(row?.counts).merging(
                    [
                        "name": text(id.map { label($0) }),
                        "households": count(place?.households),
                        "population": count(place?.population),
                        "on-time": indicator("dossiers.on-time", village: id),
                        "account": indicator("survey.account", village: id),
                        "cashless": indicator("survey.cashless", village: id),
                        "vneid2": indicator("survey.vneid2", village: id),
                        "online-services": indicator("survey.online-services", village: id),
                        "digital-skills": indicator("survey.digital-skills", village: id),
                    ]
                ) { old, _ in old })
        }
        return .list(
            ids.map(village), shape: village(nil),
            ["count": count(summary.map { _ in ids.count }), "several": .flag(ids.count > 1)])
    }
}

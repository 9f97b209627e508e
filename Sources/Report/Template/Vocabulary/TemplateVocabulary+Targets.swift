internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

extension TemplateVocabulary {
    /// How many villages a sentence names before it says "và 12 thôn khác".
    private static var namedVillages: Int { 5 }
    /// How many are to be worked in first.
    private static var villagesInFocus: Int { 3 }

    /// Indicators below their target, furthest first.
    var shortfalls: TemplateValue {
        let shortfalls = summary?.shortfalls ?? []
        return .list(
            of: shortfalls, shortfall,
            [
                "count": count(summary.map { _ in shortfalls.count }), "names": names(shortfalls.map(\.indicator.id)),
                "several": .flag(shortfalls.count > 1), "first": shortfall(shortfalls.first), "farthest": text(farthest),
            ])
    }

    /// "xa mục tiêu nhất là “Kỹ năng số”: 65,9% so với mục tiêu 100%, còn thiếu 34,1 điểm phần trăm"
    private var farthest: String? {
        guard let claim = summary.flatMap(FarthestClaim.init) else { return nil }
        func distance(_ shortfall: Shortfall) -> String? { marking(distances.distance(shortfall.indicator), shortfall.indicator) }
        func quoted(_ shortfall: Shortfall) -> String { wording.quoted(name(of: shortfall.indicator.id) ?? wording.noData) }
        if claim.first.count == 1, let only = claim.first.first, let value = valueText(only.indicator),
            let target = targetText(only.indicator)
        {
            let stand = wording.against(value, target: target, distance: distance(only) ?? "")
            return wording.farthest(quoted(only), isOnly: claim.isOnly) + ": " + stand
        }
        if claim.first.count > FarthestClaim.named {
            let count = claim.first.count
            return wording.farthest(count: FigureMarks.marked(.known(Double(count), numbers.count(count))))
        }
        let names = claim.first.map { quoted($0) + (distance($0).map { " (\($0))" } ?? "") }
        return wording.farthest(phrases.list(names), isOnly: false)
    }

    private func shortfall(_ shortfall: Shortfall?) -> TemplateValue {
        let id = shortfall?.indicator.id ?? .fact("")
        let villages = shortfall?.villages ?? []
        let missing = shortfall?.missingPeople
        let unit = unit(of: shortfall?.indicator, id: id) ?? ""
        return value(
            of: shortfall?.indicator, id: id,
            [
                "gap": text(shortfall.flatMap { marking(distances.distance($0.indicator), $0.indicator) }),
                "missing-people": count(missing, of: source(ofMissing: shortfall)),
                "to-reach": text(
                    missing.flatMap { count in
                        shortfall?.indicator.isRate == true && !unit.isEmpty
                            ? shortfall.flatMap { toReach(count, unit: unit, $0) } : nil
                    }),
                "villages": text(sentence(villages, of: id, unit: unit)),
                "focus": text(focus(shortfall)),
                "needed": needed(shortfall, unit: unit),
                "several-villages": .flag(villages.count > 1),
                "concentration": text(concentration(shortfall)),
            ])
    }

    /// "còn thiếu 214 người để đạt 80%"
    private func toReach(_ count: Int, unit: String, _ shortfall: Shortfall) -> String? {
        shortfall.indicator.target.map { target in
            FigureMarks.marking(
                phrases.missing(count, unit: unit, toReach: target),
                [
                    (Double(count), .plain, source(ofMissing: shortfall)),
                    (target, .plain, source(of: shortfall.indicator).part("target")),
                ])
        }
    }

    private func source(ofMissing shortfall: Shortfall?) -> FigureSource? {
        shortfall.map { source(of: $0.indicator).part("missing-people") }
    }

    /// "214 người"
    private func needed(_ shortfall: Shortfall?, unit: String) -> TemplateValue {
        let missing = unit.isEmpty ? nil : shortfall?.missingPeople
        let source = source(ofMissing: shortfall)
        return text(missing.map { FigureMarks.marking("\(numbers.count($0)) \(unit)", [(Double($0), .plain, source)]) })
    }

    /// "Bái Sim (61,2%, còn thiếu 41 người), Thủy Mai (…) và 3 thôn khác"
    private func sentence(_ villages: [Shortfall.VillageGap], of id: IndicatorID, unit: String) -> String? {
        var parts = villages.prefix(Self.namedVillages).map { gap in
            let source = FigureSource(id.text, [.village: label(gap.village)])
            let missing =
                gap.missingPeople.map {
                    let figure = FigureValue.known(Double($0), numbers.count($0)).of(source.part("missing-people"))
                    return ", " + wording.short(FigureMarks.marked(figure) + " \(unit)")
                } ?? ""
            return "\(label(gap.village)) (\(marked(gap.value, source))\(missing))"
        }
        let others = villages.count - parts.count
        if others > 0 { parts.append(wording.otherVillages(FigureMarks.marked(.known(Double(others), numbers.count(others))))) }
        return parts.isEmpty ? nil : phrases.list(parts)
    }

    /// The villages that lack most, as far as they can be told from the others.
    private func focus(_ shortfall: Shortfall?) -> String? {
        let id = shortfall?.indicator.id
        let isHidden = summary?.indicators.contains { $0.id == id && $0.village != nil && $0.state == .hidden } ?? true
        guard let shortfall, !isHidden, shortfall.villages.allSatisfy({ $0.missingPeople != nil }) else { return nil }
        let missing = shortfall.villages.map { gap in
            (gap.village, gap.missingPeople.map { FigureValue.known(Double($0), numbers.count($0)) } ?? .missing)
        }
        let foremost = MostClaim(missing)?.foremost(Self.villagesInFocus) ?? []
        return foremost.isEmpty ? nil : phrases.list(foremost.map(label))
    }

    /// "riêng Bái Sim và Thủy Mai chiếm 54% số còn thiếu"
    private func concentration(_ shortfall: Shortfall?) -> String? {
        guard let summary, let claim = shortfall.flatMap({ ConcentrationClaim($0, in: summary, most: Self.namedVillages) }) else {
            return nil
        }
        let share = FigureMarks.marked(.known(claim.share, numbers.percent(claim.share, decimals: 0)))
        return wording.concentration(phrases.list(claim.villages.map(label)), share: share)
    }

    /// The commune's indicators that have a target, in the order of the catalogue.
    var targets: TemplateValue {
        let targeted = summary?.indicators.filter { $0.village == nil && $0.target != nil } ?? []
        let claim = metTargets
        let sentence = claim.phrase(wording.target, wording.language)
        return .list(
            of: targeted, target,
            [
                "count": count(summary.map { _ in targeted.count }),
                "met": count(summary.map { _ in claim.part }),
                "sentence": text(claim.known == 0 ? nil : sentence),
                "capitalised": text(claim.known == 0 ? nil : phrases.capitalised(sentence)),
            ])
    }

    /// How many of the commune's targets are met.
    private var metTargets: PartClaim {
        let targeted = summary?.indicators.filter { $0.village == nil && $0.target != nil } ?? []
        let known = targeted.compactMap(\.met)
        return PartClaim(part: known.count { $0 }, known: known.count, set: targeted.count)
    }

    /// "Ba trên tám chỉ tiêu đã đạt mục tiêu; xa mục tiêu nhất là …": the one sentence of what matters; absent where no target can be
    /// compared, and it then prints that.
    var conclusion: TemplateValue {
        let claim = metTargets
        guard claim.known > 0 else { return .text(wording.nothingToCompare, isPresent: false) }
        let met = wording.met(phrases.capitalised(claim.phrase(wording.target, wording.language)), count: claim.part)
        return .text([met, farthest].compactMap { $0 }.joined(separator: "; ") + ".")
    }

    /// Those that are met.
    var achieved: TemplateValue {
        let met = summary?.indicators.filter { $0.village == nil && $0.met == true } ?? []
        return .list(
            of: met, target,
            [
                "count": count(summary.map { _ in met.count }), "names": names(met.map(\.id)), "people": text(peopleTargets(met)),
            ])
    }

    /// "80% người dân từ 15 tuổi có tài khoản thanh toán, 100% người dân …": the targets for people, each with its age.
    private func peopleTargets(_ indicators: [Indicator]) -> String? {
        let parts = indicators.compactMap { indicator -> String? in
            guard case .survey = indicator.id, let target = indicator.target, let name = nameWithAge(of: indicator.id)
            else { return nil }
            let figure = FigureValue.known(target, numbers.percent(target)).of(source(of: indicator).part("target"))
            return wording.peopleTarget(FigureMarks.marked(figure), lowercasedStart(name))
        }
        return parts.isEmpty ? nil : phrases.list(parts)
    }

    private func target(_ indicator: Indicator?) -> TemplateValue {
        let shortfall = indicator.flatMap { indicator in summary?.shortfalls.first { $0.indicator.id == indicator.id } }
        let unit = unit(of: indicator, id: indicator?.id ?? .fact("")) ?? ""
        return value(of: indicator, id: indicator?.id ?? .fact(""), ["needed": needed(shortfall, unit: unit)])
    }

    private func names(_ ids: [IndicatorID]) -> TemplateValue {
        let names = ids.compactMap { name(of: $0) }
        return text(names.isEmpty ? nil : phrases.list(names.map { lowercasedStart($0) }))
    }

    /// The villages of the list.
    var villages: TemplateValue {
        let ids = summary?.gazetteer.ids ?? []
        let village = { @Sendable (id: VillageID?) -> TemplateValue in
            let row = id.flatMap { id in summary?.dossiers?.rows.first { $0.subject == .village(id) } }
            let place = id.flatMap { summary?.gazetteer[$0] }
            let counted = adding(row?.counts, of: id.map { [.village: label($0)] } ?? [:], to: .flag(true))
            return addingRates(of: id, to: addingQuestions(of: id, to: counted)).adding(
                [
                    "name": text(id.map { label($0) }),
                    "households": count(place?.households, of: id.map { FigureSource("population.households", [.village: label($0)]) }),
                    "population": count(place?.population, of: id.map { FigureSource("population.people", [.village: label($0)]) }),
                ])
        }
        return .list(
            of: ids, village,
            [
                "count": count(summary.map { _ in ids.count }), "several": .flag(ids.count > 1),
                "with-figures": .flag(!ids.isEmpty && (summary?.dossiers != nil || summary?.survey != nil)),
            ])
    }
}

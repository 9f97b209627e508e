internal import Commune

/// What a text comes to, and which of its parts is why.
struct PlaceVerdict {
    enum Reason {
        case none
        case withoutMarks(VillageID)
        /// A part with a word for a village that is none of ours.
        case unmatched
        /// A village of ours, but of another former commune than the address names.
        case elsewhere(former: UInt16)
        /// A village of ours, written with a former commune that the list lacks.
        case formerUnknown
        /// Several villages fit.
        case ambiguous(list: UInt32)
        /// Two villages are named, of which one may be a part of the other: "Xóm 3, thôn Bái Sim".
        case severalNamed(UInt32, UInt32)
        case noVillagePart
    }

    var place: Place
    var reason: Reason
    var part: PlaceReader.Segment?
    /// The text names our commune.
    var isOursNamed = false

    /// How much of a text was understood: of two readings the higher one is meant.
    var rank: Int {
        if case .village = place { return Self.highestRank }
        if place == .outside { return 1 }
        return isOursNamed ? 2 : 0
    }

    static let highestRank = 3

    init(_ place: Place, _ reason: Reason = .none, part: PlaceReader.Segment? = nil) {
        self.place = place
        self.reason = reason
        self.part = part
    }
}

/// Which communes the parts of a text name.
private struct NamedCommunes {
    /// Former communes that are named for certain; two where a text contradicts itself.
    var formers: (UInt16, UInt16) = (0, 0)
    /// A former commune that the list lacks.
    var isFormerUnknown = false
    var isOursNamed = false
    /// Another commune is named, and ours not behind it.
    var isForeign = false
    var isForeignDistrict = false

    var hasFormer: Bool { formers.0 != 0 || isFormerUnknown }

    mutating func add(_ former: UInt16) {
        isOursNamed = true
        if formers.0 == 0 { formers.0 = former } else if formers.0 != former { formers.1 = former }
    }

    /// - Parameter isOld: the next part says that this one is of former days.
    mutating func add(_ meaning: SegmentMeaning, isOld: Bool) {
        if meaning.isForeignDistrict { isForeignDistrict = true }
        if meaning.former != 0 { add(meaning.former) }
        if meaning.isFormerUnknown { isFormerUnknown = true }
        if isOld, meaning.namesake != 0 { return add(meaning.namesake) }
        if isOld, meaning.bareFormer != 0 { return add(meaning.bareFormer) }
        switch meaning.standing {
        case .foreign where isOld: isFormerUnknown = true
        case .foreign: isForeign = true
        case .ours:
            isOursNamed = true
            // "xã A, xã B": A lies in B of today.
            if isForeign, meaning.isNew { (isForeign, isFormerUnknown) = (false, true) }
        case .none: isOursNamed = isOursNamed || meaning.isBareOurs || meaning.bareFormer != 0
        }
    }
}

extension VillageMatcher {
    /// What the parts of a text come to together.
    ///
    /// - Parameter context: the parts of the address beside a village column; they say which commune, not which village.
    func verdict(
        on parts: ArraySlice<PlaceReader.Segment>, context: ArraySlice<PlaceReader.Segment>?, isColumn: Bool
    ) -> PlaceVerdict {
        var named = NamedCommunes()
        for group in [parts, context ?? []] {
            // "Thôn 1 (xã Lam Sơn), xã Lam Sơn", or alone in a column: the label of a village.
            let isLabelled = isColumn || group.contains { !$0.isBracketed && ($0.meaning.isNew || $0.meaning.isBareOurs) }
            for (index, part) in zip(group.indices, group) {
                let next = index + 1 < group.endIndex ? group[index + 1].meaning : SegmentMeaning()
                let isOld = next.isOldAlone || (next.isOldUnit && part.meaning.namesFormer)
                named.add(part.meaning, isOld: isOld || (part.isBracketed && isLabelled && part.meaning.namesake != 0))
                // "Thọ Thanh (xã cũ)" has said which.
                let isSaid = index > group.startIndex && part.meaning.isOldUnit && group[index - 1].meaning.namesFormer
                if part.meaning.soleFormer != 0, !isSaid { named.add(part.meaning.soleFormer) }
            }
            if named.hasFormer { continue }
            // The first part may be a village that is called as a former commune.
            let bare = zip(group.indices, group).first { index, part in
                part.meaning.bareFormer != 0 && (index > group.startIndex || context != nil || part.meaning.candidates != 0)
            }
            if let bare { named.add(bare.1.meaning.bareFormer) }
        }
        var verdict: PlaceVerdict
        if named.isForeign || named.isForeignDistrict || isForeignByProvince(context ?? parts)
            || (!named.isOursNamed && isForeignByPosition(context ?? parts))
        {
            verdict = PlaceVerdict(.outside)
        } else if named.isFormerUnknown, !named.isOursNamed {
            // "xã A cũ" without the commune of today: none of ours where the list knows of what ours was made.
            verdict = knowsAllFormers ? PlaceVerdict(.outside) : PlaceVerdict(.unknown, .formerUnknown, part: parts.first)
        } else {
            verdict = village(in: parts, named)
        }
        verdict.isOursNamed = named.isOursNamed
        return verdict
    }

    /// Another province is named behind everything of ours: by its word, or alone at the end of an address.
    private func isForeignByProvince(_ parts: ArraySlice<PlaceReader.Segment>) -> Bool {
        let inside = parts.filter { !$0.meaning.isCountry }
        if let last = inside.last?.meaning, last.isForeignProvinceName, !last.isOfOurs, last.candidates == 0,
            last.isCityName || inside.count > 1
        {
            return true
        }
        guard let province = parts.lastIndex(where: \.meaning.isForeignProvince) else { return false }
        return !parts[(province + 1)...].contains { $0.meaning.isOfOurs || $0.meaning.candidates != 0 }
    }

    /// "Đồng Lưu, Lương Sơn, Thường Xuân": the name before our district is a commune's, and not ours.
    private func isForeignByPosition(_ parts: ArraySlice<PlaceReader.Segment>) -> Bool {
        guard hasDistricts, parts.count > 2 else { return false }
        for (before, part) in zip(parts.dropFirst(), parts.dropFirst(2)) where part.meaning.isOwnDistrict {
            return before.meaning.isNameAlone && !before.meaning.isOwnDistrict
        }
        return false
    }

    private func village(in parts: ArraySlice<PlaceReader.Segment>, _ named: NamedCommunes) -> PlaceVerdict {
        var failure: PlaceVerdict?
        for (index, part) in zip(parts.indices, parts) {
            let meaning = part.meaning
            var list = meaning.candidates
            if index + 1 < parts.endIndex, parts[index + 1].meaning.isOldAlone, !meaning.isOfOurs { list = names.formerOnes(of: list) }
            guard list != 0 else {
                if meaning.hasVillageWord || meaning.candidates != 0, failure == nil {
                    failure = PlaceVerdict(.unknown, .unmatched, part: part)
                }
                continue
            }
            let all = candidates[Int(list)]
            var fitting = named.hasFormer ? all.filter { isOf(named, $0) } : all
            if fitting.isEmpty {
                let reason: PlaceVerdict.Reason = named.formers.0 == 0 ? .formerUnknown : .elsewhere(former: named.formers.0)
                failure = failure ?? PlaceVerdict(.unknown, reason, part: part)
                continue
            }
            if fitting.count > 1, !meaning.isUnmarked {
                let going = fitting.filter { gazetteer[$0].validTo == nil }
                if going.count == 1 { fitting = going }
            }
            if fitting.count == 1 {
                if let rivals = rivals(of: part, in: parts[(index + 1)...], named) {
                    return PlaceVerdict(.unknown, .severalNamed(list, rivals), part: part)
                }
                return PlaceVerdict(.village(fitting[0]), meaning.isUnmarked ? .withoutMarks(fitting[0]) : .none, part: part)
            }
            let ambiguity = PlaceVerdict(.unknown, .ambiguous(list: list), part: part)
            if !meaning.isUnmarked { return ambiguity }
            failure = failure ?? ambiguity
        }
        return failure ?? PlaceVerdict(.unknown, .noVillagePart)
    }

    /// The list of another village that is named beside one which may be its part.
    private func rivals(
        of part: PlaceReader.Segment, in others: ArraySlice<PlaceReader.Segment>, _ named: NamedCommunes
    ) -> UInt32? {
        var lists = [part.meaning.rivals]
        if part.meaning.mayBePart { lists += others.filter(\.meaning.isNamedVillage).map(\.meaning.candidates) }
        return lists.first { list in
            list != 0 && list != part.meaning.candidates && candidates[Int(list)].contains { !named.hasFormer || isOf(named, $0) }
        }
    }

    /// Whether a village is of a former commune that is named, or of one that the list does not name.
    private func isOf(_ named: NamedCommunes, _ village: VillageID) -> Bool {
        let own = former(of: village)
        return own == 0 || own == named.formers.0 || own == named.formers.1
    }
}

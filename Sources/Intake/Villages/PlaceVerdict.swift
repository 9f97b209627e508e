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
        /// Several villages fit.
        case ambiguous(list: UInt32)
        case noVillagePart
    }

    var place: Place
    var reason: Reason
    var part: PlaceReader.Segment?

    init(_ place: Place, _ reason: Reason = .none, part: PlaceReader.Segment? = nil) {
        self.place = place
        self.reason = reason
        self.part = part
    }
}

extension VillageMatcher {
    /// What the parts of a text come to together.
    ///
    /// - Parameter context: the parts of the address beside a village column; they say which commune, not which village.
    func verdict(on parts: ArraySlice<PlaceReader.Segment>, context: ArraySlice<PlaceReader.Segment>?) -> PlaceVerdict {
        var former: UInt16 = 0
        var isOursNamed = false
        for group in [parts, context ?? []] {
            for part in group {
                let meaning = part.meaning
                if meaning.standing == .foreign || meaning.isForeignDistrict { return PlaceVerdict(.outside) }
                if meaning.former != 0 { former = meaning.former }
                isOursNamed = isOursNamed || meaning.standing == .ours || meaning.isBareOurs || meaning.bareFormer != 0
            }
            if former == 0, let bare = group.dropFirst(context == nil ? 1 : 0).first(where: { $0.meaning.bareFormer != 0 }) {
                former = bare.meaning.bareFormer
            }
        }
        if !isOursNamed, isForeignByPosition(context ?? parts) { return PlaceVerdict(.outside) }
        return village(in: parts, former: former)
    }

    /// "Đồng Lưu, Lương Sơn, Thường Xuân": the name before our district is a commune's, and not ours.
    private func isForeignByPosition(_ parts: ArraySlice<PlaceReader.Segment>) -> Bool {
        guard hasDistricts, parts.count > 2 else { return false }
        for (before, part) in zip(parts.dropFirst(), parts.dropFirst(2)) where part.meaning.isOwnDistrict {
            return before.meaning.isNameAlone && !before.meaning.isOwnDistrict
        }
        return false
    }

    private func village(in parts: ArraySlice<PlaceReader.Segment>, former: UInt16) -> PlaceVerdict {
        var failure: PlaceVerdict?
        for part in parts {
            let meaning = part.meaning
            guard meaning.candidates != 0 else {
                if meaning.hasVillageWord, failure == nil { failure = PlaceVerdict(.unknown, .unmatched, part: part) }
                continue
            }
            let all = candidates[Int(meaning.candidates)]
            var fitting = former == 0 ? all : all.filter { isOf(former, $0) }
            if fitting.isEmpty {
                // Where a former commune has the new one's name, the address may well mean the new one.
                guard isAlsoNew(former) else {
                    failure = failure ?? PlaceVerdict(.unknown, .elsewhere(former: former), part: part)
                    continue
                }
                fitting = all
            }
            if fitting.count > 1, !meaning.isUnmarked {
                let going = fitting.filter { gazetteer[$0].validTo == nil }
                if going.count == 1 { fitting = going }
            }
            if fitting.count == 1 {
                return PlaceVerdict(.village(fitting[0]), meaning.isUnmarked ? .withoutMarks(fitting[0]) : .none, part: part)
            }
            let ambiguity = PlaceVerdict(.unknown, .ambiguous(list: meaning.candidates), part: part)
            if !meaning.isUnmarked { return ambiguity }
            failure = failure ?? ambiguity
        }
        return failure ?? PlaceVerdict(.unknown, .noVillagePart)
    }

    /// Whether a village is of a former commune, or of one that the list does not name.
    private func isOf(_ former: UInt16, _ village: VillageID) -> Bool {
        let own = self.former(of: village)
        return own == former || own == 0
    }
}

/// Which villages a report has rows for, where the list knows villages that ended and those that took their place, and where what
/// belongs to the others goes (Domain.md, "Places that change").
///
/// By the new boundaries a village that ended counts in the one that took its place; by the old boundaries a village that took the place
/// of exactly one counts in that one. What was split, or made of several, cannot be told apart and goes to "unknown village".
package struct VillageBoundaries: Sendable, Hashable {
    /// The villages with rows, in list order; every figure names villages by their index in it.
    package let gazetteer: Gazetteer
    /// By index in the whole list.
    private let places: [Place]

    /// - Parameter list: the whole village list, ended villages included.
    package init(_ list: Gazetteer, by boundaries: ReadingSettings.Boundaries = .new) {
        let ids = list.ids
        let successors = ids.map { id in list.successors(of: id) }
        var isShown = ids.map { list[$0].validTo == nil }
        if boundaries == .old {
            // A successor without a first day was there before and only took somebody in.
            isShown = ids.map { id in list[id].validFrom == nil || !successors.contains { $0.contains(id) } }
        }
        let shown = ids.filter { isShown[Int($0.rawValue)] }
        gazetteer = Gazetteer(villages: shown.map { list[$0] })
        var rows: [VillageID: VillageID] = [:]
        for (index, id) in shown.enumerated() { rows[id] = VillageID(rawValue: UInt16(index)) }
        places = ids.map { id in
            var current = id
            // A chain of successors is followed to its end; a list that runs in circles ends in "unknown".
            for _ in ids {
                if let row = rows[current] { return .village(row) }
                let next =
                    boundaries == .new
                    ? successors[Int(current.rawValue)] : ids.filter { successors[Int($0.rawValue)].contains(current) }
                guard next.count == 1 else { return .unknown }
                current = next[0]
            }
            return .unknown
        }
    }

    /// Where something that the whole list places is counted.
    package func place(of place: Place) -> Place {
        guard case .village(let id) = place else { return place }
        return places[Int(id.rawValue)]
    }

    /// How many villages the whole list has.
    package var listCount: Int { places.count }
}

extension Gazetteer {
    /// The villages that took the place of an ended one; empty for one that goes on. A successor is named as the list names it, with the
    /// former commune in brackets where two share a name.
    package func successors(of id: VillageID) -> [VillageID] {
        guard self[id].validTo != nil else { return [] }
        return self[id].successors.compactMap { name in
            let exact = ids.filter { $0 != id && label(of: $0) == name }
            let named = exact.isEmpty ? ids.filter { $0 != id && self[$0].name == name } : exact
            let going = named.filter { self[$0].validTo == nil }
            let candidates = going.isEmpty ? named : going
            let sameCommune = candidates.filter { self[$0].formerCommune == self[id].formerCommune }
            return candidates.count == 1 ? candidates[0] : sameCommune.count == 1 ? sameCommune[0] : nil
        }
    }
}

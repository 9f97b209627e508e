internal import Language

/// Who misses most targets, as far as that may be said (Domain.md, "Comparisons").
///
/// Only values on a base of ten or more count. Places that miss as many are a tie. A place with hidden values could miss more than is seen: where
/// that would change the first place, nothing is said of it.
struct BehindClaim<Place> {
    /// What is known of one place: how many of its ranked values miss their targets, how many meet them, how many are hidden.
    struct Standing {
        let place: Place
        let short: Int
        let met: Int
        let hidden: Int

        var isRanked: Bool { short + met > 0 }
    }

    /// What may be said.
    enum Finding {
        /// These miss as many targets, and nobody misses more. `areAll`: they are everybody who is ranked.
        case most([Place], short: Int, areAll: Bool)
        /// So many of those that are ranked miss their target, or where none does, all meet them.
        case some(PartClaim)
    }

    let finding: Finding

    /// - Parameter targets: how many targets there are.
    /// - Returns: nil where nobody is ranked, or where what is hidden could change it.
    init?(_ standings: [Standing], targets: Int) {
        let ranked = standings.filter(\.isRanked)
        guard let most = ranked.map(\.short).max() else { return nil }
        let isCertain = !standings.contains { $0.hidden > 0 }
        guard targets > 1, most > 0 else {
            guard isCertain else { return nil }
            let short = ranked.count { $0.short > 0 }
            finding = .some(PartClaim(part: short == 0 ? ranked.count : short, known: ranked.count, set: standings.count))
            return
        }
        guard standings.allSatisfy({ $0.short == most || $0.short + $0.hidden < most }),
            ranked.filter({ $0.short == most }).allSatisfy({ $0.hidden == 0 })
        else { return nil }
        let first = ranked.filter { $0.short == most }
        finding = .most(first.map(\.place), short: most, areAll: first.count == ranked.count)
    }
}

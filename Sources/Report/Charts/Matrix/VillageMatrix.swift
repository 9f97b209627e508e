internal import Aggregation
internal import Catalogue
internal import Commune

/// The rows of the matrix: villages with their indicators, in an order that has its rule here.
struct VillageMatrix {
    /// One village with one indicator a column; nil where it has none.
    struct Row {
        let village: VillageID
        let cells: [Indicator?]

        /// Those whose value is compared with a target.
        private var ranked: [Indicator] { cells.compactMap { $0 }.filter { $0.met != nil && RankingClaim.isRanked($0) } }
        var short: Int { ranked.count { $0.met == false } }
        var met: Int { ranked.count { $0.met == true } }
        var hidden: Int { cells.count { $0?.state == .hidden && $0?.target != nil } }
        var hasData: Bool { cells.contains { $0?.isFigure == true } }

        /// What is missing to all missed targets together, in tenths of a point, as it is printed.
        var gap: Int {
            ranked.filter { $0.met == false }.reduce(0) { sum, cell in
                sum + Int((((cell.target ?? 0) * 1000).rounded() - ((cell.value ?? 0) * 1000).rounded()))
            }
        }

        /// Ranked villages before those that are not, these before those without data.
        fileprivate var group: Int { short + met > 0 ? 0 : hasData ? 1 : 2 }
    }

    let columns: [IndicatorID]
    let rows: [Row]

    /// - Parameter isSorted: from the village that misses most targets; else in the office's order.
    init(_ columns: [IndicatorID], in summary: CommuneSummary, isSorted: Bool) {
        self.columns = columns
        var found: [VillageID: [IndicatorID: Indicator]] = [:]
        for indicator in summary.indicators where columns.contains(indicator.id) {
            guard let village = indicator.village else { continue }
            found[village, default: [:]][indicator.id] = indicator
        }
        let listed = summary.gazetteer.ids.map { id in Row(village: id, cells: columns.map { found[id]?[$0] }) }
        guard isSorted else {
            rows = listed
            return
        }
        let keys = listed.map { (group: $0.group, short: -$0.short, gap: -$0.gap) }
        rows = listed.indices.sorted { left, right in
            let (first, second) = (keys[left], keys[right])
            return (first.group, first.short, first.gap, left) < (second.group, second.short, second.gap, right)
        }.map { listed[$0] }
    }

    /// What a matrix can have: rates that some village has.
    static func possible(in summary: CommuneSummary) -> [IndicatorID] {
        var ids: [IndicatorID] = []
        for indicator in summary.indicators where indicator.village != nil && indicator.isRate && indicator.isFigure {
            if !ids.contains(indicator.id) { ids.append(indicator.id) }
        }
        return ids
    }

    /// Those with a target; where none has one, all but the services of the survey.
    static func foremost(in summary: CommuneSummary, most: Int) -> [IndicatorID] {
        let possible = possible(in: summary)
        let targeted = possible.filter { summary.indicator($0)?.target != nil }
        return Array((targeted.isEmpty ? possible.filter { !$0.isOfService } : targeted).prefix(most))
    }
}

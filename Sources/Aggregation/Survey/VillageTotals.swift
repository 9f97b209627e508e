internal import Commune

/// One row of village totals with its file.
struct VillageTotals: Sendable {
    var row: CountedAnswer
    let columns: SurveyColumns
    let path: String
    /// Position of the file.
    let order: Int

    /// The totals that count where a village has several: all of them when they are parts of the village (one file lists them, or
    /// together they do not pass the population of the list); else the latest, for they are versions of one count.
    static func counted(_ totals: [VillageTotals], population: Int?) -> [VillageTotals] {
        let files = Set(totals.map(\.order))
        guard files.count > 1 else { return totals }
        let people = totals.reduce(0) { $0 + ($1.row.people ?? 0) }
        if let population, people <= population { return totals }
        let newest = totals.max { ($0.row.surveyed ?? Day(rawValue: .min), $0.order) < ($1.row.surveyed ?? Day(rawValue: .min), $1.order) }
        return totals.filter { $0.order == newest?.order }
    }
}

internal import Commune
internal import Diagnostics
internal import JSON
internal import Site

/// How the communes of a site stand: who has the report of its newest month, who lacks it, and where the last run failed.
struct SiteStanding {
    enum Standing: String {
        case fresh, late, failing
    }

    /// The newest month for which anybody has a report; nil where nobody has one.
    let month: Month?
    /// In the order of their folders' names.
    let communes: [(commune: SiteCommune, standing: Standing)]

    init(_ state: SiteState) {
        let newest = state.newestMonth
        month = newest
        communes = state.communes.map { commune in
            let latest = commune.reports.first?.month
            return (commune, commune.isFailing ? .failing : latest != nil && latest == newest ? .fresh : .late)
        }
    }

    func count(_ standing: Standing) -> Int { communes.count { $0.standing == standing } }

    /// What a person reads: the numbers, then who needs a hand and why.
    func lines(_ wording: Wording) -> [String] {
        guard let month else { return [wording.text(of: .siteStatusEmpty)] + needy(wording) }
        return [
            wording.text(
                of: .siteStatus(
                    communes: communes.count, month: month.iso, fresh: count(.fresh), late: count(.late), failing: count(.failing)))
        ] + needy(wording)
    }

    private func needy(_ wording: Wording) -> [String] {
        [Standing.failing, .late].flatMap { standing in
            communes.filter { $0.standing == standing }.map { "  " + line($0.commune, standing, wording) }
        }
    }

    private func line(_ commune: SiteCommune, _ standing: Standing, _ wording: Wording) -> String {
        let name = commune.name.map { "\(commune.folder) (\($0.name))" } ?? commune.folder
        let latest =
            commune.reports.first.map { wording.text(of: .siteStatusLatest(month: $0.month.iso)) } ?? wording.text(of: .siteStatusNone)
        let reasons = reasons(of: commune).map { wording.text(of: $0.message) }
        let head = wording.text(of: standing == .failing ? .siteStatusFailing(name: name) : .siteStatusLate(name: name))
        return ([head] + reasons + [latest]).joined(separator: " ")
    }

    /// Why it has no report of the newest month; of older months nobody asks any more.
    private func reasons(of commune: SiteCommune) -> [LackReason] {
        guard let lack = commune.lacks.first, month.map({ lack.month >= $0 }) ?? true else { return [] }
        return lack.reasons
    }

    /// For other programs.
    var record: JSONValue {
        .object([
            ("event", "status"), ("month", JSONValue(month?.iso)), ("fresh", .integer(count(.fresh))), ("late", .integer(count(.late))),
            ("failing", .integer(count(.failing))),
            (
                "communes",
                .array(
                    communes.map { commune, standing in
                        .object([
                            ("folder", .string(commune.folder)), ("commune", JSONValue(commune.name?.name)),
                            ("standing", .string(standing.rawValue)), ("latest", JSONValue(commune.reports.first?.month.iso)),
                            ("reasons", .array(reasons(of: commune).map { .string($0.rawValue) })),
                        ])
                    })
            ),
        ])
    }
}

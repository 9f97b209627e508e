internal import Commune
internal import Language

extension SitePages {
    /// What tells whether pages that an earlier program wrote look as this one's: a name made of how it writes a small site.
    package var look: String {
        let period = Period(first: Day(rawValue: 0), last: Day(rawValue: 30), label: "1")
        let rates = [0.5, 0.75].map { value in
            PublishedReport.Rate(id: "a", name: "b", unit: "%", value: .known(value), target: 0.8)
        }
        let reports = [1, 0].map { index in
            PublishedReport(
                commune: CommuneName(name: "a", within: ["b", "c"]), period: index == 0 ? period : period.following,
                date: Day(rawValue: 50), corrections: [.init(day: Day(rawValue: 60), former: "d")], rates: [rates[index]],
                site: index == 0 ? nil : try? WebAddress("https://a/"))
        }
        var commune = SiteCommune(folder: "a")
        commune.take(reports)
        let lacking = SiteCommune(
            folder: "b", lacks: LackReason.allCases.map { SiteCommune.Lack(month: reports[0].month, reasons: [$0]) })
        let state = SiteState(communes: [commune, lacking])
        let pages = [
            index(of: state), lacks(of: state), archive(of: state), month(reports[0].month, among: Self.months(of: state), of: state),
            self.commune("a", reports), latest(reports[0], of: "a"), AtomFeed(wording.language).site(state) ?? [],
        ]
        return LastingName.make(pages.map { String(decoding: $0, as: UTF8.self) }.joined())
    }
}

extension Period {
    fileprivate var following: Period { Period(first: last.advanced(by: 1), last: last.advanced(by: 28), label: "2") }
}

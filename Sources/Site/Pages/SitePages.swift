internal import Commune
internal import Diagnostics
package import Language
internal import Markup

/// The pages of a site, from what is known of it: without scripts but for the search, and the same for the same site.
package struct SitePages: Sendable {
    let wording: SiteWording
    private let language: Language

    package init(_ language: Language) {
        self.language = language
        wording = SiteWording(language)
    }

    /// The first page: every commune with its latest report.
    package func index(of state: SiteState) -> [UInt8] {
        let order = SiteOrder(state.communes)
        let list = CommuneList(order: order, wording: wording)
        var page = page(title: wording.site, depth: 0)
        page.hasSearch = true
        return page.html { markup in
            markup.element("h1", text: wording.site)
            writeCoverage(of: state, to: &markup)
            writeSearch(to: &markup)
            list.writeJumps(to: &markup)
        } body: { markup in
            if state.communes.isEmpty { markup.element("p", text: wording.noReports) }
            list.write(to: &markup, root: "") { commune, markup in
                write(commune, root: "", to: &markup)
                guard let latest = commune.reports.first else {
                    markup.element("span", text: wording.noReport)
                    return
                }
                markup.element(
                    "a", ["href": SiteText.address(commune.folder, SiteFile.latest, SiteFile.index)],
                    text: wording.shortPeriod(latest.period))
                if let day = latest.corrected { markup.append(corrected: wording.corrected(day)) }
            }
        }
    }

    /// The communes without a report for the newest month, by reason.
    package func lacks(of state: SiteState) -> [UInt8] {
        guard let month = state.newestMonth else {
            return page(title: wording.lacks, depth: 0).html {
                $0.element("h1", text: wording.lacks)
            } body: {
                $0.element("p", text: wording.noReports)
            }
        }
        let title = wording.lacksOf(month)
        let lacking = state.communes.filter { commune in !commune.reports.contains { $0.month == month } }
        let words = Wording(language)
        // A commune stands under each of its reasons.
        let groups = (LackReason.allCases.map(Optional.some) + [nil]).map { reason in
            (
                reason: words.text(of: reason?.message ?? .siteLackNotRun),
                communes: lacking.filter { commune in
                    let reasons = commune.lacks.first { $0.month == month }?.reasons ?? []
                    return reason.map(reasons.contains) ?? reasons.isEmpty
                }
            )
        }
        return page(title: title, depth: 0).html { markup in
            markup.element("h1", text: title)
            writeCoverage(of: state, to: &markup)
        } body: { markup in
            if lacking.isEmpty { markup.element("p", text: wording.allHave) }
            for group in groups where !group.communes.isEmpty {
                markup.open("section")
                markup.element("h2", text: group.reason)
                markup.element("p", ["class": "soft"], text: wording.communes(group.communes.count))
                markup.open("ul", ["class": "rows"])
                for commune in SiteOrder(group.communes).communes {
                    markup.open("li")
                    write(commune, root: "", to: &markup)
                    markup.element("span", text: [commune.name?.district, commune.name?.province].shownPlaces)
                    markup.close()
                }
                markup.close()
                markup.close()
            }
        }
    }

    /// Where the latest report of a commune is: an address that stays.
    ///
    /// - Parameters:
    ///   - report: nil where there is none any more.
    ///   - folder: the commune's in the site.
    package func latest(_ report: PublishedReport?, of folder: String) -> [UInt8] {
        let address = report.map { SiteText.address("..", $0.folder, "bao-cao.html") } ?? "../" + SiteFile.index
        let title = report.map { wording.latestOf(wording.name($0.commune.name)) } ?? wording.latest
        var page = page(title: title, depth: 2)
        page.leadsTo = address
        page.canonical = report.flatMap { report in
            let place = PublishedPlace(commune: folder, period: report.period)
            return report.site.map { PublishedAddress(site: $0, place: place).of("bao-cao.html") }
        }
        return page.html {
            $0.element("h1", text: title)
        } body: { markup in
            markup.open("p")
            markup.element("a", ["href": address], text: report.map { wording.period($0.period) } ?? wording.noReports)
            markup.close()
        }
    }

    func page(title: String, depth: Int) -> SitePage {
        let root = String(repeating: "../", count: depth)
        return SitePage(wording: wording, depth: depth, title: title, feed: (root + SiteFile.feed, wording.site))
    }

    /// A commune's name, which leads to its page where it has one.
    func write(_ commune: SiteCommune, root: String, to markup: inout MarkupWriter) {
        guard !commune.reports.isEmpty else { return markup.append(name: wording.name(commune.shownName)) }
        markup.open("a", ["href": root + SiteText.address(commune.folder, SiteFile.index)])
        markup.append(name: wording.name(commune.shownName))
        markup.close()
    }

    private func writeCoverage(of state: SiteState, to markup: inout MarkupWriter) {
        guard let month = state.newestMonth else { return }
        let have = state.communes.count { commune in commune.reports.contains { $0.month == month } }
        markup.element("p", text: wording.coverage(of: month, have: have, all: state.communes.count))
    }

    /// Shown by the script alone, which it needs.
    private func writeSearch(to markup: inout MarkupWriter) {
        markup.open("form", ["id": SearchScript.form, "role": "search", "hidden": ""])
        markup.element("label", ["for": SearchScript.field], text: wording.search)
        markup.void("input", ["id": SearchScript.field, "type": "search", "autocomplete": "off"])
        markup.element("output", ["id": SearchScript.count, "for": SearchScript.field, "data-words": wording.found])
        markup.close()
    }
}

extension [String?] {
    /// "Huyện Thường Xuân, tỉnh Thanh Hóa"
    var shownPlaces: String { compactMap { $0.map(SiteText.shown) }.joined(separator: ", ") }
}

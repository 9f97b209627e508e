package import Commune
internal import Markup

extension SitePages {
    /// The months for which there are reports, the newest first.
    package static func months(of state: SiteState) -> [Month] {
        Set(state.communes.flatMap { $0.reports.map(\.month) }).sorted(by: >)
    }

    /// The page that leads to the months.
    package func archive(of state: SiteState) -> [UInt8] {
        var counts: [Month: Int] = [:]
        for commune in state.communes { for month in Set(commune.reports.map(\.month)) { counts[month, default: 0] += 1 } }
        let months = counts.keys.sorted(by: >)
        return page(title: wording.archive, depth: 1).html {
            $0.element("h1", text: wording.archive)
        } body: { markup in
            if months.isEmpty { markup.element("p", text: wording.noReports) }
            for year in Set(months.map(\.year)).sorted(by: >) {
                markup.open("section")
                markup.element("h2", text: wording.year(year))
                markup.open("ul", ["class": "rows"])
                for month in months where month.year == year {
                    markup.open("li")
                    markup.element("a", ["href": SiteFile.page(ofMonth: month.iso)], text: wording.reportsOf(month))
                    markup.element("span", text: wording.communes(counts[month] ?? 0))
                    markup.close()
                }
                markup.close()
                markup.close()
            }
        }
    }

    /// The reports whose period ends in a month.
    ///
    /// - Parameter months: all that have a page, the newest first.
    package func month(_ month: Month, among months: [Month], of state: SiteState) -> [UInt8] {
        let title = wording.reportsOf(month)
        let communes = state.communes.filter { commune in commune.reports.contains { $0.month == month } }
        let list = CommuneList(order: SiteOrder(communes), wording: wording)
        return page(title: title, depth: 1).html { markup in
            markup.element("h1", text: title)
            markup.element("p", text: wording.communes(communes.count))
            writeNeighbours(of: month, among: months, to: &markup)
            list.writeJumps(to: &markup)
        } body: { markup in
            list.write(to: &markup, root: "../") { commune, markup in
                write(commune, root: "../", to: &markup)
                for report in commune.reports where report.month == month {
                    markup.element(
                        "a", ["href": "../" + SiteText.address(commune.folder, report.folder, "bao-cao.html")],
                        text: wording.shortPeriod(report.period))
                    if let day = report.corrected { markup.append(corrected: wording.corrected(day)) }
                }
            }
        }
    }

    private func writeNeighbours(of month: Month, among months: [Month], to markup: inout MarkupWriter) {
        guard let index = months.firstIndex(of: month), months.count > 1 else { return }
        markup.open("nav", ["class": "jump", "aria-label": wording.archive])
        markup.open("ul")
        for neighbour in [index + 1, index - 1] where months.indices.contains(neighbour) {
            markup.open("li")
            markup.element(
                "a",
                ["href": SiteFile.page(ofMonth: months[neighbour].iso), "rel": neighbour > index ? "prev" : "next"],
                text: (neighbour > index ? "← " : "") + wording.reportsOf(months[neighbour]) + (neighbour < index ? " →" : ""))
            markup.close()
        }
        markup.close()
        markup.close()
    }
}

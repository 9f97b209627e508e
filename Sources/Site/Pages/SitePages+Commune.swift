internal import Commune
internal import Markup

extension SitePages {
    /// A commune's page: its latest report, how its figures went, all its reports.
    ///
    /// - Parameters:
    ///   - folder: the commune's in the site.
    ///   - reports: the latest first.
    package func commune(_ folder: String, _ reports: [PublishedReport]) -> [UInt8] {
        let name = wording.name(reports.first?.commune.name ?? folder)
        var page = page(title: name, depth: 1)
        page.feed = (SiteFile.feed, wording.feedOf(name))
        return page.html { markup in
            markup.open("h1")
            markup.append(name: name)
            markup.close()
            let commune = reports.first?.commune
            let places = ((commune?.formerDistrict).map { [$0] } ?? []) + (commune?.within ?? [])
            if !places.isEmpty { markup.element("p", ["class": "soft"], text: places.map(Optional.some).shownPlaces) }
        } body: { markup in
            guard let latest = reports.first else { return markup.element("p", text: wording.noReports) }
            writeLatest(latest, to: &markup)
            RateTrends(reports, wording).write(to: &markup)
            writeReports(reports, to: &markup)
        }
    }

    /// What leads to the files of a report as it was before a correction.
    ///
    /// - Parameter correction: the one that replaced them.
    package func former(_ report: PublishedReport, before correction: PublishedReport.Correction) -> [UInt8] {
        page(title: wording.former, depth: 3).html { markup in
            markup.element("h1", text: wording.former)
            markup.open("p")
            markup.append(name: wording.name(report.commune.name))
            markup.append(text: " · " + wording.period(report.period))
            markup.close()
        } body: { markup in
            markup.element("p", text: wording.replaced(correction.day))
            markup.open("p")
            markup.element("a", ["href": "../bao-cao.html"], text: wording.current)
            markup.close()
            markup.open("p")
            markup.element("a", ["href": "bao-cao.html"], text: wording.former)
            markup.close()
            writeFormats(in: "", to: &markup)
        }
    }

    private func writeLatest(_ report: PublishedReport, to markup: inout MarkupWriter) {
        markup.open("section", ["class": "card"])
        markup.element("p", ["class": "soft"], text: wording.latest)
        markup.open("p", ["class": "lead"])
        markup.element("a", ["href": SiteText.address(report.folder, "bao-cao.html")], text: wording.period(report.period))
        markup.close()
        markup.element("p", ["class": "soft"], text: wording.dated(report.date))
        writeCorrections(of: report, to: &markup)
        writeFormats(in: report.folder, to: &markup)
        markup.close()
    }

    private func writeReports(_ reports: [PublishedReport], to markup: inout MarkupWriter) {
        markup.open("section")
        markup.element("h2", text: wording.reports)
        for year in Set(reports.map(\.month.year)).sorted(by: >) {
            markup.element("h3", text: wording.year(year))
            markup.open("ul", ["class": "list"])
            for report in reports where report.month.year == year {
                markup.open("li")
                markup.element("a", ["href": SiteText.address(report.folder, "bao-cao.html")], text: wording.period(report.period))
                markup.element("small", text: wording.dated(report.date))
                writeCorrections(of: report, to: &markup)
                writeFormats(in: report.folder, to: &markup)
                markup.close()
            }
            markup.close()
        }
        markup.close()
    }

    private func writeCorrections(of report: PublishedReport, to markup: inout MarkupWriter) {
        for correction in report.corrections.reversed() {
            markup.open("p")
            markup.append(corrected: wording.corrected(correction.day))
            markup.append(text: " ")
            markup.element(
                "a", ["href": SiteText.address(report.folder, correction.former, SiteFile.index)], text: wording.formerOf(correction.day))
            markup.close()
        }
    }

    private func writeFormats(in folder: String, to markup: inout MarkupWriter) {
        markup.open("span", ["class": "formats"])
        for (index, format) in [("PDF", "bao-cao.pdf"), ("JSON", "bao-cao.json"), ("CSV", "so-lieu-thon.csv")].enumerated() {
            if index > 0 { markup.append(text: " · ") }
            markup.element("a", ["href": folder.isEmpty ? format.1 : SiteText.address(folder, format.1)], text: format.0)
        }
        markup.close()
    }
}

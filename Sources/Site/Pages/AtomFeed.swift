internal import Commune
package import Language
internal import Markup

/// The reports of a site, or of one commune, for feed readers (RFC 4287). Days are those printed in the reports and those of corrections.
/// Addresses are whole where the site's is known, and relative to the feed's own otherwise; what entries are known by never has one in it.
package struct AtomFeed {
    private let wording: SiteWording
    /// As many as a reader asks for again and again; older ones stand in the archive.
    private static let most = 300

    package init(_ language: Language) {
        wording = SiteWording(language)
    }

    /// - Returns: nil where there is nothing to tell.
    package func site(_ state: SiteState) -> [UInt8]? {
        let entries = SiteOrder(state.communes).communes.flatMap { commune in commune.reports.map { (commune: commune, report: $0) } }
        let newest = entries.enumerated().sorted { left, right in
            let days = (left.element.report.updated, right.element.report.updated)
            return days.0 == days.1 ? left.offset < right.offset : days.0 > days.1
        }.prefix(Self.most).map(\.element)
        return feed(
            id: state.feed ?? Self.name(of: state), title: wording.site, in: Place(site: state.address, folder: []),
            newest.map { Entry($0.report, of: $0.commune, within: []) })
    }

    /// - Returns: nil where there is nothing to tell.
    package func commune(_ commune: SiteCommune) -> [UInt8]? {
        let name = commune.name?.name ?? commune.folder
        return feed(
            id: LastingName.make("commune", commune.folder), title: wording.feedOf(wording.name(name)),
            in: Place(site: commune.site, folder: [commune.folder]),
            commune.reports.prefix(Self.most).map { Entry($0, of: commune, within: [commune.folder]) })
    }

    /// The name of a site's feed: of the one commune that has reports there, or of the place within which most of them are. Parts of a batch
    /// come in any order, so that it is no matter of what stood there first; nor of the address, which a site can get later.
    static func name(of state: SiteState) -> String {
        let communes = state.communes.filter { !$0.reports.isEmpty }
        if communes.count == 1 { return LastingName.make("site", communes[0].folder) }
        let places = Dictionary(communes.compactMap(\.name?.within).map { ($0, 1) }, uniquingKeysWith: +)
        let most = places.min { ($1.value, $0.key.joined(separator: "\n")) < ($0.value, $1.key.joined(separator: "\n")) }?.key ?? []
        return LastingName.make("site", "", most.joined(separator: "\n"))
    }

    /// Where files of a site stand, for a feed that leads to them.
    private struct Place {
        let site: WebAddress?
        /// From the site's folder.
        let folder: [String]
        /// The folder of the feed, from which addresses go where the site's is not known; it is the place's own, or around it.
        var feed: [String]?

        func address(of file: String) -> String {
            let path = folder + [file]
            return site?.address(of: path) ?? AddressPath.text(Array(path.dropFirst((feed ?? folder).count)))
        }
    }

    private struct Entry {
        let folder: String
        let name: String
        let report: SiteCommune.Entry
        let place: Place

        /// - Parameter feed: the feed's folder.
        init(_ report: SiteCommune.Entry, of commune: SiteCommune, within feed: [String]) {
            folder = commune.folder
            name = commune.name?.name ?? commune.folder
            self.report = report
            let place = PublishedPlace(commune: commune.folder, period: report.period)
            self.place = Place(site: commune.site, folder: place.path, feed: feed)
        }
    }

    private func feed(id: String, title: String, in place: Place, _ entries: [Entry]) -> [UInt8]? {
        guard let updated = entries.map(\.report.updated).max() else { return nil }
        var markup = MarkupWriter()
        markup.append(markup: "<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        markup.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": wording.language.rawValue])
        markup.element("id", text: id)
        markup.element("title", text: SiteText.shown(title))
        markup.element("updated", text: Self.moment(updated))
        markup.element("link", ["rel": "alternate", "type": "text/html", "href": place.address(of: SiteFile.index)])
        markup.element("link", ["rel": "self", "type": "application/atom+xml", "href": place.address(of: SiteFile.feed)])
        for entry in entries { write(entry, to: &markup) }
        markup.close()
        return Array((markup.take() + "\n").utf8)
    }

    private func write(_ entry: Entry, to markup: inout MarkupWriter) {
        let (report, name) = (entry.report, wording.name(entry.name))
        markup.open("entry")
        markup.element("id", text: LastingName.make("report", entry.folder, report.folder))
        markup.element(
            "title",
            text: "\(name): \(wording.shortPeriod(report.period))" + (report.corrected.map { " – \(wording.corrected($0))" } ?? ""))
        markup.element("published", text: Self.moment(report.date))
        markup.element("updated", text: Self.moment(report.updated))
        markup.open("author")
        markup.element("name", text: name)
        markup.close()
        for (type, file) in [("text/html", "bao-cao.html"), ("application/pdf", "bao-cao.pdf")] {
            markup.element(
                "link",
                ["rel": type == "text/html" ? "alternate" : "related", "type": type, "href": entry.place.address(of: file)])
        }
        markup.element("summary", text: wording.period(report.period) + (report.corrected.map { ". \(wording.notice($0))" } ?? "."))
        markup.close()
    }

    /// Midnight in Vietnam (RFC 3339).
    private static func moment(_ day: Day) -> String { "\(day.iso)T00:00:00+07:00" }
}

extension SiteCommune.Entry {
    /// The day on which it last became another.
    var updated: Day { max(date, corrected ?? date) }
}

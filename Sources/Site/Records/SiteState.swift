package import Commune
internal import JSON
package import Language

/// What a site knows of itself: its communes, their reports, and why some have none. It stands in the site as `trang-thai.json`
/// (`Documentation/trang-thai.md`), so that a run need not look through all reports, and `status` can tell who is late.
package struct SiteState: Sendable {
    /// The pages' look and language when they were written; where it is another now, all are written again.
    package var look: String
    /// The feed's lasting name where the site has one of before names followed from what a site is: readers know the feed by it.
    package var feed: String?
    /// In the order of their folders' names.
    package private(set) var communes: [SiteCommune]

    package static let file = "trang-thai.json"
    private static let schema = "baocao-site/1"

    package init(look: String = "", feed: String? = nil, communes: [SiteCommune] = []) {
        self.look = look
        self.feed = feed
        self.communes = communes.sorted { $0.folder.utf8.lexicographicallyPrecedes($1.folder.utf8) }
    }

    /// nil where the text is none of ours, or of a program whose records are others.
    package init?(_ bytes: [UInt8]) {
        guard let state = try? JSONReader.value(of: bytes), state["schema"]?.string == Self.schema else { return nil }
        self.init(
            look: state["look"]?.string ?? "", feed: state["feed"]?.string,
            communes: (state["communes"]?.items ?? []).compactMap(SiteCommune.init))
    }

    package var json: [UInt8] {
        let value = JSONValue.object(
            [("schema", .string(Self.schema)), ("look", .string(look))]
                + (feed.map { [("feed", .string($0))] } ?? []) + [("communes", .array(communes.map(\.json)))])
        return Array(value.text.utf8)
    }

    /// Where the site is found on the web; nil where no report says it, or two do not agree.
    package var address: WebAddress? { addresses.count == 1 ? addresses[0] : nil }

    /// All that communes say of where the site is found on the web, in the order of their letters.
    package var addresses: [WebAddress] { Set(communes.compactMap(\.site)).sorted { $0.text < $1.text } }

    /// The newest month for which anybody has a report.
    package var newestMonth: Month? { communes.compactMap { $0.reports.first?.month }.max() }

    /// The commune whose reports stand in this folder.
    package subscript(_ folder: String) -> SiteCommune? {
        get {
            let index = place(of: folder)
            return index < communes.count && communes[index].folder == folder ? communes[index] : nil
        }
        set {
            let index = place(of: folder)
            let isThere = index < communes.count && communes[index].folder == folder
            switch (newValue, isThere) {
            case (let commune?, true): communes[index] = commune
            case (let commune?, false): communes.insert(commune, at: index)
            case (nil, true): communes.remove(at: index)
            case (nil, false): break
            }
        }
    }

    private func place(of folder: String) -> Int {
        var (low, high) = (0, communes.count)
        while low < high {
            let middle = (low + high) / 2
            if communes[middle].folder.utf8.lexicographicallyPrecedes(folder.utf8) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A commune in a site's state.
package struct SiteCommune: Sendable, Hashable {
    /// A report in the list of a commune's.
    package struct Entry: Sendable, Hashable {
        package let period: Period
        /// The day printed in it.
        package let date: Day
        /// The day of its last correction.
        package let corrected: Day?

        package init(_ report: PublishedReport) {
            period = report.period
            date = report.date
            corrected = report.corrections.last?.day
        }

        init(period: Period, date: Day, corrected: Day?) {
            self.period = period
            self.date = date
            self.corrected = corrected
        }

        package var folder: String { PublishedPlace.folder(of: period) }
        package var month: Month { Month(of: period.last) }
    }

    /// A month for which a run made no report.
    package struct Lack: Sendable, Hashable {
        package let month: Month
        package let reasons: [LackReason]

        package init(month: Month, reasons: [LackReason]) {
            self.month = month
            self.reasons = reasons
        }
    }

    /// Its folder in the site.
    package let folder: String
    /// nil where no settings could be read yet.
    package var name: CommuneName?
    /// Where its newest report that says so has the site on the web.
    package var site: WebAddress?
    /// The latest first.
    package var reports: [Entry]
    /// The latest first.
    package var lacks: [Lack]
    /// Whether the last run that worked on it failed.
    package var isFailing: Bool

    package init(
        folder: String, name: CommuneName? = nil, site: WebAddress? = nil, reports: [Entry] = [], lacks: [Lack] = [],
        isFailing: Bool = false
    ) {
        self.folder = folder
        self.name = name
        self.site = site
        self.reports = reports
        self.lacks = lacks
        self.isFailing = isFailing
    }

    /// Takes what stands in its folder.
    package mutating func take(_ published: [PublishedReport]) {
        let latestFirst = published.sorted(by: PublishedReport.isLater)
        reports = latestFirst.map(Entry.init)
        if let latest = latestFirst.first { name = latest.commune }
        site = latestFirst.lazy.compactMap(\.site).first
        lacks.removeAll { lack in reports.contains { $0.month == lack.month } }
    }

    /// Notes that a run made no report.
    package mutating func lack(_ reasons: [LackReason], in month: Month) {
        isFailing = true
        lacks.removeAll { $0.month == month }
        guard !reports.contains(where: { $0.month == month }) else { return }
        lacks.append(Lack(month: month, reasons: reasons))
        lacks.sort { $0.month > $1.month }
        if lacks.count > Self.monthsKept { lacks.removeLast(lacks.count - Self.monthsKept) }
    }

    private static let monthsKept = 24
}

extension SiteCommune {
    fileprivate init?(_ json: JSONValue) {
        guard let folder = json["folder"]?.string else { return nil }
        self.init(
            folder: folder, name: CommuneName(json), site: WebAddress(json), reports: (json["reports"]?.items ?? []).compactMap(Entry.init),
            lacks: (json["lacks"]?.items ?? []).compactMap(Lack.init), isFailing: json["failing"]?.isTrue == true)
    }

    fileprivate var json: JSONValue {
        .object(
            [("folder", .string(folder))] + (name?.members ?? []) + (site?.members ?? []) + (isFailing ? [("failing", true)] : []) + [
                ("reports", .array(reports.map(\.json)))
            ] + (lacks.isEmpty ? [] : [("lacks", .array(lacks.map(\.json)))]))
    }
}

extension SiteCommune.Entry {
    fileprivate init?(_ json: JSONValue) {
        guard let period = Period(json), let date = json["date"]?.string.flatMap({ Day(iso: $0) }) else { return nil }
        self.init(period: period, date: date, corrected: json["corrected"]?.string.flatMap { Day(iso: $0) })
    }

    fileprivate var json: JSONValue {
        .object(period.members + [("date", .string(date.iso))] + (corrected.map { [("corrected", .string($0.iso))] } ?? []))
    }
}

extension SiteCommune.Lack {
    fileprivate init?(_ json: JSONValue) {
        guard let month = json["month"]?.string.flatMap({ Day(iso: $0 + "-01") }) else { return nil }
        self.init(month: Month(of: month), reasons: (json["reasons"]?.items ?? []).compactMap { $0.string.flatMap(LackReason.init) })
    }

    fileprivate var json: JSONValue {
        .object([("month", .string(month.iso)), ("reasons", .array(reasons.map { .string($0.rawValue) }))])
    }
}

package import Commune
internal import JSON
package import Language

/// A report that stands in a site: what the site's pages say of it. It is written beside the report's files, as `dang.json`, and appears with
/// them, so that nobody reads a megabyte of figures again to list them.
package struct PublishedReport: Sendable, Hashable {
    /// A figure of the whole commune that pages follow from month to month.
    package struct Rate: Sendable, Hashable {
        /// `dossiers.on-time`
        package let id: String
        package let name: String
        /// `%`: the value is a fraction.
        package let unit: String
        package let value: Value
        package let target: Double?

        /// A figure that is hidden is not one that nobody has.
        package enum Value: Sendable, Hashable {
            case known(Double)
            case hidden, noData
        }
    }

    /// Other figures took the place of those that had been published.
    package struct Correction: Sendable, Hashable {
        package let day: Day
        /// The folder, within the report's, that keeps the former files: `truoc-2024-09-05`.
        package let former: String
        /// The day of what was replaced: of its last correction, else the one printed in it; nil in records of earlier programs.
        package let replaced: Day?

        package init(day: Day, former: String, replaced: Day? = nil) {
            self.day = day
            self.former = former
            self.replaced = replaced
        }
    }

    package let commune: CommuneName
    package let period: Period
    /// The day printed in the report.
    package let date: Day
    /// In the order in which they came.
    package var corrections: [Correction]
    package let rates: [Rate]
    /// Where the site was found on the web when the report was published; nil: nobody knew.
    package var site: WebAddress?

    /// The name of its folder in the commune's.
    package var folder: String { PublishedPlace.folder(of: period) }

    /// The month in which it is looked for: that of its last day.
    package var month: Month { Month(of: period.last) }

    package init(
        commune: CommuneName, period: Period, date: Day, corrections: [Correction] = [], rates: [Rate] = [], site: WebAddress? = nil
    ) {
        self.commune = commune
        self.period = period
        self.date = date
        self.corrections = corrections
        self.rates = rates
        self.site = site
    }

    /// The later of two stands first: by its last day, then the one that speaks of the newest days alone.
    package static func isLater(_ left: PublishedReport, _ right: PublishedReport) -> Bool {
        (left.period.last, left.period.first) > (right.period.last, right.period.first)
    }
}

extension PublishedReport {
    /// The name of its file.
    package static let file = "dang.json"
    private static let schema = "baocao-dang/1"

    /// Reads what stands beside a report; nil for anything else.
    package init?(record bytes: [UInt8]) {
        guard let record = try? JSONReader.value(of: bytes), record["schema"]?.string == Self.schema,
            let date = record["date"]?.string.flatMap({ Day(iso: $0) }), let commune = CommuneName(record), let period = Period(record)
        else { return nil }
        self.init(
            commune: commune, period: period, date: date,
            corrections: (record["corrections"]?.items ?? []).compactMap { correction in
                guard let day = correction["day"]?.string.flatMap({ Day(iso: $0) }), let former = correction["former"]?.string,
                    FormerReports.isFolder(former)
                else { return nil }
                return Correction(day: day, former: former, replaced: correction["replaced"]?.string.flatMap { Day(iso: $0) })
            },
            rates: (record["rates"]?.items ?? []).compactMap(Rate.init), site: WebAddress(record))
    }

    /// Reads what a bao-cao.json says; nil for anything else.
    ///
    /// - Parameters:
    ///   - commune: as the settings name it; nil: as the data do.
    ///   - date: the day printed in the report; nil: the last of its period.
    package init?(data bytes: [UInt8], commune: CommuneName? = nil, date: Day?) {
        guard let told = Self.told(byData: bytes, commune: commune, date: date) else { return nil }
        self = told.report
    }

    /// What a bao-cao.json says, with the days of the corrections that it tells of: it is long, and read once for both.
    package static func told(
        byData bytes: [UInt8], commune: CommuneName? = nil, date: Day?
    ) -> (report: PublishedReport, corrections: [Day])? {
        guard let data = try? JSONReader.members(["schema", "commune", "within", "period", "indicators", "corrections"], of: bytes),
            let told = CommuneName(data), let period = Period(data)
        else { return nil }
        let ofCommune = (data["indicators"]?.items ?? []).filter { $0["village"]?.string == nil }
        let report = PublishedReport(
            commune: commune ?? told, period: period, date: date ?? period.last,
            rates: ofCommune.filter { $0["name"]?.string != nil }.compactMap(Rate.init))
        return (report, (data["corrections"]?.items ?? []).compactMap { $0["day"]?.string.flatMap { Day(iso: $0) } })
    }

    /// The day printed in a report, as the head of its page tells it; nil where it does not.
    package static func date(ofPage html: [UInt8]) -> Day? {
        let head = String(decoding: html.prefix(4096), as: UTF8.self)
        guard let start = head.firstRange(of: "name=\"dcterms.date\" content=\"")?.upperBound else { return nil }
        return Day(iso: head[start...].prefix(10))
    }

    /// The record as text.
    package var record: [UInt8] {
        var members: [(key: String, value: JSONValue)] = [("schema", .string(Self.schema))]
        members += commune.members + period.members + (site?.members ?? [])
        members += [
            ("date", .string(date.iso)),
            (
                "corrections",
                .array(
                    corrections.map { correction in
                        .object(
                            [("day", .string(correction.day.iso)), ("former", .string(correction.former))]
                                + (correction.replaced.map { [("replaced", .string($0.iso))] } ?? []))
                    })
            ), ("rates", .array(rates.map(\.json))),
        ]
        return Array(JSONValue.object(members).text.utf8)
    }
}

extension PublishedReport.Rate {
    fileprivate init?(_ json: JSONValue) {
        guard let id = json["id"]?.string, let name = json["name"]?.string else { return nil }
        self.id = id
        self.name = name
        unit = json["unit"]?.string ?? ""
        value = json["value"]?.number.map { .known($0) } ?? (json["hidden"]?.isTrue == true ? .hidden : .noData)
        target = json["target"]?.number
    }

    fileprivate var json: JSONValue {
        let known: Double? = if case .known(let number) = value { number } else { nil }
        return .object(
            [
                ("id", .string(id)), ("name", .string(name)), ("unit", .string(unit)), ("value", JSONValue(known)),
                ("target", JSONValue(target)),
            ] + (value == .hidden ? [("hidden", true)] : []))
    }
}

extension CommuneName {
    /// `commune`, `within` and `formerDistrict` of a record.
    init?(_ record: JSONValue) {
        guard let name = record["commune"]?.string else { return nil }
        self.init(
            name: name, within: (record["within"]?.items ?? []).compactMap(\.string), formerDistrict: record["formerDistrict"]?.string)
    }

    var members: [(key: String, value: JSONValue)] {
        [("commune", .string(name)), ("within", .array(within.map { .string($0) }))]
            + (formerDistrict.map { [("formerDistrict", .string($0))] } ?? [])
    }
}

extension Period {
    /// `period` of a record.
    init?(_ record: JSONValue) {
        let period = record["period"]
        guard let first = period?["from"]?.string.flatMap({ Day(iso: $0) }), let last = period?["to"]?.string.flatMap({ Day(iso: $0) }),
            first <= last
        else { return nil }
        self.init(first: first, last: last, label: period?["label"]?.string)
    }

    var members: [(key: String, value: JSONValue)] {
        [
            (
                "period",
                .object(
                    [("from", .string(first.iso)), ("to", .string(last.iso))] + (label.map { [("label", .string($0))] } ?? []))
            )
        ]
    }
}

extension WebAddress {
    /// `site` of a record.
    init?(_ record: JSONValue) {
        guard let written = record["site"]?.string, let address = try? WebAddress(written) else { return nil }
        self = address
    }

    var members: [(key: String, value: JSONValue)] { [("site", .string(text))] }
}

internal import Commune
internal import Language
internal import Markup

/// How a commune's figures went over its published reports: those that speak of periods of one kind, because a month and a half year cannot
/// be compared.
struct RateTrends {
    private let wording: SiteWording
    /// The earliest first.
    private let reports: [PublishedReport]
    /// A year and the month to compare with.
    private static let most = 13

    /// Which reports follow each other.
    private enum Kind: Hashable {
        case month
        /// From the year's first day on.
        case sinceNewYear
        case months(Int)
        case days

        init(_ period: Period) {
            switch period.alignment {
            case .calendarMonths(1), .reportingMonths(1): self = .month
            case .calendarMonths where period.first.month == 1, .reportingMonths where period.first.month == 12: self = .sinceNewYear
            case .calendarMonths(let count), .reportingMonths(let count): self = .months(count)
            case .days: self = .days
            }
        }
    }

    /// - Parameter all: the latest first; those of the kind that most are of are followed.
    init(_ all: [PublishedReport], _ wording: SiteWording) {
        self.wording = wording
        let kinds = Dictionary(grouping: all) { Kind($0.period) }
        let most = kinds.values.map(\.count).max() ?? 0
        let kind = all.map { Kind($0.period) }.first { kinds[$0]?.count == most }
        reports = Array((kind.flatMap { kinds[$0] } ?? []).prefix(Self.most).reversed())
    }

    func write(to markup: inout MarkupWriter) {
        guard let latest = reports.last, !latest.rates.isEmpty else { return }
        let isTrend = reports.count > 1
        markup.open("section")
        markup.element("h2", text: isTrend ? wording.trend : wording.figures)
        markup.element(
            "p", ["class": "soft"],
            text: isTrend
                ? "\(wording.shortPeriod(reports[0].period)) – \(wording.shortPeriod(latest.period))" : wording.period(latest.period))
        let series = latest.rates.map { rate in (rate: rate, values: reports.map { $0.value(of: rate.id) }) }
        markup.open("ul", ["class": "rates"])
        let percents = SharedDecimals(latest.rates.compactMap(\.knownFraction), language: wording.language)
        for (rate, values) in series { write(rate, values, percents, to: &markup) }
        markup.close()
        if isTrend { writeTable(series, to: &markup) }
        markup.close()
    }

    private func write(
        _ rate: PublishedReport.Rate, _ values: [PublishedReport.Rate.Value], _ percents: SharedDecimals, to markup: inout MarkupWriter
    ) {
        markup.open("li")
        markup.element("span", ["class": "name"], text: SiteText.shown(rate.name))
        Sparkline(values: values.map(\.known), places: places, target: rate.target).write(to: &markup)
        markup.element(
            "span", ["class": rate.value.known == nil ? "value none" : "value"], text: wording.value(rate.value, unit: rate.unit, percents))
        let notes = [rate.target.map { wording.target(wording.number($0, unit: rate.unit)) }, change(of: rate, values)].compactMap(\.self)
        if !notes.isEmpty { markup.element("span", ["class": "notes"], text: notes.joined(separator: " · ")) }
        markup.close()
    }

    /// Since the report before, and no other: what lies between may be hidden.
    private func change(of rate: PublishedReport.Rate, _ values: [PublishedReport.Rate.Value]) -> String? {
        guard values.count > 1, let now = rate.value.known, let before = values[values.count - 2].known else { return nil }
        let since = wording.since(wording.shortPeriod(reports[reports.count - 2].period))
        return "\(wording.change(from: before, to: now, unit: rate.unit)) \(since)"
    }

    /// Where the reports stand on the line of time: in months from the first; one after another where periods are no months.
    private var places: [Int] {
        let places = reports.map { reports[0].month.distance(to: $0.month) }
        return Set(places).count == places.count ? places : Array(reports.indices)
    }

    private func writeTable(
        _ series: [(rate: PublishedReport.Rate, values: [PublishedReport.Rate.Value])], to markup: inout MarkupWriter
    ) {
        markup.open("details")
        markup.element("summary", text: wording.showData)
        markup.open("div", ["class": "frame", "tabindex": "0", "role": "region", "aria-label": wording.trend])
        markup.open("table")
        markup.open("thead")
        markup.open("tr")
        markup.element("th", ["scope": "col"], text: wording.measure)
        for report in reports {
            markup.element(
                "th", ["scope": "col"],
                text: Kind(report.period) == .month ? wording.shortMonth(report.month) : wording.shortPeriod(report.period))
        }
        markup.close()
        markup.close()
        markup.open("tbody")
        let percents = SharedDecimals(
            series.filter { $0.rate.unit == "%" }.flatMap { $0.values.compactMap(\.known) }, language: wording.language)
        for (rate, values) in series {
            markup.open("tr")
            markup.element("th", ["scope": "row"], text: SiteText.shown(rate.name))
            for value in values { markup.element("td", text: wording.value(value, unit: rate.unit, percents)) }
            markup.close()
        }
        markup.close()
        markup.close()
        markup.close()
        markup.close()
    }
}

extension PublishedReport {
    fileprivate func value(of id: String) -> Rate.Value { rates.first { $0.id == id }?.value ?? .noData }
}

extension PublishedReport.Rate {
    fileprivate var knownFraction: Double? { unit == "%" ? value.known : nil }
}

extension PublishedReport.Rate.Value {
    fileprivate var known: Double? { if case .known(let number) = self { number } else { nil } }
}

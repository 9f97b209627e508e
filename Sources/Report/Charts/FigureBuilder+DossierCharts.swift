internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// Charts about dossiers: by month, by punctuality, by channel.
extension FigureBuilder {
    /// One bar or one stack of the dossier charts.
    private struct Group {
        let name: String
        let isMuted: Bool
        /// What runs along the chart, as figures are told by it.
        let aspects: [FigureSource.Aspect: String]
        let counts: [Count]
        /// What the counts are parts of; hidden where it is not published.
        let whole: Count
        /// In a sentence, where that is another.
        var longName: String?
        /// Of a place, where they are published.
        var months: [DossierFigures.MonthRow] = []
    }

    /// Received and resolved.
    func receivedResolvedData(by axis: ChartAxis) -> ChartData? {
        let groups = groups(by: axis) {
            [$0[.received], $0[.resolved]]
        } of: {
            $0[.received]
        } months: {
            [$0.received, $0.resolved]
        }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let name = text.words.name(.received)
        var data = data(
            groups, axis, title: axis == .month ? monthsTitle() : mostTitle(groups, .received, name) ?? text.words.receivedAndResolved,
            total: axis == .month ? nil : marked(total, .received),
            [(.received, PaletteRole.received), (.resolved, PaletteRole.resolved)])
        data.emphasis = 0
        return data
    }

    /// The month in which most were received.
    private func monthsTitle() -> String {
        let months = summary.dossiers?.byMonth ?? []
        let most = MostClaim(months.map { ($0.month, text.count($0.received, of: source($0, .received))) })
        return most.flatMap { most -> String? in
            guard most.first.count <= Self.namedPlaces else { return nil }
            let first = most.first.map { text.dates.month(year: $0.year, month: $0.month) }
            let (names, count) = (text.phrases.list(first), FigureMarks.marked(most.value))
            return most.set == 1 ? text.words.receivedIn(names, count) : text.words.busiest(names, count, isTied: most.first.count > 1)
        } ?? text.words.byMonthCaption
    }

    /// Resolved before due, on the due day and overdue.
    func outcomesData(by axis: ChartAxis) -> ChartData? {
        let resolved = { (counts: DossierCounts<Count>) in [counts[.early], counts[.onTime], counts[.overdue]] }
        let groups = groups(by: axis, resolved, of: { $0[.resolved] }) { [$0.early, $0.onTime, $0.overdue] }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        // Of a place without data nothing can be said.
        let set = groups.filter { !$0.isMuted }
        let places = set.filter { !$0.counts.contains(.noData) }
        let late = places.count { ($0.counts[2].value ?? 0) > 0 }
        let title: String
        switch total[.overdue] {
        case .known(0): title = text.words.noOverdue
        // What is hidden may be any number, so that the places cannot be counted.
        case .known where places.count > 1 && late > 0 && !places.contains { $0.counts[2] == .hidden }:
            let claim = PartClaim(part: late, known: places.count, set: set.count)
            title = text.words.overdueIn(
                text.counted(claim, noun(axis)), marked(total, .overdue), elsewhere: elsewhere(groups.filter(\.isMuted), axis))
        case .known: title = text.words.overdueAt(marked(total, .overdue))
        case .hidden, .noData: title = text.words.name(.resolved)
        }
        var data = data(
            groups, axis, title: title, total: marked(total, .resolved),
            [(.early, PaletteRole.early), (.onTime, PaletteRole.onTime), (.overdue, PaletteRole.overdue)], arePartsOfWhole: true)
        data.emphasis = 2
        return data
    }

    /// Received in the period by channel.
    func channelsData(by axis: ChartAxis) -> ChartData? {
        guard let online = summary.indicator(.dossiers(.online)), online.state != .noData else { return nil }
        let received = { (counts: DossierCounts<Count>) in [counts[.online], counts[.inPerson], counts[.postal]] }
        let groups = groups(by: axis, received, of: { $0[.inPeriod] }) { [$0.online, $0.inPerson, $0.postal] }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let inPeriod = marked(total, .inPeriod)
        let title = online.value.map { text.words.onlineShare(text.approximate($0, of: online)) } ?? text.words.channelCount(inPeriod)
        var data = data(
            groups, axis, title: title, total: inPeriod,
            [(.online, PaletteRole.online), (.inPerson, PaletteRole.inPerson), (.postal, PaletteRole.postal)], arePartsOfWhole: true)
        data.emphasis = 0
        return data
    }

    /// One count of form 06a.
    func countsData(_ count: DossierCount, by axis: ChartAxis) -> ChartData? {
        let groups = groups(by: axis) {
            [$0[count]]
        } of: {
            $0[count]
        } months: {
            [count == .received ? $0.received : $0.resolved]
        }
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let name = text.words.name(count)
        var data = data(
            groups, axis, title: mostTitle(groups, count, name) ?? name, total: marked(total, count), [(count, PaletteRole.indicator)])
        if axis == .village {
            let months = summary.dossiers?.byMonth ?? []
            data.stepNames = monthNames(months)
            data.steps = groups.map { group in
                months.indices.map { index in
                    guard index < group.months.count else { return group.months.isEmpty && group.counts[0] == .hidden ? .hidden : .missing }
                    let row = group.months[index]
                    let source = FigureSource(count, group.aspects.merging([.month: row.month.iso]) { $1 })
                    return text.count(count == .received ? row.received : row.resolved, of: source)
                }
            }
        }
        return data
    }

    /// Which places, fields or months have most of a count, the first of those that each has.
    private func mostTitle(_ groups: [Group], _ count: DossierCount, _ name: String) -> String? {
        let set = groups.filter { !$0.isMuted }.map {
            ($0.longName ?? $0.name, text.count($0.counts[0], of: FigureSource(count, $0.aspects)))
        }
        guard let most = MostClaim(set), most.set > 1, most.first.count <= Self.namedPlaces else { return nil }
        return text.words.most(name, text.phrases.list(most.first), FigureMarks.marked(most.value), isTied: most.first.count > 1)
    }

    private func marked(_ total: DossierCounts<Count>, _ count: DossierCount) -> String {
        FigureMarks.marked(text.count(count, total, of: [:]))
    }

    /// On-time and online rates of the last twelve months, or one of the two.
    func trendData(_ options: ChartOptions, of only: DossierRate? = nil) -> ChartData? {
        guard let trend = summary.comparison?.trend, trend.count > 1 else { return nil }
        let series = trendSeries.filter { series in
            (only == nil || series.rate == only) && trend.contains { series.share($0) != nil }
        }
        guard series.contains(where: { $0.rate == only ?? .onTime }) else { return nil }
        let (title, emphasis) = trendTitle(trend, series)
        let target = only.flatMap { summary.indicator(.dossiers($0)) }.flatMap(text.target)
        let own = options.target.map { text.percent($0 / 100) }
        return ChartData(
            title: title, subtitle: text.words.trendSubtitle(), source: text.dossierSource, format: .percent, isOverTime: true,
            categories: monthNames(trend.map(\.figures)).map { .init($0) },
            series: series.map { series in
                Series(
                    name: series.label, colour: series.colour,
                    values: trend.map {
                        text.percent(series.share($0)).of(
                            FigureSource(IndicatorID.dossiers(series.rate).text, [.month: $0.figures.month.iso]))
                    })
            }, target: only != nil && options.showsTarget ? own ?? target : nil, emphasis: emphasis, maximum: 1)
    }

    /// A rate that is known of every month.
    private struct TrendSeries {
        let rate: DossierRate
        /// In the legend, and in a sentence.
        let label: String
        let name: String
        let colour: Int
        let share: (PeriodComparison.TrendMonth) -> Double?
        let base: (PeriodComparison.TrendMonth) -> Count
    }

    private var trendSeries: [TrendSeries] {
        [
            TrendSeries(
                rate: .onTime, label: text.words.onTimeRate, name: text.words.onTimeTrend, colour: PaletteRole.onTimeRate,
                share: { $0.onTime }, base: { $0.figures.resolved }),
            TrendSeries(
                rate: .online, label: text.words.onlineRate, name: text.words.onlineTrend, colour: PaletteRole.onlineRate,
                share: { $0.online }, base: { $0.figures.received }),
        ]
    }

    /// The rate that has certainly changed most between its first and its last month.
    private func trendTitle(_ trend: [PeriodComparison.TrendMonth], _ all: [TrendSeries]) -> (title: String, emphasis: Int?) {
        typealias Month = PeriodComparison.TrendMonth
        let changes = all.enumerated().compactMap { index, series -> (index: Int, claim: ChangeClaim, first: Month, last: Month)? in
            let months = trend.filter { series.share($0) != nil }
            guard months.count > 1, let first = months.first, let last = months.last, let then = series.share(first),
                let now = series.share(last)
            else { return nil }
            let claim = ChangeClaim(
                then: (then, series.base(first).value.map(Double.init)), now: (now, series.base(last).value.map(Double.init)))
            return (index, claim, first, last)
        }
        guard let most = changes.max(by: { $0.claim.certain < $1.claim.certain }) else {
            return (text.words.trendCaption(text.isFirst(all[0].name)), nil)
        }
        guard most.claim.isClear else {
            return (text.words.noTrend(text.isFirst(text.phrases.list(changes.map { all[$0.index].name }))), nil)
        }
        func month(_ month: Month) -> String { text.dates.month(year: month.figures.month.year, month: month.figures.month.month) }
        let title = text.words.trend(
            text.isFirst(all[most.index].name), most.claim.phrase(ReportWording(text.language)), from: month(most.first),
            to: month(most.last))
        return (title, most.index)
    }

    // MARK: Groups

    /// So many places that share a first place are named.
    private static var namedPlaces: Int { 3 }

    /// ", kể cả 6 hồ sơ ngoài địa bàn": what a sum has beside that of the places it speaks of; nil where it has nothing.
    private func elsewhere(_ muted: [Group], _ axis: ChartAxis) -> String? {
        let some = muted.filter { $0.counts[2] != .known(0) && $0.counts[2] != .noData }
        guard !some.isEmpty else { return nil }
        let what: String
        switch (axis, some.count, some[0].aspects[.place]) {
        case (.field, _, _): what = text.words.ofUnstatedField
        case (_, 1, "outside"): what = text.words.fromOutside
        case (_, 1, _): what = text.words.ofUnknownVillage
        default: what = text.words.fromElsewhere
        }
        let counts = some.compactMap(\.counts[2].value)
        guard counts.count == some.count else { return text.words.including(nil, what) }
        let source = some.count == 1 ? FigureSource(DossierCount.overdue, some[0].aspects) : nil
        return text.words.including(FigureMarks.marked(text.count(counts.reduce(0, +), of: source)), what)
    }

    private func groups(
        by axis: ChartAxis, _ counts: (DossierCounts<Count>) -> [Count], of whole: (DossierCounts<Count>) -> Count,
        months: (DossierFigures.MonthRow) -> [Count]
    ) -> [Group] {
        guard let figures = summary.dossiers else { return [] }
        switch axis {
        case .village:
            return figures.rows.compactMap { row in
                guard row.subject != .total else { return nil }
                let isVillage = if case .village = row.subject { true } else { false }
                let values = counts(row.counts)
                // Nobody asks why "outside" is empty.
                if !isVillage, values.allSatisfy({ $0 == .known(0) }) { return nil }
                return Group(
                    name: text.subject(row.subject), isMuted: !isVillage, aspects: text.aspects(row.subject), counts: values,
                    whole: whole(row.counts), months: row.months)
            }
        case .field:
            return figures.byField.map { row in
                Group(
                    name: row.field.isEmpty ? text.words.unstatedField : row.field, isMuted: row.field.isEmpty,
                    aspects: [.field: row.field], counts: counts(row.counts), whole: whole(row.counts))
            }
        case .month:
            return zip(monthNames(figures.byMonth), figures.byMonth).map {
                let counts = months($1)
                return Group(
                    name: $0, isMuted: false, aspects: [.month: $1.month.iso], counts: counts, whole: sum(counts),
                    longName: text.dates.month(year: $1.month.year, month: $1.month.month))
            }
        case .indicator: return []
        }
    }

    private func data(
        _ groups: [Group], _ axis: ChartAxis, title: String, total: String?, _ series: [(count: DossierCount, colour: Int)],
        arePartsOfWhole: Bool = false
    ) -> ChartData {
        let isSingle = series.count == 1
        return ChartData(
            title: title, subtitle: total.map { text.words.dossierCount(text.period, $0) } ?? text.words.dossierCount(text.period),
            source: text.dossierSource, format: .count, isOverTime: axis == .month,
            categories: groups.map { .init($0.name, muted: $0.isMuted) },
            series: series.enumerated().map { index, series in
                Series(
                    name: isSingle ? "" : text.words.name(series.count), colour: series.colour,
                    values: groups.map { text.count($0.counts[index], of: FigureSource(series.count, $0.aspects)) })
            }, wholes: arePartsOfWhole ? groups.map { text.count($0.whole, of: nil) } : [])
    }

    private func monthNames(_ months: [DossierFigures.MonthRow]) -> [String] {
        let severalYears = Set(months.map(\.month.year)).count > 1
        return months.map { text.month($0, withYear: severalYears) }
    }

    private func noun(_ axis: ChartAxis) -> String {
        switch axis {
        case .village: text.words.villageNoun
        case .field: text.words.fieldNoun
        case .month: text.words.monthNoun
        case .indicator: text.words.indicatorNoun
        }
    }

    private func sum(_ counts: [Count]) -> Count {
        var total = 0
        for count in counts {
            guard case .known(let value) = count else { return count }
            total += value
        }
        return .known(total)
    }
}

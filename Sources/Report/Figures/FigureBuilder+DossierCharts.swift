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
    }

    /// Received and resolved by month.
    func monthsChart() -> Chart? {
        guard let months = summary.dossiers?.byMonth, !months.isEmpty else { return nil }
        let names = monthNames(months)
        let most = MostClaim(months.map { ($0.month, text.count($0.received, of: source($0, .received))) })
        let title =
            most.flatMap { most -> String? in
                guard most.first.count <= Self.namedPlaces else { return nil }
                let first = most.first.map { text.dates.month(year: $0.year, month: $0.month) }
                let (names, count) = (text.phrases.list(first), FigureMarks.marked(most.value))
                return most.set == 1
                    ? text.words.receivedIn(names, count) : text.words.busiest(names, count, isTied: most.first.count > 1)
            } ?? text.words.byMonthCaption
        let series = [
            Series(
                name: text.words.name(.received), colour: PaletteRole.received,
                values: months.map { text.count($0.received, of: source($0, .received)) }),
            Series(
                name: text.words.name(.resolved), colour: PaletteRole.resolved,
                values: months.map { text.count($0.resolved, of: source($0, .resolved)) }),
        ]
        return Chart(
            title: title, subtitle: text.words.dossierCount(text.period), source: text.dossierSource, alternativeText: "",
            orientation: .vertical, format: .count, categories: names.map { .init($0) },
            // Two bars a month become too thin to label beyond a year.
            marks: months.count > 12 ? series.map(Mark.line) : series.map(Mark.bar))
    }

    /// Resolved before due, on the due day and overdue.
    func outcomesChart(by axis: ChartAxis, _ options: ChartOptions) -> Chart? {
        let resolved = { (counts: DossierCounts<Count>) in [counts[.early], counts[.onTime], counts[.overdue]] }
        let groups = sorted(
            groups(by: axis, resolved, of: { $0[.resolved] }) { [$0.early, $0.onTime, $0.overdue] }, axis, options)
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
        return stack(
            groups, axis, title: title, total: marked(total, .resolved),
            [(.early, PaletteRole.early), (.onTime, PaletteRole.onTime), (.overdue, PaletteRole.overdue)])
    }

    /// Received in the period by channel.
    func channelsChart(by axis: ChartAxis, _ options: ChartOptions) -> Chart? {
        guard let online = summary.indicator(.dossiers(.online)), online.state != .noData else { return nil }
        let received = { (counts: DossierCounts<Count>) in [counts[.online], counts[.inPerson], counts[.postal]] }
        let groups = sorted(
            groups(by: axis, received, of: { $0[.inPeriod] }) { [$0.online, $0.inPerson, $0.postal] }, axis, options)
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let inPeriod = marked(total, .inPeriod)
        let title = online.value.map { text.words.onlineShare(text.approximate($0, of: online)) } ?? text.words.channelCount(inPeriod)
        return stack(
            groups, axis, title: title, total: inPeriod,
            [(.online, PaletteRole.online), (.inPerson, PaletteRole.inPerson), (.postal, PaletteRole.postal)])
    }

    /// One count of form 06a by village, field or month.
    func countsChart(
        _ count: DossierCount, _ name: String, _ colour: Int, by axis: ChartAxis, _ options: ChartOptions
    ) -> Chart? {
        let groups = sorted(
            groups(by: axis) {
                [$0[count]]
            } of: {
                $0[count]
            } months: {
                [count == .received ? $0.received : $0.resolved]
            }, axis, options)
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let set = groups.filter { !$0.isMuted }.map { ($0.name, text.count($0.counts[0], of: FigureSource(count, $0.aspects))) }
        let title = MostClaim(set).flatMap { most -> String? in
            guard most.set > 1, most.first.count <= Self.namedPlaces else { return nil }
            return text.words.most(
                name, text.phrases.list(most.first), FigureMarks.marked(most.value), isTied: most.first.count > 1)
        }
        return stack(groups, axis, title: title ?? name, total: marked(total, count), [(count, colour)])
    }

    private func marked(_ total: DossierCounts<Count>, _ count: DossierCount) -> String {
        FigureMarks.marked(text.count(count, total, of: [:]))
    }

    /// On-time and online rates of the last twelve months.
    func trendChart() -> Chart? {
        guard let trend = summary.comparison?.trend, trend.count > 1 else { return nil }
        guard trend.contains(where: { $0.onTime != nil }) else { return nil }
        func values(_ path: KeyPath<PeriodComparison.TrendMonth, Double?>, _ rate: DossierRate) -> [FigureValue] {
            trend.map {
                text.percent($0[keyPath: path]).of(FigureSource(IndicatorID.dossiers(rate).text, [.month: $0.figures.month.iso]))
            }
        }
        var marks: [Mark] = [.line(Series(name: text.words.onTimeRate, colour: PaletteRole.onTimeRate, values: values(\.onTime, .onTime)))]
        if trend.contains(where: { $0.online != nil }) {
            marks.append(.line(Series(name: text.words.onlineRate, colour: PaletteRole.onlineRate, values: values(\.online, .online))))
        }
        return Chart(
            title: trendTitle(trend),
            subtitle: text.words.trendSubtitle(), source: text.dossierSource,
            alternativeText: "", orientation: .vertical, format: .percent,
            categories: monthNames(trend.map(\.figures)).map { .init($0) }, marks: marks, maximum: 1)
    }

    /// The rate that has certainly changed most between its first and its last month.
    private func trendTitle(_ trend: [PeriodComparison.TrendMonth]) -> String {
        typealias Month = PeriodComparison.TrendMonth
        let series: [(name: String, share: (Month) -> Double?, base: (Month) -> Count)] = [
            (text.words.onTimeTrend, { $0.onTime }, { $0.figures.resolved }),
            (text.words.onlineTrend, { $0.online }, { $0.figures.received }),
        ]
        let changes = series.compactMap { series -> (name: String, claim: ChangeClaim, first: Month, last: Month)? in
            let months = trend.filter { series.share($0) != nil }
            guard months.count > 1, let first = months.first, let last = months.last, let then = series.share(first),
                let now = series.share(last)
            else { return nil }
            let claim = ChangeClaim(
                then: (then, series.base(first).value.map(Double.init)), now: (now, series.base(last).value.map(Double.init)))
            return (series.name, claim, first, last)
        }
        guard let most = changes.max(by: { $0.claim.certain < $1.claim.certain }) else {
            return text.words.trendCaption(text.isFirst(text.words.onTimeTrend))
        }
        guard most.claim.isClear else {
            return text.words.noTrend(text.isFirst(text.phrases.list(changes.map(\.name))))
        }
        func month(_ month: Month) -> String { text.dates.month(year: month.figures.month.year, month: month.figures.month.month) }
        return text.words.trend(
            text.isFirst(most.name), most.claim.phrase(ReportWording(text.language)), from: month(most.first), to: month(most.last))
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
                    whole: whole(row.counts))
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
                return Group(name: $0, isMuted: false, aspects: [.month: $1.month.iso], counts: counts, whole: sum(counts))
            }
        }
    }

    /// Largest first, muted ones last; months stay in their order.
    private func sorted(_ groups: [Group], _ axis: ChartAxis, _ options: ChartOptions) -> [Group] {
        guard axis != .month, options.isSorted else { return groups }
        // A hidden part has no length that could be compared; the whole stands for it, where it is published.
        let sizes = groups.map { sum($0.counts).value ?? $0.whole.value ?? -1 }
        return groups.indices.sorted { left, right in
            if groups[left].isMuted != groups[right].isMuted { return groups[right].isMuted }
            return sizes[left] == sizes[right] ? left < right : sizes[left] > sizes[right]
        }.map { groups[$0] }
    }

    private func stack(
        _ groups: [Group], _ axis: ChartAxis, title: String, total: String, _ series: [(count: DossierCount, colour: Int)]
    ) -> Chart {
        let isSingle = series.count == 1
        return Chart(
            title: title, subtitle: text.words.dossierCount(text.period, total), source: text.dossierSource,
            alternativeText: "", orientation: axis == .month ? .vertical : .horizontal, stacking: !isSingle ? .stacked : .grouped,
            format: .count, categories: groups.map { .init($0.name, muted: $0.isMuted) },
            marks: series.enumerated().map { index, series in
                .bar(
                    Series(
                        name: isSingle ? "" : text.words.name(series.count), colour: series.colour,
                        values: groups.map { text.count($0.counts[index], of: FigureSource(series.count, $0.aspects)) }))
            })
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

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
    }

    /// Received and resolved by month.
    func monthsChart() -> Chart? {
        guard let months = summary.dossiers?.byMonth, !months.isEmpty else { return nil }
        let names = monthNames(months)
        let busiest = months.indices.max { (months[$0].received.value ?? -1) < (months[$1].received.value ?? -1) }
        let title =
            busiest.flatMap { index in
                months[index].received.value.map { count in
                    text.words.busiest(
                        text.dates.month(year: months[index].month.year, month: months[index].month.month),
                        FigureMarks.marked(text.count(count, of: source(months[index], .received))))
                }
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
        let groups = sorted(groups(by: axis, resolved) { [$0.early, $0.onTime, $0.overdue] }, axis, options)
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        // Of a place without data nothing can be said.
        let places = groups.filter { !$0.isMuted && !$0.counts.contains(.noData) }
        let late = places.count { ($0.counts[2].value ?? 0) > 0 }
        let title: String
        switch total[.overdue] {
        case .known(0): title = text.words.noOverdue
        case .known where places.count > 1:
            title = text.words.overdueIn(text.counted(late, of: places.count, noun(axis)), marked(total, .overdue))
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
        let groups = sorted(groups(by: axis, received) { [$0.online, $0.inPerson, $0.postal] }, axis, options)
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
            } months: {
                [count == .received ? $0.received : $0.resolved]
            }, axis, options)
        guard let total = summary.dossiers?.total, !groups.isEmpty else { return nil }
        let top = groups.filter { !$0.isMuted }.max { ($0.counts[0].value ?? -1) < ($1.counts[0].value ?? -1) }
        let title = top.flatMap { top in
            top.counts[0].value.map {
                text.words.most(name, top.name, FigureMarks.marked(text.count($0, of: FigureSource(count, top.aspects))))
            }
        }
        return stack(groups, axis, title: title ?? name, total: marked(total, count), [(count, colour)])
    }

    private func marked(_ total: DossierCounts<Count>, _ count: DossierCount) -> String {
        FigureMarks.marked(text.count(count, total, of: [:]))
    }

    /// On-time and online rates of the last twelve months.
    func trendChart() -> Chart? {
        guard let trend = summary.comparison?.trend, trend.count > 1 else { return nil }
        let onTime = trend.compactMap(\.onTime)
        guard let first = onTime.first, let last = onTime.last else { return nil }
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
            title: text.words.trend(FigureMarks.marking(text.phrases.change(last - first), [((last - first).magnitude, .points, nil)])),
            subtitle: text.words.trendSubtitle(), source: text.dossierSource,
            alternativeText: "", orientation: .vertical, format: .percent,
            categories: monthNames(trend.map(\.figures)).map { .init($0) }, marks: marks, maximum: 1)
    }

    // MARK: Groups

    private func groups(
        by axis: ChartAxis, _ counts: (DossierCounts<Count>) -> [Count], months: (DossierFigures.MonthRow) -> [Count]
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
                    name: text.subject(row.subject), isMuted: !isVillage, aspects: text.aspects(row.subject), counts: values)
            }
        case .field:
            return figures.byField.map { row in
                Group(
                    name: row.field.isEmpty ? text.words.unstatedField : row.field, isMuted: row.field.isEmpty,
                    aspects: [.field: row.field], counts: counts(row.counts))
            }
        case .month:
            return zip(monthNames(figures.byMonth), figures.byMonth).map {
                Group(name: $0, isMuted: false, aspects: [.month: $1.month.iso], counts: months($1))
            }
        }
    }

    /// Largest first, muted ones last; months stay in their order.
    private func sorted(_ groups: [Group], _ axis: ChartAxis, _ options: ChartOptions) -> [Group] {
        guard axis != .month, options.isSorted else { return groups }
        let sizes = groups.map { group in group.counts.reduce(0) { $0 + ($1.value ?? 0) } }
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

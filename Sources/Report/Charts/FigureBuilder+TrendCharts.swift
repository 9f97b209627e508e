internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// The rates that are known of every month.
extension FigureBuilder {
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
                        $0.hidden.contains(series.rate)
                            ? .hidden
                            : text.percent(series.share($0)).of(
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
}

package import Catalogue
package import Commune

/// The dossier figures beside those of earlier periods, wherever the exports reach them.
package struct PeriodComparison: Sendable, Hashable {
    /// An earlier period.
    package struct Earlier: Sendable, Hashable {
        package var period: Period
        package var total: DossierCounts<Count>
        /// The dossier indicators of the commune and of its villages, as they were.
        package var indicators: [Indicator]
        /// One for each indicator that has a value in both periods, in the order of the indicators.
        package var differences: [Difference]

        package init(period: Period, total: DossierCounts<Count>, indicators: [Indicator], differences: [Difference]) {
            self.period = period
            self.total = total
            self.indicators = indicators
            self.differences = differences
        }

        /// The difference of an indicator of the commune (nil) or of a village; nil where one of the periods has no value.
        package func difference(_ id: IndicatorID, village: VillageID? = nil) -> Difference? {
            differences.first { $0.id == id && $0.village == village }
        }
    }

    /// An indicator now and then.
    package struct Difference: Sendable, Hashable {
        package var id: IndicatorID
        package var village: VillageID?
        /// Fractions.
        package var now: Double
        package var earlier: Double
        /// now − earlier, a fraction: percentage points when multiplied by 100.
        package var difference: Double { now - earlier }

        package init(id: IndicatorID, village: VillageID?, now: Double, earlier: Double) {
            self.id = id
            self.village = village
            self.now = now
            self.earlier = earlier
        }
    }

    /// One month of the last twelve.
    package struct TrendMonth: Sendable, Hashable {
        package var figures: DossierFigures.MonthRow
        /// On-time rate (a) of those resolved in the month; nil where none was, or it is hidden.
        package var onTime: Double?
        /// Online of those received in the month whose channel is known; nil where none was, or it is hidden.
        package var online: Double?
        /// The rates that are hidden by disclosure control: they are nil, as is one of nothing.
        package var hidden: Set<DossierRate> = []

        package init(figures: DossierFigures.MonthRow, onTime: Double?, online: Double?) {
            self.figures = figures
            self.onTime = onTime
            self.online = online
        }
    }

    /// The period of the same length just before; nil where the exports do not reach it.
    package var previous: Earlier?
    /// The same days of the year before; nil where the exports do not reach it.
    package var lastYear: Earlier?
    /// From the start of the year to the period's end; nil where the period begins with the year, or the exports do not reach so far back.
    package var sinceNewYear: Earlier?
    /// The months of the last twelve that the exports reach, in order.
    package var trend: [TrendMonth]

    package init(previous: Earlier? = nil, lastYear: Earlier? = nil, sinceNewYear: Earlier? = nil, trend: [TrendMonth] = []) {
        self.previous = previous
        self.lastYear = lastYear
        self.sinceNewYear = sinceNewYear
        self.trend = trend
    }
}

extension PeriodComparison {
    /// - Parameters:
    ///   - tally: of the report's own period.
    ///   - indicators: those of the report's own period.
    init(
        _ register: DossierRegister, _ tally: DossierTally, boundaries: VillageBoundaries, indicators: [Indicator],
        coverage: ExportCoverage
    ) {
        let period = tally.plan.period
        func earlier(_ period: Period) -> Earlier? {
            guard coverage.covers(period) else { return nil }
            let tally = DossierTally(register, period: period, ground: tally.plan.ground)
            let then = Indicator.dossiers(tally, gazetteer: boundaries.gazetteer, targets: [:])
            return Earlier(
                period: period, total: tally.row(of: nil).counts.published, indicators: then,
                differences: Self.differences(indicators, then))
        }
        previous = earlier(period.previous)
        lastYear = earlier(period.sameLastYear)
        sinceNewYear = period.sinceNewYear.flatMap(earlier)
        trend = Self.trend(register, tally, coverage: coverage)
    }

    /// A month's figures depend on its days alone, so those that the report's own tally has are not counted again.
    private static func trend(
        _ register: DossierRegister, _ tally: DossierTally, coverage: ExportCoverage
    ) -> [TrendMonth] {
        let period = tally.plan.period.lastTwelveMonths
        let months = ReportMonth.months(of: period)
        let covered = months.indices.filter { coverage.covers(months[$0].days) }
        let isCounted = covered.allSatisfy { tally.plan.months.contains(months[$0]) }
        let counted = isCounted ? tally : DossierTally(register, period: period, ground: tally.plan.ground)
        let statesChannel = register.has(.channel)
        return covered.map { index in
            let month = months[index]
            let sum = counted.month(counted.plan.months.firstIndex(of: month)!, ofPlace: nil)
            return TrendMonth(figures: sum.row(of: month), onTime: sum.onTime, online: statesChannel ? sum.online : nil)
        }
    }

    static func differences(_ now: [Indicator], _ then: [Indicator]) -> [Difference] {
        let values = Dictionary(
            then.map { (IndicatorKey(id: $0.id, village: $0.village), $0.value) }, uniquingKeysWith: { first, _ in first })
        return now.compactMap { indicator in
            guard let value = indicator.value,
                let earlier = values[IndicatorKey(id: indicator.id, village: indicator.village)] ?? nil
            else { return nil }
            return Difference(id: indicator.id, village: indicator.village, now: value, earlier: earlier)
        }
    }
}

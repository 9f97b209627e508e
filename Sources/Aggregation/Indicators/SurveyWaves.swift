package import Catalogue
package import Commune

/// The survey before and after a campaign, side by side (Domain.md, "Survey waves").
package struct SurveyWaves: Sendable, Hashable {
    /// What changed for one indicator.
    package struct Difference: Sendable, Hashable {
        package var id: IndicatorID
        package var village: VillageID?
        /// after − before, a fraction.
        package var difference: Double
        /// 95%, fractions; nil when both waves are full counts.
        package var low: Double?
        package var high: Double?
    }

    /// The first day of the second wave.
    package var split: Day
    /// Survey indicators of the commune and its villages from answers before the split, and from those on or after it.
    package var before: [Indicator]
    package var after: [Indicator]
    /// For each indicator with a value in both waves.
    package var differences: [Difference]
    /// People whose answers carry no day: in neither wave.
    package var undated: Count

    /// Days of the second wave's answers.
    package var firstDayAfter: Day?
    package var lastDayAfter: Day?
    /// Whether the report itself tells of both waves. One that is older than the second wave of its conference's campaign tells the figures
    /// of its own time, in which the first wave alone was asked.
    package var isOfItsTime: Bool

    /// nil unless both waves have answers.
    ///
    /// - Parameter report: the day printed in the report.
    init?(_ files: [SurveyFile], boundaries: VillageBoundaries, settings: SurveySettings, report: Day) {
        guard let days = settings.waves else { return nil }
        func tally(_ isIncluded: (Day?) -> Bool) -> SurveyTally {
            SurveyTally(files, boundaries: boundaries, settings: settings) { day, _ in isIncluded(day) }
        }
        let first = tally { $0 != nil && days.wave(of: $0) == 0 }
        let second = tally { days.wave(of: $0) == 2 }
        guard first.commune.isCovered, second.commune.isCovered else { return nil }
        split = days.split
        (firstDayAfter, lastDayAfter) = (second.firstDay, second.lastDay)
        isOfItsTime = !days.isOfCampaign || report >= days.split
        before = Indicator.survey(first, gazetteer: boundaries.gazetteer, targets: [:])
        after = Indicator.survey(second, gazetteer: boundaries.gazetteer, targets: [:])
        differences = zip(before, after).compactMap { Self.difference($0, $1) }
        undated = .known(tally { $0 == nil }.commune.people)
    }

    /// The interval of a difference of two independent estimates from the interval of each: R. G. Newcombe, "Interval estimation for the
    /// difference between independent proportions", Statistics in Medicine 17 (1998) 873–890, method 10; for estimates of any kind
    /// G. Y. Zou & A. Donner, Statistics in Medicine 27 (2008) 1693–1702 (MOVER).
    private static func difference(_ before: Indicator, _ after: Indicator) -> Difference? {
        guard let then = before.value, let now = after.value else { return nil }
        var difference = Difference(id: before.id, village: before.village, difference: now - then)
        if before.low != nil || after.low != nil {
            let (low, high) = interval(
                then: (then, before.low ?? then, before.high ?? then), now: (now, after.low ?? now, after.high ?? now))
            (difference.low, difference.high) = (low, high)
        }
        return difference
    }

    package static func interval(
        then: (value: Double, low: Double, high: Double), now: (value: Double, low: Double, high: Double)
    ) -> (low: Double, high: Double) {
        func length(_ first: Double, _ second: Double) -> Double { (first * first + second * second).squareRoot() }
        let difference = now.value - then.value
        return (
            difference - length(now.value - now.low, then.high - then.value),
            difference + length(now.high - now.value, then.value - then.low)
        )
    }
}

extension Period {
    /// How a period lies in the calendar, which decides what "the period before" means.
    package enum Alignment: Sendable, Hashable {
        /// So many whole calendar months.
        case calendarMonths(Int)
        /// So many legal reporting months, each from the 15th of the month before to the 14th (Domain.md, "Periods").
        case reportingMonths(Int)
        /// So many days.
        case days(Int)
    }

    package var alignment: Alignment {
        let (from, to) = (Month(of: first), Month(of: last))
        let months = from.distance(to: to)
        if first == from.first, last == to.last { return .calendarMonths(months + 1) }
        if first.day == 15, last.day == 14, months > 0 { return .reportingMonths(months) }
        return .days(first.distance(to: last) + 1)
    }

    /// The period of the same length that ends the day before: January to July 2024 → June to December 2023.
    package var previous: Period {
        let end = first.advanced(by: -1)
        switch alignment {
        case .calendarMonths(let count):
            return Period(first: Month(of: first).advanced(by: -count).first, last: end)
        case .reportingMonths(let count):
            return Period(first: Month(of: first).advanced(by: -count).first.advanced(by: 14), last: end)
        case .days(let count):
            return Period(first: first.advanced(by: -count), last: end)
        }
    }

    /// From the start of the year of its last day (of the first reporting month, where it is of those) to that day; nil where the period
    /// itself begins no later.
    package var sinceNewYear: Period? {
        let january = Month(year: last.year, month: 1)
        var start = january.first
        if case .reportingMonths = alignment { start = january.reportingPeriod.first }
        return start < first ? Period(first: start, last: last) : nil
    }

    /// The same days a year before; the last day of February stays the last day of February.
    package var sameLastYear: Period {
        Period(first: Self.yearBefore(first, isEnd: false), last: Self.yearBefore(last, isEnd: true))
    }

    /// The twelve months (calendar or reporting) that end with the period's last day; for a period that ends within a month, with that day.
    package var lastTwelveMonths: Period {
        if case .reportingMonths = alignment {
            return Period(first: Month(of: last).advanced(by: -12).first.advanced(by: 14), last: last)
        }
        return Period(first: Month(of: last).advanced(by: -11).first, last: last)
    }

    private static func yearBefore(_ day: Day, isEnd: Bool) -> Day {
        let civil = day.civil
        let month = Month(year: civil.year - 1, month: civil.month)
        if isEnd, day == Month(of: day).last { return month.last }
        return Day(year: month.year, month: month.month, day: civil.day) ?? month.last
    }
}

extension Month {
    /// How many months later `other` is.
    package func distance(to other: Month) -> Int {
        (other.year - year) * 12 + other.month - month
    }

    /// The legal reporting month named by this month: from the 15th of the month before to the 14th.
    package var reportingPeriod: (first: Day, last: Day) {
        (advanced(by: -1).first.advanced(by: 14), first.advanced(by: 13))
    }
}

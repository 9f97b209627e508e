package import Commune

/// One row of the figures by month: a calendar month, or the legal reporting month from the 15th of the month before to the 14th.
package struct ReportMonth: Sendable, Hashable {
    /// The month that names it (a reporting month is named by the month in which it ends).
    package let month: Month
    /// Its days that lie in the period.
    package let days: Period

    /// The rows of a period, in order. A period from a 15th to a 14th is divided into reporting months (Domain.md, "Periods"), any other
    /// into calendar months.
    package static func months(of period: Period) -> [ReportMonth] {
        let isReporting = period.first.day == 15 && period.last.day == 14
        var rows: [ReportMonth] = []
        var first = period.first
        while first <= period.last {
            let calendar = Month(of: first)
            let month = isReporting ? calendar.advanced(by: 1) : calendar
            let end = isReporting ? month.first.advanced(by: 13) : calendar.last
            let last = min(end, period.last)
            rows.append(ReportMonth(month: month, days: Period(first: first, last: last)))
            first = last.advanced(by: 1)
        }
        return rows
    }
}

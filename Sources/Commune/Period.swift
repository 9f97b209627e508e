/// A closed interval of days, both ends included, as reports write it ("Từ ngày … đến ngày …").
package struct Period: Sendable, Hashable {
    package let first: Day
    package let last: Day
    /// What people call it ("7 tháng đầu năm 2024"); nil when only the days are known.
    package let label: String?

    /// - Precondition: `first <= last`.
    package init(first: Day, last: Day, label: String? = nil) {
        precondition(first <= last, "a period ends on or after its first day")
        self.first = first
        self.last = last
        self.label = label
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The calendar months that the period touches, in order.
    package var months: [Month] {
        var months: [Month] = []
        var month = Month(of: first)
        while month <= Month(of: last) {
            months.append(month)
            month = month.advanced(by: 1)
        }
        return months
    }
}

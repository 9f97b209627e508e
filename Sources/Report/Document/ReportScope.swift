package import Commune

/// Whom a report is about, and which time.
package struct ReportScope: Sendable, Hashable {
    /// "Xã Ngọc Phụng", as a sentence begins.
    package var place: String
    /// What the place is part of, the nearest first.
    package var within: [String]
    package var period: Period
    /// "7 tháng đầu năm 2024", or the days where it has no name.
    package var periodName: String

    package init(place: String, within: [String], period: Period, periodName: String) {
        self.place = place
        self.within = within
        self.period = period
        self.periodName = periodName
    }

    /// "Xã Ngọc Phụng, 7 tháng đầu năm 2024"
    package var text: String { "\(place), \(periodName)" }
}

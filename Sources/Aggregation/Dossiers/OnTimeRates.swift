internal import Catalogue

/// The three on-time rates in use, as fractions; a report names the one that it prints (Domain.md, "On-time rates"). nil where nothing is
/// counted.
package struct OnTimeRates: Sendable, Hashable {
    /// (a) = ((8) + (9)) / (7), the default.
    package var resolvedOnTime: Double?
    /// (b) = (resolved on time + in process within due) / received in the period = ((8) + (9) + (12)) / ((4) + (5)). Can pass 1.
    package var withinDueOfReceived: Double?
    /// (c) = 1 − (in process late + resolved late) / (received + carried over) = 1 − ((13) + (10)) / (3).
    package var notLate: Double?
    /// Some of them are hidden by disclosure control: those that are nil.
    package var hidesParts = false

    package init(resolvedOnTime: Double?, withinDueOfReceived: Double?, notLate: Double?) {
        self.resolvedOnTime = resolvedOnTime
        self.withinDueOfReceived = withinDueOfReceived
        self.notLate = notLate
    }

    /// Rates of which none is known.
    init(hidesParts: Bool) { self.hidesParts = hidesParts }

    package init(_ counts: DossierCounts<Int>) {
        resolvedOnTime = Self.share(counts[.inTime], of: counts[.resolved])
        withinDueOfReceived = Self.share(counts[.inTime] + counts[.withinDue], of: counts[.inPeriod])
        notLate = Self.share(counts[.lateInProcess] + counts[.overdue], of: counts[.received]).map { 1 - $0 }
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }
}

package import Commune

/// The 06a figures of a period.
package struct DossierFigures: Sendable, Hashable {
    /// What a row stands for.
    package enum Subject: Sendable, Hashable {
        case village(VillageID)
        case unknown
        case outside
        case total
    }

    /// The counts of a village, of what belongs to none, or of the whole commune.
    package struct PlaceRow: Sendable, Hashable {
        package var subject: Subject
        package var counts: DossierCounts<Count>
        /// Received without a consistent end: (3) − (7) − (11).
        package var inconsistent: Count
        /// The place's own months, the same months as `DossierFigures.byMonth`.
        package var months: [MonthRow]

        package init(subject: Subject, counts: DossierCounts<Count>, inconsistent: Count = .known(0), months: [MonthRow] = []) {
            self.subject = subject
            self.counts = counts
            self.inconsistent = inconsistent
            self.months = months
        }
    }

    /// The counts of a field (lĩnh vực), whatever the village.
    package struct FieldRow: Sendable, Hashable {
        /// Lĩnh vực; "" where an export does not state it.
        package var field: String
        package var counts: DossierCounts<Count>
        /// By procedure (name, counts), most received first, then by name.
        package var procedures: [ProcedureRow]
        /// Received without a consistent end: (3) − (7) − (11).
        package var inconsistent: Count

        package init(field: String, counts: DossierCounts<Count>, procedures: [ProcedureRow], inconsistent: Count = .known(0)) {
            self.field = field
            self.counts = counts
            self.procedures = procedures
            self.inconsistent = inconsistent
        }
    }

    /// The counts of one procedure (thủ tục hành chính) of a field.
    package struct ProcedureRow: Sendable, Hashable {
        /// Thủ tục hành chính; "" where an export does not state it.
        package var procedure: String
        package var counts: DossierCounts<Count>
        /// Received without a consistent end: (3) − (7) − (11).
        package var inconsistent: Count

        package init(procedure: String, counts: DossierCounts<Count>, inconsistent: Count = .known(0)) {
            self.procedure = procedure
            self.counts = counts
            self.inconsistent = inconsistent
        }
    }

    /// What was received and resolved in one month of the period.
    package struct MonthRow: Sendable, Hashable {
        package var month: Month
        /// The days of the month (calendar or reporting) that lie in the period.
        package var days: Period
        /// Received and resolved in those days.
        package var received: Count
        package var resolved: Count
        /// Received by channel; the unknown channel counts as in person.
        package var online: Count
        package var inPerson: Count
        package var postal: Count
        /// Resolved by punctuality.
        package var early: Count
        package var onTime: Count
        package var overdue: Count

        package init(
            month: Month, days: Period? = nil, received: Count, resolved: Count, online: Count = .noData, inPerson: Count = .noData,
            postal: Count = .noData, early: Count = .noData, onTime: Count = .noData, overdue: Count = .noData
        ) {
            self.month = month
            self.days = days ?? Period(first: month.first, last: month.last)
            self.received = received
            self.resolved = resolved
            self.online = online
            self.inPerson = inPerson
            self.postal = postal
            self.early = early
            self.onTime = onTime
            self.overdue = overdue
        }
    }

    /// Villages in list order, then unknown, outside, total.
    package var rows: [PlaceRow]
    /// Most received first, then by name; "" last.
    package var byField: [FieldRow]
    package var byMonth: [MonthRow]
    package var total: DossierCounts<Count>
    /// The three on-time rates in use (Domain.md, "On-time rates"); nil without dossiers.
    package var onTimeRates: OnTimeRates?
    /// Received in the period, of unknown channel: counted as in person, left out of the online rate.
    package var unknownChannel: Int
    /// Received in the period, resolved without a finished day or finished before received: counted as received, left out of resolved
    /// and in process, so that (3) − (7) − (11) is this number.
    package var inconsistent: Int
    /// Some export has only the day of collection for the day of result.
    package var usesCollectionDay: Bool
    /// The last day that the exports cover.
    package var exportDay: Day?
    /// They are those of a finished form 06a, for want of lists: nothing is known of villages and months.
    package var isStated = false

    package init(
        rows: [PlaceRow], byField: [FieldRow], byMonth: [MonthRow], total: DossierCounts<Count>, onTimeRates: OnTimeRates? = nil,
        unknownChannel: Int, inconsistent: Int, usesCollectionDay: Bool = false, exportDay: Day?
    ) {
        self.rows = rows
        self.byField = byField
        self.byMonth = byMonth
        self.total = total
        self.onTimeRates = onTimeRates
        self.unknownChannel = unknownChannel
        self.inconsistent = inconsistent
        self.usesCollectionDay = usesCollectionDay
        self.exportDay = exportDay
    }
}

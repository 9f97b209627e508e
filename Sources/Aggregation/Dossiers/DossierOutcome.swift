package import Catalogue
package import Commune

/// Where one dossier stands in the table II.06a of one period: the one place of the counting rules.
///
/// Source: Domain.md, "Table II.06a", after how a provincial one-stop system computes Biểu số II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP).
/// Days only, no times; the period [T0, T1] is closed; exported due days are compared, never recomputed.
package struct DossierOutcome: Sendable, Hashable {
    /// Columns (4) to (6).
    package enum Receipt: Sendable, Hashable {
        /// T0 ≤ received ≤ T1: (4) or (5) by channel.
        case inPeriod
        /// (6): received < T0 and not finished before T0.
        case carriedOver

        /// The receipt of form 06a, of a dossier of this channel.
        func receipt(by channel: Channel) -> DossierReceipt {
            if self == .carriedOver { return .carriedOver }
            return switch channel {
            case .unknown: .unknownChannel
            case .inPerson: .inPerson
            case .online: .online
            case .postal: .postal
            }
        }
    }

    package var receipt: Receipt
    package var result: DossierResult

    package init(receipt: Receipt, result: DossierResult) {
        self.receipt = receipt
        self.result = result
    }

    /// nil when the dossier is in no column of the period's table.
    package init?(of dossier: Dossier, in period: Period) {
        guard Self.isCounted(dossier.status), dossier.received <= period.last else { return nil }
        let isEarlier = dossier.received < period.first
        guard Self.isResolved(dossier) else {
            receipt = isEarlier ? .carriedOver : .inPeriod
            result = Self.resultInProcess(dossier, at: period.last)
            return
        }
        guard let finished = dossier.finished, finished >= dossier.received else {
            // Its end is not known, so an earlier one cannot be shown to reach into the period.
            if isEarlier { return nil }
            receipt = .inPeriod
            result = .inconsistent
            return
        }
        if finished < period.first { return nil }
        receipt = isEarlier ? .carriedOver : .inPeriod
        result = finished <= period.last ? Self.resultResolved(dossier, finished) : Self.resultInProcess(dossier, at: period.last)
    }

    /// Statuses 1 (registered) and 3 (refused) are left out of the table.
    package static func isCounted(_ status: DossierStatus) -> Bool {
        status != .registered && status != .refused
    }

    /// Statuses 9, 10 and 7; in an export without status a day of result means resolved.
    package static func isResolved(_ dossier: Dossier) -> Bool {
        switch dossier.status {
        case .resolved, .returned, .withdrawn: true
        case .unknown: dossier.finished != nil
        case .registered, .received, .refused, .inProcess, .awaitingPapers, .awaitingPayment, .stopped: false
        }
    }

    /// (8): finished < due. (9): finished = due, no due day, or withdrawn (status 7). (10): finished > due.
    private static func resultResolved(_ dossier: Dossier, _ finished: Day) -> DossierResult {
        guard dossier.status != .withdrawn, let due = dossier.due else { return .resolvedOnTime }
        if finished < due { return .resolvedEarly }
        return finished == due ? .resolvedOnTime : .resolvedOverdue
    }

    /// (13): due < T1, unless it waits on the citizen or is stopped (statuses 5, 6, 8). (12): all others.
    private static func resultInProcess(_ dossier: Dossier, at last: Day) -> DossierResult {
        switch dossier.status {
        case .awaitingPapers, .awaitingPayment, .stopped: return .inProcessWithinDue
        default:
            guard let due = dossier.due else { return .inProcessWithinDue }
            return due < last ? .inProcessOverdue : .inProcessWithinDue
        }
    }
}

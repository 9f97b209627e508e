// A case stays on one line.
// swift-format-ignore-file

import Catalogue
import Commune
import Testing

@testable import Aggregation

/// Checked by hand against Domain.md, "Table II.06a". T0 = 2024-01-01, T1 = 2024-07-31.
@Suite struct DossierOutcomeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let status: DossierStatus
        let received: String
        let due: String?
        let finished: String?
        let receipt: DossierOutcome.Receipt?
        let result: DossierResult?

        init(_ name: String, _ status: DossierStatus, _ received: String, due: String?, _ finished: String?, _ receipt: DossierOutcome.Receipt?, _ result: DossierResult?) {
            (self.name, self.status, self.received, self.due, self.finished, self.receipt, self.result) = (name, status, received, due, finished, receipt, result)
        }

        var testDescription: String { name }
    }

    static let cases = [
        Case("resolved before due", .returned, "2024-02-01", due: "2024-02-10", "2024-02-09", .inPeriod, .resolvedEarly),
        Case("resolved on the due day", .resolved, "2024-02-01", due: "2024-02-10", "2024-02-10", .inPeriod, .resolvedOnTime),
        Case("resolved after due", .returned, "2024-02-01", due: "2024-02-10", "2024-02-11", .inPeriod, .resolvedOverdue),
        Case("resolved without due", .returned, "2024-02-01", due: nil, "2024-05-11", .inPeriod, .resolvedOnTime),
        Case("withdrawn after due is on time", .withdrawn, "2024-02-01", due: "2024-02-10", "2024-03-01", .inPeriod, .resolvedOnTime),
        Case("withdrawn before due is on time", .withdrawn, "2024-02-01", due: "2024-02-10", "2024-02-02", .inPeriod, .resolvedOnTime),
        Case("withdrawn before the period", .withdrawn, "2023-12-01", due: nil, "2023-12-05", nil, nil),
        Case("withdrawn without a day", .withdrawn, "2024-02-01", due: nil, nil, .inPeriod, .inconsistent),
        Case("received on T0", .inProcess, "2024-01-01", due: "2024-08-30", nil, .inPeriod, .inProcessWithinDue),
        Case("received on the eve of T0", .inProcess, "2023-12-31", due: "2024-08-30", nil, .carriedOver, .inProcessWithinDue),
        Case("received on T1", .received, "2024-07-31", due: "2024-08-05", nil, .inPeriod, .inProcessWithinDue),
        Case("received after T1", .received, "2024-08-01", due: "2024-08-05", nil, nil, nil),
        Case("carried over, finished on T0", .returned, "2023-12-20", due: "2024-01-01", "2024-01-01", .carriedOver, .resolvedOnTime),
        Case("finished on the eve of T0", .returned, "2023-12-20", due: "2024-01-01", "2023-12-31", nil, nil),
        Case("finished on T1", .returned, "2024-07-20", due: "2024-07-30", "2024-07-31", .inPeriod, .resolvedOverdue),
        Case("finished after T1 is in process at T1", .returned, "2024-07-20", due: "2024-07-31", "2024-08-01", .inPeriod, .inProcessWithinDue),
        Case("finished after T1, due before it", .returned, "2024-07-20", due: "2024-07-30", "2024-08-01", .inPeriod, .inProcessOverdue),
        Case("withdrawn after T1, due before it", .withdrawn, "2024-07-20", due: "2024-07-30", "2024-08-01", .inPeriod, .inProcessOverdue),
        Case("carried over and finished after T1", .returned, "2023-07-20", due: nil, "2024-08-01", .carriedOver, .inProcessWithinDue),
        Case("in process, due on T1", .inProcess, "2024-07-01", due: "2024-07-31", nil, .inPeriod, .inProcessWithinDue),
        Case("in process, due on the eve of T1", .inProcess, "2024-07-01", due: "2024-07-30", nil, .inPeriod, .inProcessOverdue),
        Case("received status past due", .received, "2024-07-01", due: "2024-07-30", nil, .inPeriod, .inProcessOverdue),
        Case("in process without due", .inProcess, "2024-07-01", due: nil, nil, .inPeriod, .inProcessWithinDue),
        Case("status 5 past due waits on the citizen", .awaitingPapers, "2024-03-01", due: "2024-03-10", nil, .inPeriod, .inProcessWithinDue),
        Case("status 6 past due waits on the citizen", .awaitingPayment, "2023-03-01", due: "2023-03-10", nil, .carriedOver, .inProcessWithinDue),
        Case("status 8 past due is stopped", .stopped, "2024-03-01", due: "2024-03-10", nil, .inPeriod, .inProcessWithinDue),
        Case("in process with a stray day of result", .inProcess, "2024-03-01", due: "2024-03-10", "2024-03-05", .inPeriod, .inProcessOverdue),
        Case("status 1 is left out", .registered, "2024-03-01", due: "2024-03-10", nil, nil, nil),
        Case("status 3 is left out", .refused, "2024-03-01", due: "2024-03-10", "2024-03-02", nil, nil),
        Case("resolved without a day", .returned, "2024-03-01", due: "2024-03-10", nil, .inPeriod, .inconsistent),
        Case("resolved before received", .resolved, "2024-03-10", due: "2024-03-20", "2024-03-09", .inPeriod, .inconsistent),
        Case("resolved on the day of receipt", .resolved, "2024-03-10", due: "2024-03-20", "2024-03-10", .inPeriod, .resolvedEarly),
        Case("earlier, resolved without a day", .returned, "2023-03-01", due: "2023-03-10", nil, nil, nil),
        Case("earlier, resolved before received", .returned, "2023-12-31", due: nil, "2023-12-30", nil, nil),
        Case("ledger: a day of result means resolved", .unknown, "2024-03-01", due: "2024-03-10", "2024-03-12", .inPeriod, .resolvedOverdue),
        Case("ledger: none means in process", .unknown, "2024-03-01", due: "2024-03-10", nil, .inPeriod, .inProcessOverdue),
    ]

    @Test(arguments: cases)
    func rules(given: Case) {
        var dossier = Dossier(received: Day(iso: given.received)!)
        dossier.status = given.status
        dossier.due = given.due.flatMap { Day(iso: $0) }
        dossier.finished = given.finished.flatMap { Day(iso: $0) }
        let outcome = DossierOutcome(of: dossier, in: Period(first: Day(iso: "2024-01-01")!, last: Day(iso: "2024-07-31")!))
        #expect(outcome?.receipt == given.receipt)
        #expect(outcome?.result == given.result)
    }
}

/// One row of Biểu số II.06a/VPCP/KSTT: columns (3) to (13). `Value` is `Int` while counting and `Count` once published.
///
/// The identities 3 = 4+5+6, 7 = 8+9+10, 11 = 12+13 and 3 = 7+11 hold in every row.
package struct DossierCounts<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What came in, by channel: columns (3) to (6).
    package struct Received: Sendable, Hashable {
        /// (3) = online + inPerson + postal + carriedOver
        package var total: Value
        /// (4)
        package var online: Value
        /// (5) together with `postal`; dossiers of unknown channel count here.
        package var inPerson: Value
        package var postal: Value
        /// (6)
        package var carriedOver: Value
        /// (5) where disclosure control hides its parts and not their sum; nil: their sum is (5).
        package var inPersonOrPostal: Value?

        package init(
            total: Value, online: Value, inPerson: Value, postal: Value, carriedOver: Value, inPersonOrPostal: Value? = nil
        ) {
            self.total = total
            self.online = online
            self.inPerson = inPerson
            self.postal = postal
            self.carriedOver = carriedOver
            self.inPersonOrPostal = inPersonOrPostal
        }
    }

    /// What was settled, by its deadline: columns (7) to (10).
    package struct Resolved: Sendable, Hashable {
        /// (7) = early + onTime + overdue
        package var total: Value
        /// (8)
        package var early: Value
        /// (9)
        package var onTime: Value
        /// (10)
        package var overdue: Value

        package init(total: Value, early: Value, onTime: Value, overdue: Value) {
            self.total = total
            self.early = early
            self.onTime = onTime
            self.overdue = overdue
        }
    }

    /// What is still open at the end of the period: columns (11) to (13).
    package struct InProcess: Sendable, Hashable {
        /// (11) = withinDue + overdue
        package var total: Value
        /// (12)
        package var withinDue: Value
        /// (13)
        package var overdue: Value

        package init(total: Value, withinDue: Value, overdue: Value) {
            self.total = total
            self.withinDue = withinDue
            self.overdue = overdue
        }
    }

    package var received: Received
    package var resolved: Resolved
    package var inProcess: InProcess

    package init(received: Received, resolved: Resolved, inProcess: InProcess) {
        self.received = received
        self.resolved = resolved
        self.inProcess = inProcess
    }
}

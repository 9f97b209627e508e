/// How a dossier came into a period: by its channel, or from the period before. The numbers are those of the tally's counters.
package enum DossierReceipt: UInt8, Sendable, Hashable, CaseIterable {
    case unknownChannel, inPerson, online, postal
    case carriedOver
}

/// How a dossier stands at the end of a period: columns (8) to (10), (12) and (13) of form 06a. The numbers are those of the tally's counters.
package enum DossierResult: UInt8, Sendable, Hashable, CaseIterable {
    case resolvedEarly, resolvedOnTime, resolvedOverdue
    case inProcessWithinDue, inProcessOverdue
    /// Resolved without a day of result, or with one before receipt: received, but in no other column.
    case inconsistent
}

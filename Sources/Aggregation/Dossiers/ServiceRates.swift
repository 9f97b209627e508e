internal import Catalogue
package import Commune

/// What one dossier says for the rates of Quyết định 766/QĐ-TTg (Domain.md, "Service rates"): a share's numerator, or its base only, or
/// nothing because the export does not tell.
package enum Contribution: Sendable, Hashable {
    case yes, no, missing
    /// The rate is not about this dossier.
    case notCounted
}

/// The rates of Quyết định 766/QĐ-TTg, each rule in one place. `outcome` is the dossier's place in the period's 06a table.
package enum ServiceRate: Int, Sendable, Hashable, CaseIterable {
    /// Online / received in the period; dossiers of unknown channel are missing.
    case online
    /// Online at the level "toàn trình" / received online in the period.
    case fullOnline
    /// Paid online / received in the period with a fee paid. The exempt are left out; a bank transfer is not an online payment.
    case onlinePayment
    /// With digitised components / received in the period.
    case digitised
    /// With an electronic result / resolved in the period.
    case electronicResult
    /// (rated − dissatisfied) / rated, of those resolved in the period; the unrated are missing.
    case satisfaction

    /// The column without which the rate is "no data".
    package var column: DossierRegister.Column {
        switch self {
        case .online: .channel
        case .fullOnline: .level
        case .onlinePayment: .payment
        case .digitised: .digitised
        case .electronicResult: .electronicResult
        case .satisfaction: .rating
        }
    }

    /// - Parameter statesPayment: whether the dossier's export has a column for the payment.
    package func contribution(of dossier: Dossier, _ outcome: DossierOutcome, statesPayment: Bool) -> Contribution {
        switch self {
        case .online:
            guard outcome.receipt == .inPeriod else { return .notCounted }
            return dossier.channel == .unknown ? .missing : dossier.channel == .online ? .yes : .no
        case .fullOnline:
            guard outcome.receipt == .inPeriod, dossier.channel == .online else { return .notCounted }
            return dossier.level == .unknown ? .missing : dossier.level == .full ? .yes : .no
        case .onlinePayment:
            return outcome.receipt == .inPeriod ? Self.payment(dossier, isStated: statesPayment) : .notCounted
        case .digitised:
            return outcome.receipt == .inPeriod ? Self.mark(dossier.digitised) : .notCounted
        case .electronicResult:
            return outcome.isResolved ? Self.mark(dossier.electronicResult) : .notCounted
        case .satisfaction:
            guard outcome.isResolved else { return .notCounted }
            return dossier.rating == .none ? .missing : dossier.rating == .dissatisfied ? .no : .yes
        }
    }

    private static func mark(_ mark: Tick) -> Contribution {
        switch mark {
        case .unknown: .missing
        case .no: .no
        case .yes: .yes
        }
    }

    /// A dossier without an amount but with a way of payment had a fee. Where the export has no column for the payment, only an amount of
    /// zero says that there was none.
    private static func payment(_ dossier: Dossier, isStated: Bool) -> Contribution {
        guard dossier.payment != .exempt, dossier.fee != .no else { return .notCounted }
        switch dossier.payment {
        case .online: return .yes
        case .cash, .transfer: return .no
        case .unknown, .exempt: return dossier.fee == .yes || !isStated ? .missing : .notCounted
        }
    }
}

extension DossierOutcome {
    /// In column (7).
    package var isResolved: Bool {
        switch result {
        case .resolvedEarly, .resolvedOnTime, .resolvedOverdue: true
        case .inProcessWithinDue, .inProcessOverdue, .inconsistent: false
        }
    }
}

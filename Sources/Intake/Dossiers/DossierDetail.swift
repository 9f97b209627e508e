internal import Catalogue
internal import Commune

/// What sheets of payments, digitisation and ratings say of one dossier, all their rows together.
struct DossierDetail: Sendable {
    /// Bits of `Payment.rawValue`.
    private var ways: UInt8 = 0
    private var fee = Tick.unknown
    private var rating = Rating.none
    private var digitised = Tick.unknown
    private var electronicResult = Tick.unknown
    /// Some list has the dossier.
    var isJoined = false

    /// What a detail changed in a dossier that its list states otherwise.
    enum Difference: CaseIterable, Hashable, Sendable {
        case payment, digitised, electronicResult, rating

        var column: Column {
            switch self {
            case .payment: .payment
            case .digitised: .digitised
            case .electronicResult: .electronicResult
            case .rating: .rating
            }
        }
    }

    /// Adds a row, read as if it were a dossier. A later row holds for what can be said once.
    mutating func add(_ row: Dossier) {
        if row.payment != .unknown { ways |= Self.bit(row.payment) }
        if fee != .yes, row.fee != .unknown { fee = row.fee }
        if row.rating != .none { rating = row.rating }
        if row.digitised != .unknown { digitised = row.digitised }
        if row.electronicResult != .unknown { electronicResult = row.electronicResult }
    }

    private static func bit(_ payment: Payment) -> UInt8 { 1 << payment.rawValue }

    /// A fee was paid online and in another way too: the dossier's payment is not an online one.
    var isPaidInSeveralWays: Bool {
        let paid = ways & ~Self.bit(.exempt)
        return paid & Self.bit(.online) != 0 && paid != Self.bit(.online)
    }

    /// The one way; offline where there were several, exempt only where nothing was paid.
    private var payment: Payment {
        let paid = ways & ~Self.bit(.exempt)
        if paid == 0 { return ways == 0 ? .unknown : .exempt }
        return Payment.allCases.first { Self.bit($0) == paid } ?? .offline
    }

    /// Writes into a dossier what the sheets say of it; they were made for that, so they hold where the list says otherwise.
    ///
    /// - Returns: what the list states otherwise.
    func apply(to dossier: inout Dossier) -> [Difference] {
        var differences: [Difference] = []
        if payment != .unknown {
            if dossier.payment != .unknown, dossier.payment != payment { differences.append(.payment) }
            dossier.payment = payment
        }
        if fee != .unknown { dossier.fee = fee }
        if digitised != .unknown {
            if dossier.digitised != .unknown, dossier.digitised != digitised { differences.append(.digitised) }
            dossier.digitised = digitised
        }
        if electronicResult != .unknown {
            if dossier.electronicResult != .unknown, dossier.electronicResult != electronicResult { differences.append(.electronicResult) }
            dossier.electronicResult = electronicResult
        }
        if rating != .none {
            if dossier.rating != .none, dossier.rating != rating { differences.append(.rating) }
            dossier.rating = rating
        }
        return differences
    }
}

/// What a rate can look at in a dossier beyond its days.
package struct DossierMarks: Sendable, Hashable {
    /// One of them; those that one rate looks at together stand beside each other.
    package enum Mark: Int, Sendable, Hashable, CaseIterable, Comparable {
        case channel, level, payment, fee
        /// Whether the dossier's export has a column for the payment.
        case statesPayment
        case digitised, electronicResult, rating

        package static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
    }

    package var channel: Channel
    package var level: ServiceLevel
    package var payment: Payment
    /// A fee was due.
    package var fee: Tick
    package var statesPayment: Bool
    package var digitised: Tick
    package var electronicResult: Tick
    package var rating: Rating

    package init(
        channel: Channel, level: ServiceLevel, payment: Payment, fee: Tick, statesPayment: Bool, digitised: Tick, electronicResult: Tick,
        rating: Rating
    ) {
        self.channel = channel
        self.level = level
        self.payment = payment
        self.fee = fee
        self.statesPayment = statesPayment
        self.digitised = digitised
        self.electronicResult = electronicResult
        self.rating = rating
    }
}

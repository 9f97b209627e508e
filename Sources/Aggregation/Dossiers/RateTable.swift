internal import Catalogue
internal import Commune

/// `ServiceRate.contribution` for millions of dossiers: tables by the few marks that a rate looks at and the outcome's code, filled by
/// the rules themselves.
struct RateTable: Sendable {
    /// Positions of a place's counters for one rate; the last gathers what is not counted.
    static var width: Int { 4 }

    let rates: [ServiceRate]
    /// By position in `rates`, key and code.
    private let slots: [UInt8]

    init(_ rates: [ServiceRate]) {
        self.rates = rates
        slots = rates.flatMap { Self.slots($0) }
    }

    private static var sectionWidth: Int { 64 * OutcomeTable.codeCount }

    private static func slots(_ rate: ServiceRate) -> [UInt8] {
        var slots = [UInt8](repeating: Contribution.notCounted.slot, count: sectionWidth)
        for (dossier, statesPayment) in variants(rate) {
            let key = key(rate, dossier, statesPayment)
            for code in 0..<OutcomeTable.codeCount {
                guard let outcome = OutcomeTable.outcome(UInt8(code)) else { continue }
                let contribution = rate.contribution(of: dossier, outcome, statesPayment: statesPayment)
                slots[key * OutcomeTable.codeCount + code] = contribution.slot
            }
        }
        return slots
    }

    /// Yes, no, missing or not counted, 0…3, for the rate at a position of `rates`.
    @inline(__always)
    func slot(_ position: Int, of dossier: Dossier, code: OutcomeTable.Code, statesPayment: Bool) -> Int {
        let key = Self.key(rates[position], dossier, statesPayment)
        return Int(slots[position * Self.sectionWidth + key * OutcomeTable.codeCount + Int(code)])
    }

    /// 0…63: the marks of the dossier that the rate looks at.
    @inline(__always)
    private static func key(_ rate: ServiceRate, _ dossier: Dossier, _ statesPayment: Bool) -> Int {
        switch rate {
        case .online: dossier.channel.number
        case .fullOnline: dossier.channel.number | dossier.level.number << 2
        case .onlinePayment: dossier.payment.number | dossier.fee.number << 3 | (statesPayment ? 32 : 0)
        case .digitised: dossier.digitised.number
        case .electronicResult: dossier.electronicResult.number
        case .satisfaction: dossier.rating.number
        }
    }

    /// A dossier for each combination of the marks that the rate looks at.
    private static func variants(_ rate: ServiceRate) -> [(Dossier, statesPayment: Bool)] {
        func dossiers<Value>(_ values: [Value], _ path: WritableKeyPath<Dossier, Value>, of some: [Dossier]) -> [Dossier] {
            some.flatMap { dossier in
                values.map { value in
                    var dossier = dossier
                    dossier[keyPath: path] = value
                    return dossier
                }
            }
        }
        let plain = [Dossier(received: Day(rawValue: 0))]
        let variants =
            switch rate {
            case .online: dossiers(Channel.allCases, \.channel, of: plain)
            case .fullOnline: dossiers(ServiceLevel.allCases, \.level, of: dossiers(Channel.allCases, \.channel, of: plain))
            case .onlinePayment: dossiers(Tick.allCases, \.fee, of: dossiers(Payment.allCases, \.payment, of: plain))
            case .digitised: dossiers(Tick.allCases, \.digitised, of: plain)
            case .electronicResult: dossiers(Tick.allCases, \.electronicResult, of: plain)
            case .satisfaction: dossiers(Rating.allCases, \.rating, of: plain)
            }
        return variants.flatMap { [($0, false), ($0, true)] }
    }
}

extension Contribution {
    var slot: UInt8 {
        switch self {
        case .yes: 0
        case .no: 1
        case .missing: 2
        case .notCounted: 3
        }
    }
}

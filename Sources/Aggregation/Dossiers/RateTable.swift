internal import Catalogue
internal import Commune

/// What the rates' rules say of millions of dossiers: a table by the few marks that a rate looks at and the outcome's code, filled by the
/// rules themselves.
struct RateTable: Sendable {
    /// Positions of a place's counters for one rate; the last gathers what is not counted.
    static var width: Int { 4 }

    let rates: [DossierRate]
    /// By position in `rates`.
    private let sections: [Section]

    /// Where a rate finds its marks, and its slots by marks and code.
    private struct Section: Sendable {
        let shift: Int
        let mask: Int
        let slots: [UInt8]
    }

    /// The rates that dossiers are asked for, of these; the others follow from the counts of form 06a.
    init(_ rates: [DossierRate]) {
        let rules = rates.compactMap { rate in rate.markRule.map { (rate, $0) } }
        self.rates = rules.map(\.0)
        sections = rules.map { Self.sectionsByRate[$0.0]! }
    }

    private static let sectionsByRate = Dictionary(
        uniqueKeysWithValues: DossierRate.allCases.compactMap { rate in rate.markRule.map { (rate, section($0)) } })

    private static func section(_ rule: MarkRule) -> Section {
        let places = MarkBits.places(of: rule.marks)
        var slots = [UInt8](repeating: Contribution.notCounted.slot, count: OutcomeTable.codeCount << places.count)
        for key in 0..<(1 << places.count) {
            guard let marks = MarkBits.marks(key << places.lowerBound) else { continue }
            for code in 0..<OutcomeTable.codeCount {
                guard let outcome = OutcomeTable.outcome(UInt8(code)) else { continue }
                slots[key * OutcomeTable.codeCount + code] = rule.contribution(of: marks, outcome).slot
            }
        }
        return Section(shift: places.lowerBound, mask: 1 << places.count - 1, slots: slots)
    }

    /// Yes, no, missing or not counted, 0…3, for the rate at a position of `rates`.
    ///
    /// - Parameter bits: the dossier's marks, packed by `MarkBits`.
    @inline(__always)
    func slot(_ position: Int, bits: Int, code: OutcomeTable.Code) -> Int {
        let key = bits >> sections[position].shift & sections[position].mask
        return Int(sections[position].slots[key * OutcomeTable.codeCount + Int(code)])
    }
}

extension DossierRate {
    /// How dossiers are asked for it; nil for a rate that follows from the counts of form 06a.
    var markRule: MarkRule? {
        if case .marks(let rule) = row.rule { rule } else { nil }
    }
}

extension MarkRule {
    /// What a dossier with these marks and this place in the period's table says.
    func contribution(of marks: DossierMarks, _ outcome: DossierOutcome) -> Contribution {
        base.includes(outcome.receipt.receipt(by: marks.channel), outcome.result) ? contribution(marks) : .notCounted
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

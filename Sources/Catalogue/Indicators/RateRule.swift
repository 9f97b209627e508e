/// How a rate of dossiers comes about.
package enum RateRule: Sendable {
    /// A share of two counts of form 06a.
    case counts(DossierCount, of: DossierCount)
    /// What each dossier says by its marks.
    case marks(MarkRule)
}

/// What one dossier says for a rate: a share's numerator, or its base only, or nothing because the export does not tell.
package enum Contribution: Sendable, Hashable {
    case yes, no, missing
    /// The rate is not about this dossier.
    case notCounted
}

/// How dossiers are asked for a rate (Domain.md, "Service rates").
package struct MarkRule: Sendable {
    /// Those that are asked: the dossiers of this count of form 06a.
    package let base: DossierCount
    /// Without this column the rate is "no data".
    package let column: DossierColumn
    /// What the rate looks at, and perhaps the base; what stands between is looked at too.
    package let marks: ClosedRange<DossierMarks.Mark>
    /// What a dossier of the base says.
    package let contribution: @Sendable (DossierMarks) -> Contribution
}

extension MarkRule {
    /// A mark that says yes, no or nothing, of those received or resolved.
    static func tick(
        _ base: DossierCount, _ column: DossierColumn, _ mark: DossierMarks.Mark, _ path: KeyPath<DossierMarks, Tick> & Sendable
    ) -> RateRule {
        .marks(
            MarkRule(base: base, column: column, marks: mark...mark) { marks in
                switch marks[keyPath: path] {
                case .unknown: .missing
                case .no: .no
                case .yes: .yes
                }
            })
    }

    /// A dossier without an amount but with a way of payment had a fee. Where the export has no column for the payment, only an amount of
    /// zero says that there was none.
    @Sendable static func payment(_ marks: DossierMarks) -> Contribution {
        guard marks.payment != .exempt, marks.fee != .no else { return .notCounted }
        switch marks.payment {
        case .online: return .yes
        case .cash, .transfer, .offline: return .no
        case .unknown, .exempt: return marks.fee == .yes || !marks.statesPayment ? .missing : .notCounted
        }
    }
}

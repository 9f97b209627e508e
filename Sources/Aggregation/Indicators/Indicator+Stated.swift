internal import Catalogue
internal import Commune

extension Indicator {
    /// What a finished form says of a rate of the commune: rates of its own columns, and the share that came in online.
    init?(_ rate: DossierRate, stated counts: DossierCounts<Count>, target: Double?) {
        let (part, whole): (DossierCount, DossierCount)
        switch rate.row.rule {
        case .counts(let numerator, let denominator): (part, whole) = (numerator, denominator)
        case .marks where rate == .online: (part, whole) = (.online, .inPeriod)
        case .marks: return nil
        }
        guard let numerator = counts[part].value, let denominator = counts[whole].value, denominator > 0,
            numerator <= denominator
        else { return nil }
        self.init(
            id: .dossiers(rate), village: nil, state: .known, numerator: Double(numerator), denominator: Double(denominator),
            value: Double(numerator) / Double(denominator), target: target)
    }
}

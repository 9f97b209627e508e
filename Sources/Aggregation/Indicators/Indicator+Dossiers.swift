package import Catalogue
package import Commune

extension Indicator {
    /// The dossier indicators of the catalogue, for the commune and for each village.
    ///
    /// - Parameters:
    ///   - stated: the counts of the commune where a finished form stands for the lists.
    ///   - sheets: what a sheet sums up where no list has the rate's column.
    package static func dossiers(
        _ tally: DossierTally?, stated: DossierCounts<Count>? = nil, sheets: [StatedRate] = [], gazetteer: Gazetteer,
        targets: [IndicatorID: Double]
    ) -> [Indicator] {
        DossierRate.allCases.filter(\.row.isListed).flatMap { rate in
            let target = targets[.dossiers(rate)]
            return places(gazetteer).map { village in
                (village == nil
                    ? stated.flatMap { Indicator(rate, stated: $0, target: target) }
                        ?? sheets.first { $0.rate == rate }.map { Indicator($0, target: target) } : nil)
                    ?? share(rate, tally, village: village, target: target)
            }
        }
    }

    /// As a sheet states it.
    private init(_ sheet: StatedRate, target: Double?) {
        self.init(
            id: .dossiers(sheet.rate), numerator: Double(sheet.numerator), denominator: Double(sheet.denominator),
            value: Double(sheet.numerator) / Double(sheet.denominator), target: target)
    }

    /// The commune (nil), then its villages.
    static func places(_ gazetteer: Gazetteer) -> [VillageID?] { [nil] + gazetteer.ids }

    /// One rate by its rule; "no data" where no export has its column, or where nothing stands below the line.
    static func share(_ rate: DossierRate, _ tally: DossierTally?, village: VillageID?, target: Double?) -> Indicator {
        let id = IndicatorID.dossiers(rate)
        guard let tally, let share = tally.share(rate, village: village) else {
            return Indicator(id: id, village: village, state: .noData, target: target)
        }
        let (yes, whole) = (share.yes, share.yes + share.no)
        return Indicator(
            id: id, village: village, state: whole > 0 ? .known : .noData, numerator: Double(yes), denominator: Double(whole),
            value: whole > 0 ? Double(yes) / Double(whole) : nil, missing: share.missing, target: target)
    }
}

extension DossierTally {
    /// nil where no export has the rate's column.
    fileprivate func share(_ rate: DossierRate, village: VillageID?) -> (yes: Int, no: Int, missing: Int)? {
        switch rate.row.rule {
        case .marks: return answers(to: rate, village: village)
        case .counts(let part, let whole):
            let counts = row(of: village).counts
            return (counts[part], counts[whole] - counts[part], 0)
        }
    }
}

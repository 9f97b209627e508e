internal import Catalogue
package import Commune

extension Indicator {
    /// The dossier indicators of the catalogue, for the commune and for each village. "No data" where no export has the column, or
    /// where nothing stands below the line.
    package static func dossiers(
        _ tally: DossierTally?, gazetteer: Gazetteer, targets: [String: Double]
    ) -> [Indicator] {
        var indicators = places(gazetteer).map { village in
            onTime(tally, village: village, target: targets[IndicatorID.dossiers(.onTime).text])
        }
        for (id, rate) in serviceRates {
            indicators += places(gazetteer).map { village in
                share(rate, id: id, tally, village: village, target: targets[id.text])
            }
        }
        return indicators
    }

    static let serviceRates: [(IndicatorID, ServiceRate)] = [
        (.dossiers(.online), .online), (.dossiers(.onlinePayment), .onlinePayment), (.dossiers(.digitised), .digitised),
        (.dossiers(.electronicResult), .electronicResult), (.dossiers(.satisfaction), .satisfaction),
    ]

    /// The commune (nil), then its villages.
    static func places(_ gazetteer: Gazetteer) -> [VillageID?] { [nil] + gazetteer.ids }

    /// On-time rate (a) = ((8) + (9)) / (7).
    private static func onTime(_ tally: DossierTally?, village: VillageID?, target: Double?) -> Indicator {
        let id = IndicatorID.dossiers(.onTime)
        guard let counts = tally?.row(of: village).counts else {
            return Indicator(id: id, village: village, state: .noData, target: target)
        }
        return share(
            id, village, yes: counts[.inTime], of: counts[.resolved], missing: 0, target: target)
    }

    /// One of the rates of Quyết định 766/QĐ-TTg, see `ServiceRate`.
    static func share(
        _ rate: ServiceRate, id: IndicatorID, _ tally: DossierTally?, village: VillageID?, target: Double?
    ) -> Indicator {
        guard let answers = tally?.answers(to: rate, village: village) else {
            return Indicator(id: id, village: village, state: .noData, target: target)
        }
        return share(id, village, yes: answers.yes, of: answers.yes + answers.no, missing: answers.missing, target: target)
    }

    private static func share(
        _ id: IndicatorID, _ village: VillageID?, yes: Int, of whole: Int, missing: Int, target: Double?
    ) -> Indicator {
        Indicator(
            id: id, village: village, state: whole > 0 ? .known : .noData, numerator: Double(yes), denominator: Double(whole),
            value: whole > 0 ? Double(yes) / Double(whole) : nil, missing: missing, target: target)
    }
}

internal import Catalogue
internal import Commune

/// The pilot "3 không" of a commune: no repeated declaration, no cash, no contact (Domain.md, "Three-no panel").
package struct ThreeNoPanel: Sendable, Hashable {
    /// Dossiers with digitised or reused data: `dossiers.digitised`.
    package var noRepeatedDeclaration: Indicator
    /// Fee-paying dossiers paid online: `dossiers.online-payment`.
    package var noCashInDossiers: Indicator
    /// Surveyed people who pay without cash: `survey.cashless`.
    package var noCashInLife: Indicator
    /// Dossiers submitted online: `dossiers.online`.
    package var noContact: Indicator
    /// Among those, at the level "toàn trình".
    package var fullyOnline: Indicator

    package init(
        noRepeatedDeclaration: Indicator, noCashInDossiers: Indicator, noCashInLife: Indicator, noContact: Indicator,
        fullyOnline: Indicator
    ) {
        self.noRepeatedDeclaration = noRepeatedDeclaration
        self.noCashInDossiers = noCashInDossiers
        self.noCashInLife = noCashInLife
        self.noContact = noContact
        self.fullyOnline = fullyOnline
    }

    /// - Parameter indicators: all of the catalogue for the commune.
    init?(_ indicators: [Indicator], tally: DossierTally?) {
        func commune(_ id: IndicatorID) -> Indicator? {
            indicators.first { $0.id == id && $0.village == nil }
        }
        guard let digitised = commune(.dossiers(.digitised)), let payment = commune(.dossiers(.onlinePayment)),
            let cashless = commune(.survey(.question(.cashless))), let online = commune(.dossiers(.online))
        else { return nil }
        self.init(
            noRepeatedDeclaration: digitised, noCashInDossiers: payment, noCashInLife: cashless, noContact: online,
            fullyOnline: Indicator.share(.fullyOnline, tally, village: nil, target: nil))
    }
}

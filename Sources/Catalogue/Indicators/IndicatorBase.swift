package import Language

/// Whose number stands below the line of an indicator.
package enum IndicatorBase: Sendable, Hashable {
    case people(AgeBase)
    case dossiersResolved, dossiersReceived, dossiersPaid, dossiersRated

    /// The denominator in words: "số người từ 15 tuổi".
    ///
    /// - Parameter limit: the age from which people belong to a base, in completed years.
    package func wording(_ language: Language, limit: (AgeBase) -> Int) -> String {
        switch self {
        case .people(let base):
            BilingualText(vi: "số người từ \(limit(base)) tuổi", en: "people aged \(limit(base)) or over").text(language)
        case .dossiersResolved: BilingualText(vi: "số hồ sơ đã giải quyết", en: "dossiers resolved").text(language)
        case .dossiersReceived: BilingualText(vi: "số hồ sơ tiếp nhận trong kỳ", en: "dossiers received in the period").text(language)
        case .dossiersPaid: BilingualText(vi: "số hồ sơ có thu phí, lệ phí", en: "dossiers with a fee paid").text(language)
        case .dossiersRated: BilingualText(vi: "số hồ sơ được đánh giá", en: "dossiers rated").text(language)
        }
    }

    /// What one unit of the base is called after a number: "214 người", "12 hồ sơ".
    package func unit(_ language: Language) -> String {
        switch self {
        case .people: BilingualText(vi: "người", en: "people").text(language)
        case .dossiersResolved, .dossiersReceived, .dossiersPaid, .dossiersRated:
            BilingualText(vi: "hồ sơ", en: "dossiers").text(language)
        }
    }
}

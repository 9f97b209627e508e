internal import Catalogue
internal import Diagnostics

extension ShownVocabulary {
    /// What messages may show of the cells of a column of few values: its words, and what is made of what offices say of dossiers.
    static let values = ShownVocabulary(
        spellings(DossierStatus.self) + spellings(Channel.self) + spellings(Payment.self) + spellings(FeeCollection.self)
            + spellings(Rating.self)
            + spellings(ServiceLevel.self) + spellings(Tick.self),
        phrases: OfficePhrases.all, share: 1)

    private static func spellings<Value: Worded>(_ values: Value.Type) -> [String] { values.words.flatMap(\.spellings) }
}

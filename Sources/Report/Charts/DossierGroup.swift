internal import Aggregation
internal import Language

/// One bar or one stack of a chart about counts of dossiers.
struct DossierGroup {
    let name: String
    let isMuted: Bool
    /// What runs along the chart, as figures are told by it.
    let aspects: FigureSource.Aspects
    let counts: [Count]
    /// What the counts are parts of; hidden where it is not published.
    let whole: Count
    /// In a sentence, where that is another.
    var longName: String?
    /// Of a place, where they are published.
    var months: [DossierFigures.MonthRow] = []
}

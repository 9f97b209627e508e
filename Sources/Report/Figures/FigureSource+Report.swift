internal import Catalogue
internal import Language

/// What the figures of a report are, by the rows of the catalogue.
extension FigureSource {
    /// A count of form 06a; of the whole commune without aspects.
    init(_ count: DossierCount, _ aspects: Aspects = [:]) { self.init(Self.ofCounts[count.position], aspects) }

    /// By the counts' positions: a report has hundreds of figures of them.
    private static let ofCounts = DossierCount.all.map { "dossiers.\($0.dataName)" }
}

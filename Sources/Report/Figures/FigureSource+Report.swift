internal import Catalogue
internal import Language

/// What the figures of a report are, by the rows of the catalogue.
extension FigureSource {
    /// A count of form 06a; of the whole commune without aspects.
    init(_ count: DossierCount, _ aspects: [Aspect: String] = [:]) { self.init("dossiers.\(count.dataName)", aspects) }
}

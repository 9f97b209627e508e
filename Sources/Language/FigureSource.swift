/// What a figure is and where bao-cao.json has it: carried from the value to the page and the print, so that whoever reads them back need not
/// guess from a number what it says.
package struct FigureSource: Sendable, Hashable {
    /// What a figure is about besides the whole commune and the report's period. The raw value names it in markup: `data-village`.
    package enum Aspect: String, Sendable {
        case village
        /// `unknown` or `outside`: dossiers of no village.
        case place
        case field, procedure
        /// `2024-07`
        case month
        /// `previous`, `last-year`; of a survey `before` and `after`.
        case period
        /// A file that was read, by its path.
        case file

        /// From 0, in the order of the cases.
        var place: UInt8 { withUnsafeBytes(of: self) { $0[0] } }

        /// By its place: a raw text is hashed letter by letter.
        package func hash(into hasher: inout Hasher) { hasher.combine(place) }
    }

    /// `dossiers.received.total`, `survey.account/numerator`: as so-lieu-thon.csv names it.
    package let figure: String
    package private(set) var aspects: Aspects

    package init(_ figure: String, _ aspects: Aspects = [:]) {
        self.figure = figure
        self.aspects = aspects
    }

    /// A number along an axis, which is none of the data.
    package static let axis = FigureSource("axis")

    /// What belongs to a figure: `numerator`, `target`, `change`.
    package func part(_ name: String) -> FigureSource { FigureSource("\(figure)/\(name)", aspects) }

    /// The same of something more special.
    package func of(_ aspect: Aspect, _ name: String?) -> FigureSource {
        var source = self
        source.aspects[aspect] = name
        return source
    }
}

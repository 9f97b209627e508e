internal import Language

/// What a figure is, as attributes of the element that shows it: `value` (or `data-value`) with the number as it was computed, `data-of` with
/// the figure's name, an attribute for each aspect, and `data-as` where the text does not say how the number became it.
extension MarkupWriter {
    /// - Parameter known: aspects that an element around this one has said.
    static func attributes(of figure: FigureValue?, on element: String, known: [FigureSource.Aspect: String]) -> [(String, String)] {
        guard let figure, figure.number != nil else { return [] }
        var attributes = [(element == "data" ? "value" : "data-value", figure.exactText)]
        if let source = figure.source {
            attributes.append(("data-of", source.figure))
            attributes += self.attributes(of: source.aspects.filter { known[$0.key] != $0.value })
        }
        if figure.form != .plain { attributes.append(("data-as", figure.form.rawValue)) }
        return attributes
    }

    static func attributes(of aspects: [FigureSource.Aspect: String]) -> [(String, String)] {
        FigureSource.Aspect.allCases.compactMap { aspect in aspects[aspect].map { ("data-\(aspect.rawValue)", $0) } }
    }
}

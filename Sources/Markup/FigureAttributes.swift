package import Language

/// What a figure is, as attributes of the element that shows it: `value` (or `data-value`) with the number as it was computed, `data-of` with
/// the figure's name, an attribute for each aspect, and `data-as` where the text does not say how the number became it.
extension MarkupWriter {
    /// - Parameter known: what elements around this one have said.
    static func attributes(of figure: FigureValue?, on element: String, known: KnownFigure) -> [(String, String)] {
        guard let figure, figure.number != nil else { return [] }
        var attributes = [(element == "data" ? "value" : "data-value", figure.exactText)]
        if let source = figure.source {
            if source.figure != known.figure { attributes.append(("data-of", source.figure)) }
            attributes += self.attributes(of: source.aspects.filter { known.aspects[$0.key] != $0.value })
        }
        if figure.form != .plain, known.figure == nil { attributes.append(("data-as", figure.form.rawValue)) }
        return attributes
    }

    static func attributes(of aspects: [FigureSource.Aspect: String]) -> [(String, String)] {
        FigureSource.Aspect.allCases.compactMap { aspect in aspects[aspect].map { ("data-\(aspect.rawValue)", $0) } }
    }
}

/// What the elements around a figure say of it, so that it need not say it again: a row its village, a column what it counts.
package struct KnownFigure: Sendable, Hashable {
    package var aspects: [FigureSource.Aspect: String]
    /// `dossiers.received.total`: all figures of the column are this, and made into text alike; nil: each says what it is.
    package var figure: String?
    /// A figure that reads as it is, `12`, needs no element of its own: nothing else stands in the cell.
    package var isAlone: Bool

    package init(aspects: [FigureSource.Aspect: String] = [:], figure: String? = nil, isAlone: Bool = false) {
        self.aspects = aspects
        self.figure = figure
        self.isAlone = isAlone
    }

    /// Whether a figure's text alone says all of it.
    func says(_ figure: FigureValue) -> Bool {
        guard isAlone, let source = figure.source, source.figure == self.figure, figure.form == .plain else { return false }
        let isPlain = !figure.text.isEmpty && figure.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isPlain && figure.text == figure.exactText && source.aspects.allSatisfy { aspects[$0.key] == $0.value }
    }
}

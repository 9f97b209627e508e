package import Language

/// What a figure is, as attributes of the element that shows it: `value` (or `data-value`) with the number as it was computed, `data-of` with
/// the figure's name, an attribute for each aspect, and `data-as` where the text does not say how the number became it.
extension TagWriter {
    /// - Parameter known: what elements around this one have said.
    mutating func add(_ figure: FigureValue, on element: String, known: KnownFigure) {
        guard figure.number != nil else { return }
        add(element == "data" ? "value" : "data-value", figure.exactText)
        if let source = figure.source {
            if source.figure != known.figure { add("data-of", source.figure) }
            // As a rule they are those of the row, the very same.
            if source.aspects != known.aspects { add(source.aspects) { !known.aspects.has($0) } }
        }
        if figure.form != .plain, known.figure == nil { add("data-as", figure.form.rawValue) }
    }

    /// Those of the aspects that are wanted, in their order.
    mutating func add(_ aspects: FigureSource.Aspects, _ isWanted: (FigureSource.Aspects.Element) -> Bool = { _ in true }) {
        for element in aspects where isWanted(element) { add("data-", named: element.aspect.rawValue, element.name) }
    }
}

/// What the elements around a figure say of it, so that it need not say it again: a row its village, a column what it counts.
package struct KnownFigure: Sendable, Hashable {
    package var aspects: FigureSource.Aspects
    /// `dossiers.received.total`: all figures of the column are this, and made into text alike; nil: each says what it is.
    package var figure: String?
    /// A figure that reads as it is, `12`, needs no element of its own: nothing else stands in the cell.
    package var isAlone: Bool

    package init(aspects: FigureSource.Aspects = [:], figure: String? = nil, isAlone: Bool = false) {
        self.aspects = aspects
        self.figure = figure
        self.isAlone = isAlone
    }

    /// Whether a figure's text alone says all of it.
    func says(_ figure: FigureValue) -> Bool {
        guard isAlone, figure.form == .plain, let source = figure.source, source.figure == self.figure else { return false }
        let text = figure.text
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isPlain, text == figure.exactText else { return false }
        return source.aspects == aspects || source.aspects.allSatisfy(aspects.has)
    }
}

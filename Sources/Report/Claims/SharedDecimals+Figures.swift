internal import Language

extension SharedDecimals {
    /// A measured percentage with these decimals; any other figure as it is.
    func shared(_ figure: FigureValue) -> FigureValue {
        guard figure.isMeasuredPercentage, let number = figure.number else { return figure }
        return .known(number, percent(number)).of(figure.source)
    }
}

extension FigureValue {
    /// A percentage that the data give, with its sign. A target stands as it was set, and what is rounded in words or for one sentence
    /// alone has no decimals to share.
    var isMeasuredPercentage: Bool {
        guard form == .plain, text.utf8.last == UInt8(ascii: "%"), let figure = source?.figure else { return false }
        return !figure.hasSuffix("/target")
    }
}

internal import Language

/// Percentages that stand together: all have a decimal where one of them has. Exactly nothing and exactly all are `0%` and `100%`
/// everywhere.
struct SharedDecimals {
    private let numbers: NumberFormatting
    private let decimals: Int?

    /// - Parameters:
    ///   - fractions: all that stand together.
    ///   - besideDecimals: whether they stand beside some that have decimals.
    init(_ fractions: [Double], besideDecimals: Bool = false, language: Language) {
        numbers = NumberFormatting(language)
        let numbers = numbers
        let areMixed = fractions.contains { numbers.percent($0) != numbers.percent($0, decimals: 0) }
        decimals = besideDecimals || areMixed ? 1 : nil
    }

    /// Without the sign, where the head of a column has it.
    func points(_ fraction: Double) -> String {
        numbers.decimal(fraction * 100, decimals: fraction == 0 || fraction == 1 ? 0 : decimals ?? 0)
    }

    func percent(_ fraction: Double) -> String {
        numbers.percent(fraction, decimals: fraction == 0 || fraction == 1 ? nil : decimals)
    }

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
        guard form == .plain, text.hasSuffix("%"), let figure = source?.figure else { return false }
        return !figure.hasSuffix("/target")
    }
}

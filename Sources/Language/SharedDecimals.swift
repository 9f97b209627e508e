/// Percentages that stand together: all have a decimal where one of them has. Exactly nothing and exactly all are `0%` and `100%`
/// everywhere.
package struct SharedDecimals {
    private let numbers: NumberFormatting
    private let decimals: Int?

    /// - Parameters:
    ///   - fractions: all that stand together.
    ///   - besideDecimals: whether they stand beside some that have decimals.
    package init(_ fractions: [Double], besideDecimals: Bool = false, language: Language) {
        numbers = NumberFormatting(language)
        let numbers = numbers
        let areMixed = fractions.contains { numbers.percent($0) != numbers.percent($0, decimals: 0) }
        decimals = besideDecimals || areMixed ? 1 : nil
    }

    /// A fraction in per cent, without the sign, where the head of a column has it.
    package func points(_ fraction: Double) -> String {
        numbers.decimal(fraction * 100, decimals: fraction == 0 || fraction == 1 ? 0 : decimals ?? 0)
    }

    /// A fraction with its sign: `65,0%`.
    package func percent(_ fraction: Double) -> String {
        numbers.percent(fraction, decimals: fraction == 0 || fraction == 1 ? nil : decimals)
    }
}

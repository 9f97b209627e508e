internal import Language

/// Numbers of a chart that are no figures of their own, as text: those along the axis, and sums.
struct ValueText: Sendable {
    let format: Chart.ValueFormat
    let numbers: NumberFormatting

    func text(_ number: Double) -> String {
        switch format {
        case .percent: numbers.percent(number)
        case .points:
            (number > 1e-9 ? "+" : "")
                + numbers.decimal(number * 100, decimals: abs((number * 100).rounded() - number * 100) < 1e-6 ? 0 : 1)
        case .count: number == number.rounded() ? numbers.decimal(number, decimals: 0) : numbers.decimal(number, decimals: 1)
        }
    }

    /// A sum.
    func figure(_ number: Double) -> FigureValue { .known(number, text(number)) }

    /// A number along the axis.
    func tick(_ number: Double) -> FigureValue { .axis(number, text(number)) }
}

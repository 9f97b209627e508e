internal import Language

/// Values of a chart as text.
struct ValueText: Sendable {
    let format: Chart.ValueFormat
    let numbers: NumberFormatting

    /// What stands at a mark: `74,2%`, `1.234`, `*`, `…`.
    func label(_ value: Series.Value) -> String {
        switch value {
        case .known(_, let label?): label
        case .known(let number, nil): text(number)
        case .hidden: ChartWording.hiddenSign
        case .noData: ChartWording.noDataSign
        }
    }

    func text(_ number: Double) -> String {
        switch format {
        case .percent: numbers.percent(number)
        case .count: number == number.rounded() ? numbers.decimal(number, decimals: 0) : numbers.decimal(number, decimals: 1)
        }
    }
}

internal import Catalogue
internal import Charts
internal import Language

/// Figures through the months.
extension ChartKind {
    static let line = ChartKind(
        name: "line", purpose: BilingualText(vi: "đường qua các tháng", en: "lines through the months"), needs: [.months]
    ) { data, text in data.chart(text) { .line($0) } }

    static let area = ChartKind(
        name: "area", purpose: BilingualText(vi: "đường qua các tháng, tô phần bên dưới", en: "a line through the months over its area"),
        needs: [.oneOverMonths]
    ) { data, text in data.chart(text) { .area($0) } }

    static let multiples = ChartKind(
        name: "multiples",
        purpose: BilingualText(vi: "mỗi thôn một biểu đồ nhỏ qua các tháng", en: "a small line through the months for each village"),
        needs: [.monthsOfPlaces]
    ) { data, text in
        var steps = data
        steps.subtitle = text.words.byMonths(data.subtitle)
        steps.series = data.stepNames.enumerated().map { month, name in Series(name: name, values: data.steps.map { $0[month] }) }
        steps.emphasis = nil
        return steps.chart(text) { .step($0) }
    }
}

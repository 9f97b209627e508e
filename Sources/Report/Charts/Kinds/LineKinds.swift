internal import Catalogue
internal import Charts

/// Figures through the months.
extension ChartKind {
    static let line = ChartKind(
        name: "line", purpose: BilingualText(vi: "đường qua các tháng", en: "lines through the months"), needs: [.months]
    ) { data, text in data.chart(text) { .line($0) } }
}

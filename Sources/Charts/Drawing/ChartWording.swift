internal import Language

/// The words that a chart says of itself; all others come with the chart.
struct ChartWording: Sendable {
    let noCategories: String

    init(_ language: Language) {
        switch language {
        case .vietnamese:
            noCategories = "Không có số liệu"
        case .english:
            noCategories = "No data"
        }
    }
}

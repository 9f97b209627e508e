internal import Language

/// The words that a chart says of itself; all others come with the chart.
struct ChartWording: Sendable {
    let noCategories: String
    /// In the place of a bar that nobody knows.
    let noData: String
    let hidden: String
    /// Over the sums of stacked bars.
    let total: String
    /// Over the values beside targets.
    let result: String
    let target: String
    /// Before the names of the points of small lines.
    let steps: String
    let short: String
    let met: String

    init(_ language: Language) {
        switch language {
        case .vietnamese:
            (noCategories, noData, hidden) = ("Không có số liệu", "chưa có số liệu", "không công bố")
            (result, target, steps) = ("Kết quả", "Mục tiêu", "Trục ngang:")
            (total, short, met) = ("Tổng", "chưa đạt mục tiêu", "đạt mục tiêu")
        case .english:
            (noCategories, noData, hidden) = ("No data", "no data", "not published")
            (result, target, steps) = ("Result", "Target", "Along:")
            (total, short, met) = ("Total", "short of target", "target met")
        }
    }
}

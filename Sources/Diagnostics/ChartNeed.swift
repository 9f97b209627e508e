// A sentence stays on one line, so that it can be searched.
// swift-format-ignore-file

package import Language

/// What a kind of chart, or a key of its block, needs of the figures that are shown.
package enum ChartNeed: Sendable, Hashable, CaseIterable {
    case months, oneOverMonths, notMonths, severalSeries, oneSeries, parts, noParts, pairOrIntervals, targets, monthsOfPlaces, rateByVillage
    case ratesByVillage, oneIndicator, ownTarget

    package func text(in language: Language) -> String { language == .vietnamese ? vietnamese : english }

    private var vietnamese: String {
        switch self {
        case .months: "số liệu theo tháng"
        case .oneOverMonths: "một loại số liệu theo tháng"
        case .notMonths: "số liệu không theo tháng"
        case .severalSeries: "từ hai loại số liệu trở lên"
        case .oneSeries: "một loại số liệu"
        case .parts: "các phần của một tổng"
        case .noParts: "số liệu không chia thành các phần"
        case .pairOrIntervals: "hai lần khảo sát trước và sau, hoặc tỷ lệ khảo sát có khoảng tin cậy"
        case .targets: "chỉ tiêu có thể đặt mục tiêu"
        case .monthsOfPlaces: "một số đếm từng tháng của từng thôn"
        case .rateByVillage: "một tỷ lệ theo thôn"
        case .ratesByVillage: "một hay nhiều chỉ tiêu tính theo tỷ lệ, theo thôn"
        case .oneIndicator: "một chỉ tiêu, nếu chia theo thôn"
        case .ownTarget: "một chỉ tiêu theo thôn, hoặc một tỷ lệ theo tháng"
        }
    }

    private var english: String {
        switch self {
        case .months: "figures by month"
        case .oneOverMonths: "one figure by month"
        case .notMonths: "figures that do not run along months"
        case .severalSeries: "two figures or more side by side"
        case .oneSeries: "one figure"
        case .parts: "parts of a whole"
        case .noParts: "figures that are no parts of a whole"
        case .pairOrIntervals: "two waves, before and after, or a surveyed rate with an interval"
        case .targets: "indicators that can have a target"
        case .monthsOfPlaces: "one count of every month of every village"
        case .rateByVillage: "one rate by village"
        case .ratesByVillage: "one or more rates by village"
        case .oneIndicator: "one indicator, where it is by village"
        case .ownTarget: "one indicator by village, or one rate by month"
        }
    }
}

internal import Catalogue
internal import Charts

/// Dots, where the place on the scale says more than a length.
extension ChartKind {
    static let dot = ChartKind(
        name: "dot",
        purpose: BilingualText(vi: "chấm trên thang, kèm khoảng tin cậy nếu có", en: "dots on the scale, with their intervals"),
        needs: [.noParts, .notMonths, .oneIndicator]
    ) { data, text in data.chart(text) { .dot($0) } }

    static let range = ChartKind(
        name: "range",
        purpose: BilingualText(
            vi: "trước và sau: hai chấm nối nhau; hoặc chấm với khoảng tin cậy", en: "before and after, joined; or a dot in its interval"),
        needs: [.pairOrIntervals]
    ) { data, text in data.chart(text) { .dot($0) } }

    static let bullet = ChartKind(
        name: "bullet", purpose: BilingualText(vi: "kết quả trên đường tới mục tiêu", en: "the result on the way to its target"),
        needs: [.targets]
    ) { data, text in
        let targets = data.targets.isEmpty ? data.categories.map { _ in data.target } : data.targets
        var rest = data
        rest.average = nil
        if data.targets.isEmpty {
            rest.targets = targets
            rest.target = nil
        }
        return rest.chart(hasTicks: false, text) { .bullet($0, targets: targets, label: text.words.tickLabel) }
    }
}

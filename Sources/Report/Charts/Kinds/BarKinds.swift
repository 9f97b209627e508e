internal import Catalogue
internal import Charts
internal import Language

/// Bars from zero: side by side, or on top of each other.
extension ChartKind {
    static let bar = ChartKind(
        name: "bar", purpose: BilingualText(vi: "thanh; các phần của một tổng thì xếp chồng", en: "bars; parts of a whole are stacked"),
        needs: [.oneIndicator]
    ) { data, text in
        data.chart(stacking: data.wholes.isEmpty ? .grouped : .stacked, text) { .bar($0) }
    }

    static let grouped = ChartKind(
        name: "grouped", purpose: BilingualText(vi: "các thanh cạnh nhau", en: "bars side by side"), needs: [.severalSeries]
    ) { data, text in data.chart(text) { .bar($0) } }

    static let stacked = ChartKind(
        name: "stacked", purpose: BilingualText(vi: "các thanh xếp chồng thành tổng", en: "bars stacked to their sum"), needs: [.parts]
    ) { data, text in data.chart(stacking: .stacked, text) { .bar($0) } }

    static let share = ChartKind(
        name: "share", purpose: BilingualText(vi: "các phần tính theo 100%", en: "parts of 100%"), needs: [.parts]
    ) { data, text in data.shares(text).chart(stacking: .stacked, text) { .bar($0) } }
}

extension ChartData {
    /// Each part as a share of the whole that its thing has: hidden where any part is, without data where there is nothing to divide.
    fileprivate func shares(_ text: FigureText) -> ChartData {
        var data = self
        let sums = categories.indices.map { category -> FigureValue in
            let parts = series.map(\.values[category])
            if parts.contains(where: \.isHidden) { return .hidden }
            let numbers = parts.compactMap(\.number)
            let sum = numbers.reduce(0, +)
            return numbers.count < parts.count || sum <= 0 ? .missing : .known(sum, "")
        }
        for index in data.series.indices {
            data.series[index].values = categories.indices.map { category in
                guard let sum = sums[category].number, let part = series[index].values[category].number else { return sums[category] }
                return text.percent(part / sum)
            }
        }
        data.format = .percent
        data.maximum = 1
        data.subtitle = text.words.shares(subtitle)
        return data
    }
}

internal import Charts
internal import Language

/// A chart in words and as a table, taken from the chart itself, so that neither can say anything else than the drawing.
struct ChartDescription {
    private let chart: Chart
    private let text: FigureText

    init(_ chart: Chart, text: FigureText) {
        self.chart = chart
        self.text = text
    }

    /// "Năm trên bảy thôn …. Thủy Mai: 61,2%; Lý Trúc: 65,0%; …; toàn xã 74,3%; mục tiêu 80%."
    var alternativeText: String {
        let named = series.count > 1
        var parts = chart.categories.indices.map { index in
            let values = series.map { series in
                (named ? text.inSentence(series.name) + " " : "") + series.values[index].text
            }
            let ticks = ticks.compactMap { tick in tick.values[index].map { "\(tick.label) \(self.value($0).text)" } }
            return "\(chart.categories[index].label): \((values + ticks).joined(separator: ", "))"
        }
        for case .rule(_, let label, _) in chart.marks { parts.append(label) }
        return "\(chart.title). \(chart.subtitle). \(parts.joined(separator: "; "))."
    }

    /// The numbers behind the chart.
    var table: Table {
        let heads = [Table.HeaderCell([.text("")])] + series.map { Table.HeaderCell([.text($0.name)]) }
        let tickHeads = ticks.map { Table.HeaderCell([.text(text.isFirst($0.label))]) }
        let intervalHeads = intervals.map { _ in Table.HeaderCell([.text(text.words.intervalHead)]) }
        let rows = chart.categories.indices.map { index in
            var cells = [Table.Cell(chart.categories[index].label)]
            cells += series.map { Table.Cell($0.values[index]) }
            cells += ticks.map { Table.Cell($0.values[index].map(value)) }
            cells += intervals.map { Table.Cell($0[index].map(text.interval) ?? "") }
            return Table.Row(chart.categories[index].muted ? .muted : .body, cells: cells)
        }
        return Table(
            caption: [.text(chart.title)], unit: chart.subtitle,
            columns: [Table.Column(alignment: .left, flexibility: 1)]
                + Array(repeating: Table.Column(alignment: .decimal), count: series.count + ticks.count)
                + intervals.map { _ in Table.Column(alignment: .right) },
            header: [heads + tickHeads + intervalHeads], rows: rows, notes: text.legend(rows), source: chart.source)
    }

    private var series: [Series] {
        chart.marks.compactMap { mark in
            switch mark {
            case .bar(let series), .line(let series): series
            case .interval, .tick, .rule: nil
            }
        }.map { series in
            var named = series
            if named.name.isEmpty { named.name = chart.format == .percent ? text.words.rate : text.words.totalNumber }
            return named
        }
    }

    private var ticks: [(values: [Double?], label: String)] {
        chart.marks.compactMap { mark in
            if case .tick(let values, let label) = mark { (values, label) } else { nil }
        }
    }

    private var intervals: [[ClosedRange<Double>?]] {
        chart.marks.compactMap { mark in
            if case .interval(let ranges) = mark { ranges } else { nil }
        }
    }

    private func value(_ number: Double) -> FigureValue {
        chart.format == .percent ? text.percent(number) : text.number(number)
    }
}

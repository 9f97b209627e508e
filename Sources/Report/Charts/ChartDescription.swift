internal import Charts
internal import Language

/// A chart in words and as a table, taken from the chart itself, so that neither can say anything else than the drawing.
struct ChartDescription {
    private let chart: Chart
    private let text: FigureText
    private let readings: [Reading]

    init(_ chart: Chart, text: FigureText) {
        self.chart = chart
        self.text = text
        let seriesCount = chart.marks.count { if case .bar = $0 { true } else if case .line = $0 { true } else { false } }
        readings = chart.marks.map { Reading($0, in: chart, namesSeries: seriesCount > 1, text) }
    }

    /// "Năm trên bảy thôn …. Thủy Mai: 61,2%; Lý Trúc: 65,0%; …; toàn xã 74,3%; mục tiêu 80%."
    var alternativeText: String {
        var parts = chart.categories.indices.map { index in
            let words = readings.compactMap { index < $0.words.count ? $0.words[index] : nil }
            return "\(chart.categories[index].label): \(words.joined(separator: ", "))"
        }
        parts += readings.compactMap(\.remark)
        return "\(chart.title). \(chart.subtitle). \(parts.joined(separator: "; "))."
    }

    /// The numbers behind the chart.
    var table: Table {
        let columns = readings.compactMap(\.column)
        let rows = chart.categories.indices.map { index in
            let category = chart.categories[index]
            return Table.Row(category.muted ? .muted : .body, cells: [Table.Cell(category.label)] + columns.map { $0.cells[index] })
        }
        return Table(
            caption: [.text(chart.title)], unit: chart.subtitle,
            columns: [.init(alignment: .left, flexibility: 1)] + columns.map { .init(alignment: $0.alignment) },
            header: [([""] + columns.map(\.head)).map { .init([.text($0)]) }], rows: rows, notes: text.legend(rows), source: chart.source)
    }
}

/// What one mark says: a column of the table, a few words for each category, or a remark about all of them.
private struct Reading {
    var column: (head: String, alignment: Table.Alignment, cells: [Table.Cell])?
    var words: [String?] = []
    var remark: String?

    init(_ mark: Mark, in chart: Chart, namesSeries: Bool, _ text: FigureText) {
        let categories = chart.categories.indices
        switch mark {
        case .bar(let series), .line(let series):
            let isNamed = !series.name.isEmpty
            let name = isNamed ? series.name : chart.format == .percent ? text.words.rate : text.words.totalNumber
            column = (name, .decimal, categories.map { Table.Cell(series.values[$0]) })
            words = categories.map { (namesSeries ? text.inSentence(name) + " " : "") + series.values[$0].text }
        case .interval(let ranges):
            column = (
                text.words.intervalHead, .right,
                categories.map {
                    Table.Cell(ranges[$0].map { text.interval(text.points($0.lowerBound), text.points($0.upperBound)) } ?? [])
                }
            )
        case .tick(let values, let label):
            let figures = categories.map { values[$0].map { chart.format == .percent ? text.percent($0) : text.number($0) } }
            column = (text.isFirst(label), .decimal, figures.map { Table.Cell($0) })
            words = figures.map { figure in figure.map { "\(label) \($0.text)" } }
        case .rule(_, let label, _): remark = label
        }
    }
}

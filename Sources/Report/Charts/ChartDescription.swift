internal import Charts
internal import Language

/// A chart in words and as a table, taken from what its marks say of themselves, so that neither can say anything else than the drawing.
struct ChartDescription {
    private let chart: Chart
    private let text: FigureText
    private let columns: [MarkWords.Column]
    private let remarks: [String]

    init(_ chart: Chart, text: FigureText) {
        self.chart = chart
        self.text = text
        let words = chart.words
        columns = words.compactMap { if case .column(let column) = $0 { column } else { nil } }
        remarks = words.compactMap { if case .remark(let remark) = $0 { remark } else { nil } }
    }

    /// "Năm trên bảy thôn …. Thủy Mai: 61,2%; Lý Trúc: 65,0%; …; toàn xã 74,3%; mục tiêu 80%."
    var alternativeText: String {
        let spoken = columns.filter(\.isSpoken)
        let severalSeries = spoken.count { !$0.namesItself } > 1
        let heads = spoken.map { severalSeries || $0.namesItself ? text.inSentence(head($0)) + " " : "" }
        let parts = chart.categories.indices.map { index in
            let words = spoken.indices.compactMap { column -> String? in
                guard case .figure(let figure) = spoken[column].cells[index] else { return nil }
                return heads[column] + figure.text
            }
            return "\(chart.categories[index].label): \(words.joined(separator: ", "))"
        }
        return "\(chart.title). \(chart.subtitle). \((parts + remarks).joined(separator: "; "))."
    }

    /// The numbers behind the chart.
    var table: Table {
        let rows = chart.categories.indices.map { index in
            let category = chart.categories[index]
            return Table.Row(
                category.muted ? .muted : .body, cells: [Table.Cell(category.label)] + columns.map { cell($0.cells[index]) })
        }
        let heads = columns.map { $0.namesItself ? text.isFirst(head($0)) : head($0) }
        return Table(
            caption: [.text(chart.title)], unit: chart.subtitle,
            columns: [.init(alignment: .left, flexibility: 1)]
                + columns.map { .init(alignment: $0.head == .interval ? .right : .decimal) },
            header: [([""] + heads).map { .init([.text($0)]) }], rows: rows, notes: text.legend(rows), source: chart.source)
    }

    private func head(_ column: MarkWords.Column) -> String {
        switch column.head {
        case .name(let name): name
        case .measure:
            switch chart.format {
            case .percent: text.words.rate
            case .count: text.words.totalNumber
            case .points: text.words.difference
            }
        case .interval: text.words.intervalHead
        }
    }

    private func cell(_ cell: MarkWords.Cell) -> Table.Cell {
        switch cell {
        case .figure(let figure): Table.Cell(figure)
        case .interval(let interval): Table.Cell(text.interval(interval.low, interval.high))
        case .empty: Table.Cell("")
        }
    }
}

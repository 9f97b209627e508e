package import Language

/// What a mark says in words: a column of the table behind the chart, or a remark about all of it.
package enum MarkWords: Sendable, Hashable {
    case column(Column)
    case remark(String)

    /// A cell for each category.
    package struct Column: Sendable, Hashable {
        package let head: Head
        package let cells: [Cell]
        /// Whether the alternative text tells it, and with its head before each figure; intervals are left to the table.
        package let isSpoken: Bool
        package let namesItself: Bool

        init(_ head: Head, _ cells: [Cell], isSpoken: Bool = true, namesItself: Bool = false) {
            self.head = head
            self.cells = cells
            self.isSpoken = isSpoken
            self.namesItself = namesItself
        }
    }

    package enum Head: Sendable, Hashable {
        case name(String)
        /// What the chart measures.
        case measure
        case interval
    }

    package enum Cell: Sendable, Hashable {
        case figure(FigureValue)
        case interval(Series.Interval)
        case empty
    }

    /// The columns of series: their values, and intervals where they have some.
    static func columns(of series: [Series], in categories: Range<Int>) -> [MarkWords] {
        series.flatMap { series -> [MarkWords] in
            let head = series.name.isEmpty ? Head.measure : .name(series.name)
            var words = [MarkWords.column(Column(head, categories.map { .figure(series.value(at: $0)) }))]
            if series.intervals.contains(where: { $0 != nil }) {
                let cells = categories.map { category -> Cell in
                    series.interval(at: category) == nil ? .empty : series.intervals[category].map(Cell.interval) ?? .empty
                }
                words.append(.column(Column(.interval, cells, isSpoken: false)))
            }
            return words
        }
    }
}

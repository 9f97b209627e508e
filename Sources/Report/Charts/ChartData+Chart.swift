internal import Charts
internal import Language

extension ChartData {
    /// The chart whose series are drawn by one kind of mark, with the intervals, targets and the average that the data have.
    func chart(stacking: Chart.Stacking = .grouped, _ text: FigureText, mark: (Series) -> Mark) -> Chart {
        var marks = series.map(mark)
        if intervals.contains(where: { $0 != nil }) { marks.append(.interval(intervals)) }
        if targets.contains(where: { $0 != nil }) { marks.append(.tick(targets.map { $0?.number }, label: text.words.tickLabel)) }
        if let average { marks.append(.rule(average, label: text.words.averageLabel(average.text), style: .average)) }
        if let target { marks.append(.rule(target, label: text.words.targetLabel(target.text), style: .target)) }
        return Chart(
            title: title, subtitle: subtitle, source: source, alternativeText: "", orientation: isOverTime ? .vertical : .horizontal,
            stacking: series.count > 1 ? stacking : .grouped, format: format, categories: categories, marks: marks, maximum: maximum)
    }
}

internal import Charts
internal import Language

extension ChartData {
    /// The chart whose series are drawn by one kind of mark, with the targets and the average that the data have.
    func chart(stacking: Chart.Stacking = .grouped, hasTicks: Bool = true, _ text: FigureText, mark: (Series) -> Mark) -> Chart {
        var marks = series.enumerated().map { index, series in
            var series = series
            series.isEmphasised = index == emphasis && self.series.count > 1
            return mark(series)
        }
        if hasTicks, targets.contains(where: { $0 != nil }) { marks.append(.tick(targets, label: text.words.tickLabel)) }
        if let average { marks.append(.rule(average, label: text.words.averageLabel(average.text), style: .average)) }
        if let target { marks.append(.rule(target, label: text.words.targetLabel(target.text), style: .target)) }
        let areBars = marks.contains { if case .bar = $0 { true } else { false } }
        let hasIntervals = series.contains { $0.intervals.contains { $0 != nil } } && !isOverTime
        return Chart(
            title: title, subtitle: hasIntervals ? text.words.withIntervals(subtitle) : subtitle, source: source, alternativeText: "",
            orientation: isOverTime ? .vertical : .horizontal, stacking: series.count > 1 ? stacking : .grouped, format: format,
            categories: isOverTime && !areBars ? categories : standing, marks: marks, maximum: maximum)
    }

    /// The categories with what each has of its target, where there is one figure to be compared.
    private var standing: [Chart.Category] {
        guard series.count == 1 else { return categories }
        return categories.indices.map { index in
            var category = categories[index]
            let target = (targets.isEmpty ? target : targets[index])?.number
            if let value = series[0].values[index].number, let target { category.isMet = value >= target - 1e-12 }
            return category
        }
    }
}

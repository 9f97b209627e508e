internal import Charts
internal import Language

/// What a chart shows, before a kind draws it: things along one axis, and the figures of each.
struct ChartData {
    /// Its title and subtitle mark the figures in them.
    var title: String
    var subtitle: String
    var source: String
    var format: Chart.ValueFormat
    /// Whether months run along.
    var isOverTime = false
    var categories: [Chart.Category]
    /// In the order of a stack and of the legend.
    var series: [Series]
    /// Each thing's own target; empty: none has one.
    var targets: [FigureValue?] = []
    /// One target for all.
    var target: FigureValue?
    /// The commune's value beside those of its villages.
    var average: FigureValue?
    /// The series that the title speaks of.
    var emphasis: Int?
    /// What the whole of each thing is, where parts of it may be hidden; empty: their sum.
    var wholes: [FigureValue] = []
    /// The figures of each month of each thing, and what the months are called; empty: not known.
    var steps: [[FigureValue]] = []
    var stepNames: [String] = []
    /// How things stand where the block does not say it.
    var order = ChartOrder.value
    /// The series by which things are put in the order of their values; nil: by their sum.
    var leading: Int?
    /// Upper end of the scale; nil: from the data.
    var maximum: Double?
}

/// In which order things stand.
enum ChartOrder: String, CaseIterable {
    /// Largest first.
    case value
    /// Furthest behind their target first.
    case gap
    /// As the commune's list has them.
    case list
}

extension ChartData {
    /// Things in an order; what is muted, hidden or without data stands last.
    func ordered(_ order: ChartOrder) -> ChartData {
        guard order != .list else { return self }
        let keys = categories.indices.map { key(of: $0, order) }
        return picking(
            categories.indices.sorted { left, right in
                if categories[left].muted != categories[right].muted { return categories[right].muted }
                return keys[left] == keys[right] ? left < right : keys[left] > keys[right]
            })
    }

    private func key(of category: Int, _ order: ChartOrder) -> Double {
        let values = series.map { $0.values[category] }
        if values.contains(where: \.isMissing) { return -.infinity }
        guard order == .gap else {
            if let leading { return values[leading].number ?? -1 }
            let known = values.compactMap(\.number)
            return known.count == values.count ? known.reduce(0, +) : wholes.isEmpty ? -1 : wholes[category].number ?? -1
        }
        guard let value = values.first?.number, let target = (targets.isEmpty ? target : targets[category])?.number else {
            return -.infinity
        }
        return target - value
    }

    /// The first things, and how many there were; what is muted is not counted and left out with the rest.
    func first(_ count: Int?) -> (data: ChartData, of: Int?) {
        let places = categories.indices.filter { !categories[$0].muted }
        guard let count, places.count > count else { return (self, nil) }
        return (picking(Array(places.prefix(count))), places.count)
    }

    private func picking(_ places: [Int]) -> ChartData {
        func pick<Element>(_ elements: [Element]) -> [Element] { elements.isEmpty ? [] : places.map { elements[$0] } }
        var data = self
        data.categories = pick(categories)
        for index in data.series.indices {
            data.series[index].values = pick(series[index].values)
            data.series[index].intervals = pick(series[index].intervals)
        }
        (data.targets, data.wholes, data.steps) = (pick(targets), pick(wholes), pick(steps))
        return data
    }
}

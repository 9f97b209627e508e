internal import Graphics

/// Names below standing bars or lines: in two lines where one is too wide, and only every second, third, … where even that is.
struct CategoryAxis {
    private let labels: [(block: TextBlock, x: Double)]
    private let isComplete: Bool

    /// Whether a name is left out that nobody can guess from its neighbours, as one can guess months.
    func lacksNames(of categories: [Chart.Category]) -> Bool {
        !isComplete && categories.contains { !$0.label.contains(where: \.isNumber) }
    }

    var height: Double { labels.map(\.block.size.height).max() ?? 0 }

    init(_ categories: [Chart.Category], _ frame: PlotFrame, _ setting: ChartSetting) {
        func place(_ index: Int, _ width: Double?) -> (block: TextBlock, x: Double) {
            var style = setting.style.label
            if categories[index].muted { style.colour = setting.style.mutedText }
            let block = TextBlock(categories[index].label, style, width: width, mark: .category(index), in: setting)
            let x = frame.across(frame.bands[index].centre) - block.size.width / 2
            return (block, min(max(x, 0), max(setting.width - block.size.width, 0)))
        }
        func standApart(_ labels: [(block: TextBlock, x: Double)], _ gap: Double) -> Bool {
            zip(labels, labels.dropFirst()).allSatisfy { $0.x + $0.block.size.width + gap <= $1.x }
                && labels.allSatisfy { $0.block.size.width <= setting.width }
        }
        let gap = setting.style.textGap * 0.6
        let single = categories.indices.map { place($0, nil) }
        if standApart(single, gap) {
            labels = single
            isComplete = true
            return
        }
        let width = (frame.bands.first?.size ?? setting.width) - gap
        let wrapped = categories.indices.map { place($0, width) }
        if wrapped.allSatisfy({ $0.block.lines.count <= 2 && $0.block.size.width <= width && !$0.block.breaksWords }) {
            labels = wrapped
            isComplete = true
            return
        }
        isComplete = false
        for stride in 2..<max(categories.count, 3) {
            let chosen = Swift.stride(from: 0, to: categories.count, by: stride)
            let some = chosen.map { single[$0] }
            if standApart(some, gap) {
                labels = some
                return
            }
            let wider = chosen.map { place($0, width * Double(stride)) }
            if standApart(wider, gap), wider.allSatisfy({ $0.block.lines.count <= 2 && !$0.block.breaksWords }) {
                labels = wider
                return
            }
        }
        labels = categories.isEmpty ? [] : [place(0, setting.width)]
    }

    func elements(top: Double) -> [SceneElement] {
        labels.flatMap { label in
            label.block.elements(at: Point(x: label.x, y: top), width: label.block.size.width, .centre)
        }
    }
}

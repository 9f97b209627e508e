internal import Graphics

/// Names of the categories of a horizontal chart: beside the bars where they fit into two lines there, else above them.
struct CategoryNames {
    let blocks: [TextBlock]
    /// Width of the column beside the bars; 0: the names stand above.
    let column: Double

    var standAbove: Bool { column == 0 }

    private static let largestShare = 0.42

    /// - Parameter columns: what stands between the names and the bars, in points.
    init(_ categories: [Chart.Category], beside columns: Double = 0, in setting: ChartSetting) {
        func block(_ index: Int, _ width: Double) -> TextBlock {
            var style = setting.style.label
            if categories[index].muted { style.colour = setting.style.mutedText }
            return TextBlock(categories[index].label, style, width: width, mark: .category(index), in: setting)
        }
        let limit = (setting.width - columns) * Self.largestShare
        var blocks = categories.indices.map { block($0, limit) }
        guard !blocks.contains(where: { $0.lines.count > 2 || $0.size.width > limit || $0.breaksWords }) else {
            self.blocks = categories.indices.map { block($0, setting.width) }
            column = 0
            return
        }
        // As narrow as two lines allow, so that broken names are even and bars long.
        for index in blocks.indices where blocks[index].lines.count == 2 {
            var narrow = blocks[index].size.width * 0.5
            var wide = limit
            while wide - narrow > 4 {
                let middle = (narrow + wide) / 2
                let trial = block(index, middle)
                if trial.lines.count <= 2, trial.size.width <= middle, !trial.breaksWords { wide = middle } else { narrow = middle }
            }
            blocks[index] = block(index, wide)
        }
        self.blocks = blocks
        column = max(blocks.map(\.size.width).max() ?? 0, 1)
    }
}

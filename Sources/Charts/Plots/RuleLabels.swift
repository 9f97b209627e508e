internal import Graphics

/// Labels above the area of a horizontal chart, one at each rule: centred over its line, or beside the line's continuation, in as
/// few rows as there can be.
struct RuleLabels {
    /// Left edges, and rows counted from the lowest.
    private(set) var places: [(x: Double, row: Int)] = []
    let blocks: [TextBlock]
    let rowHeight: Double

    var rows: Int { (places.map(\.row).max() ?? -1) + 1 }
    var height: Double { Double(rows) * rowHeight }

    /// `x` of each rule; labels stay between `start` and `width`.
    init(_ blocks: [TextBlock], at x: [Double], from start: Double = 0, width: Double, gap: Double) {
        self.blocks = blocks
        rowHeight = (blocks.map(\.size.height).max() ?? 0) + 1
        let labelled = blocks.indices.filter { !blocks[$0].lines.isEmpty }
        var best: (cost: Double, places: [(x: Double, row: Int)])?
        var trial = [(x: Double, row: Int)](repeating: (0, -1), count: blocks.count)

        func cost(upTo count: Int) -> Double {
            let current = labelled[count - 1]
            let place = trial[current]
            let size = blocks[current].size.width
            var cost = Double(place.row) * 40 + abs(place.x + size / 2 - x[current]) * 0.1
            for other in labelled.prefix(count - 1) {
                let theirs = trial[other]
                let theirEnd = theirs.x + blocks[other].size.width
                if theirs.row == place.row, place.x < theirEnd + gap * 2, theirs.x < place.x + size + gap * 2 { cost += 10_000 }
                if theirs.row < place.row, x[current] > theirs.x - 1, x[current] < theirEnd + 1 { cost += 10_000 }
                if place.row < theirs.row, x[other] > place.x - 1, x[other] < place.x + size + 1 { cost += 10_000 }
            }
            return cost
        }
        func search(_ count: Int, _ sum: Double) {
            if let best, sum >= best.cost { return }
            guard count < labelled.count else {
                best = (sum, trial)
                return
            }
            let index = labelled[count]
            let size = blocks[index].size.width
            for row in 0..<min(labelled.count, 4) {
                for wanted in [x[index] - size / 2, x[index] + gap, x[index] - gap - size] {
                    trial[index] = (min(max(wanted, start), max(width - size, start)), row)
                    search(count + 1, sum + cost(upTo: count + 1))
                }
            }
        }
        search(0, 0)
        places = best?.places ?? trial
    }

    /// How far the rule's line goes up beyond the area: to its label.
    func stem(_ index: Int) -> Double {
        guard places[index].row >= 0 else { return 0 }
        return Double(places[index].row) * rowHeight + 1
    }

    /// `bottom`: upper edge of the area.
    func elements(bottom: Double) -> [SceneElement] {
        blocks.indices.flatMap { index -> [SceneElement] in
            let top = bottom - 1 - Double(places[index].row) * rowHeight - blocks[index].size.height
            return blocks[index].elements(at: Point(x: places[index].x, y: top))
        }
    }
}

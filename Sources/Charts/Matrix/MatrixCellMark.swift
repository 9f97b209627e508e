internal import Graphics

/// The bar of one cell: dark and filled where it is short of its target, hollow where it has met it, low and grey where there is none. The
/// target is a tick across it; the interval lies under it, so that neither covers the other.
struct MatrixCellMark {
    /// Where the scale begins, and how long all of it is.
    let start: Double
    let length: Double
    /// Middle of the row.
    let middle: Double
    let height: Double

    /// What the cells of a matrix are drawn of, a kind behind the other: what looks the same stands together.
    struct Parts {
        var bars: [Matrix.Standing: [SceneElement]] = [:]
        var intervals: [SceneElement] = []
        var casings: [SceneElement] = []
        var ticks: [SceneElement] = []

        func add(to layers: inout Layers) {
            for standing in [Matrix.Standing.short, .met, .open] { layers.areas.append(contentsOf: bars[standing] ?? []) }
            layers.marks += intervals + casings + ticks
        }
    }

    func draw(_ cell: Matrix.Cell, into parts: inout Parts) {
        if let number = cell.value.number, number.isFinite {
            let end = x(number)
            let isOpen = cell.standing == .open
            let thickness = isOpen ? height * 0.5 : height
            let box = Rectangle(x: start, y: middle - thickness / 2, width: end - start, height: thickness)
            parts.bars[cell.standing, default: []] += area(box, cell.standing)
        }
        if let interval = cell.interval {
            let y = middle + height / 2 + MatrixStyle.intervalGap
            parts.intervals.append(
                .line(
                    from: Point(x: x(interval.lowerBound), y: y), to: Point(x: x(interval.upperBound), y: y), stroke: MatrixStyle.interval))
        }
        if let target = cell.target, cell.value.number != nil {
            let reach = height / 2 + 1
            let ends = (Point(x: x(target), y: middle - reach), Point(x: x(target), y: middle + reach))
            parts.casings.append(.line(from: ends.0, to: ends.1, stroke: MatrixStyle.casing))
            parts.ticks.append(.line(from: ends.0, to: ends.1, stroke: MatrixStyle.tick))
        }
    }

    private func x(_ fraction: Double) -> Double { start + min(max(fraction, 0), 1) * length }

    private func area(_ box: Rectangle, _ standing: Matrix.Standing) -> [SceneElement] {
        guard box.size.width > 0 else { return [] }
        switch standing {
        case .short: return [.rectangle(box, fill: MatrixStyle.short, stroke: nil)]
        case .met, .open:
            let inset = min(MatrixStyle.outline.width / 2, box.size.width / 2)
            let inner = Rectangle(
                x: box.minX + inset, y: box.minY + inset, width: box.size.width - 2 * inset, height: box.size.height - 2 * inset)
            return [.rectangle(inner, fill: standing == .met ? MatrixStyle.met : MatrixStyle.open, stroke: MatrixStyle.outline)]
        }
    }
}

internal import Graphics

/// Where categories and values lie: the one place that knows which way bars point.
struct PlotFrame {
    /// A category's share of the category axis, from the area's edge.
    struct Band: Hashable {
        let start: Double
        let size: Double
        /// Middle of its marks.
        let centre: Double
    }

    let orientation: Chart.Orientation
    let area: Rectangle
    let bands: [Band]
    /// Value at the end of the area.
    let upper: Double
    /// Value at its beginning: 0, or below.
    var lower = 0.0

    var isHorizontal: Bool { orientation == .horizontal }

    /// Coordinate on the value axis: x in a horizontal chart, y in a vertical one.
    func along(_ value: Double) -> Double {
        let share = min(max((value - lower) / (upper - lower), 0), 1)
        return isHorizontal ? area.minX + share * area.size.width : area.maxY - share * area.size.height
    }

    /// Coordinate on the category axis.
    func across(_ offset: Double) -> Double { (isHorizontal ? area.minY : area.minX) + offset }

    func point(across offset: Double, value: Double) -> Point {
        isHorizontal ? Point(x: along(value), y: across(offset)) : Point(x: across(offset), y: along(value))
    }

    /// A bar from one value to another.
    func bar(across offset: Double, thickness: Double, from low: Double, to high: Double) -> Rectangle {
        let start = along(low)
        let end = along(high)
        return isHorizontal
            ? Rectangle(x: start, y: across(offset), width: end - start, height: thickness)
            : Rectangle(x: across(offset), y: end, width: thickness, height: start - end)
    }

    /// A line at one value over a stretch of the category axis.
    func crossLine(at value: Double, from start: Double, to end: Double, _ stroke: Stroke) -> SceneElement {
        .line(from: point(across: start, value: value), to: point(across: end, value: value), stroke: stroke)
    }

    /// Length of the category axis.
    var acrossLength: Double { isHorizontal ? area.size.height : area.size.width }
}

/// The value scale: from `lower`, 0 or below, to `upper`, with steps of 1, 2 or 5 times a power of ten.
struct ValueScale: Sendable, Hashable {
    let lower: Double
    let upper: Double
    let ticks: [Double]

    /// A scale without numbers along it: as long as the largest value needs. A share that comes near the whole is seen against it.
    static func plain(_ extent: ClosedRange<Double>, format: Chart.ValueFormat, maximum: Double?) -> ValueScale {
        ValueScale(lower: extent.lowerBound, upper: end(extent, format: format, maximum: maximum), ticks: [])
    }

    /// A scale with at most `count` steps (1 or more), ending at a step.
    static func divided(_ extent: ClosedRange<Double>, format: Chart.ValueFormat, maximum: Double?, steps count: Int) -> ValueScale {
        let end = end(extent, format: format, maximum: maximum) - extent.lowerBound
        // Counts have no fractions; shares no thousandths.
        var step = niceStep(atLeast: max(end / Double(max(count, 1)), format == .count ? 1 : 0.01))
        while (end / step - 1e-9).rounded(.up) > Double(max(count, 1)) { step = niceStep(atLeast: step * 1.01) }
        let below = -Int((-extent.lowerBound / step - 1e-9).rounded(.up))
        let above = max(Int(((end + extent.lowerBound) / step - 1e-9).rounded(.up)), below == 0 ? 1 : 0)
        return ValueScale(
            lower: Double(below) * step, upper: Double(above) * step, ticks: (below...above).map { Double($0) * step })
    }

    private static func end(_ extent: ClosedRange<Double>, format: Chart.ValueFormat, maximum: Double?) -> Double {
        let largest = extent.upperBound
        if let maximum, maximum > 0 { return max(maximum, largest) }
        if format == .percent, largest > 0.5, largest <= 1 { return 1 }
        return largest > 0 ? largest : extent.lowerBound < 0 ? 0 : 1
    }

    /// Smallest of 1, 2, 5 × 10ⁿ that is not below `size`.
    static func niceStep(atLeast size: Double) -> Double {
        var power = 1.0
        while power * 10 <= size { power *= 10 }
        while power > size { power /= 10 }
        for factor in [1.0, 2, 5, 10] where factor * power >= size * (1 - 1e-9) { return factor * power }
        return 10 * power
    }
}

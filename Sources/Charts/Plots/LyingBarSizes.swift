/// How thick lying bars are and how far apart their categories stand. Lengths in points.
struct LyingBarSizes {
    let slots: Int
    /// Of one bar.
    let thickness: Double
    /// Between the bars of one category.
    let spacing: Double
    /// Height of a category whose name does not need more.
    let pitch: Double

    /// Height of bars that a short chart fills: with texts about it, 6 to 7 cm.
    private static let wantedHeight = 145.0

    /// - Parameter line: height of a line of the names.
    init(slots: Int, isStacked: Bool, categories: Int, line: Double, tightness: Double) {
        self.slots = slots
        let wanted = Self.wantedHeight / Double(max(categories, 1))
        func tightened(_ natural: Double, least: Double) -> Double {
            natural - tightness * (natural - max(natural * ChartSetting.tightest, min(least, natural)))
        }
        if slots > 1 {
            spacing = 0.6
            let thickness = min(max(wanted * 0.84 / Double(slots), line), line * 1.15)
            func group(_ thickness: Double) -> Double { Double(slots) * thickness - 0.6 }
            self.thickness = tightened(thickness, least: line) - spacing
            let pitch = max(group(thickness) + line * 0.4, min(wanted, group(thickness) * 1.35))
            self.pitch = tightened(pitch, least: group(line) + line * 0.4)
        } else {
            spacing = 0
            let share = isStacked ? 0.72 : 0.64
            let pitch = min(max(wanted, isStacked ? line * 1.45 : line * 1.22), line * 2)
            // A part of a bar still holds its value.
            self.pitch = tightened(pitch, least: isStacked ? line * 1.3 : line * 1.22)
            thickness = self.pitch * share
        }
    }

    /// Height of a category's bars.
    var group: Double { Double(slots) * (thickness + spacing) - spacing }
}

internal import Graphics
internal import Language

/// Lines over all categories: the target, the average. Each is named once, at its end.
struct RuleMarks: MarkKind {
    struct Rule {
        let figure: FigureValue
        let label: String
        let style: Mark.RuleStyle

        var value: Double { figure.number ?? 0 }
    }

    let rules: [Rule]

    init(_ chart: Chart) {
        rules = chart.marks.compactMap { mark in
            if case .rule(let figure, let label, let style) = mark { Rule(figure: figure, label: label, style: style) } else { nil }
        }
    }

    func reach(at category: Int) -> Double { rules.map(\.value).max() ?? 0 }

    func crossings(at category: Int) -> [Double] { rules.map(\.value) }

    func words(_ categories: Range<Int>) -> [MarkWords] { rules.map { .remark($0.label) } }

    /// `stems` is how far each continues beyond the area towards its label. A rule lies under the bars, and crosses those that reach
    /// beyond it in the tone that is seen on them, so that it cuts none in two.
    func draw(_ categories: Range<Int>, over bars: PlacedBars, stems: [Double], into layers: inout Layers) {
        let (frame, style) = (bars.frame, bars.style)
        for (index, rule) in rules.enumerated() {
            let stroke = rule.style == .target ? style.target : style.average
            let stem = index < stems.count ? stems[index] : 0
            let isHorizontal = frame.isHorizontal
            let start = frame.point(across: isHorizontal ? -stem : 0, value: rule.value)
            let end = frame.point(across: frame.acrossLength + (isHorizontal ? 0 : stem), value: rule.value)
            let line = SceneElement.line(from: start, to: end, stroke: stroke)
            guard !bars.bars.series.isEmpty else {
                layers.marks.append(line)
                continue
            }
            layers.grid.append(line)
            for (band, category) in categories.enumerated() {
                layers.marks += bars.crossings(of: rule.value, category: category, band: band).map { crossing in
                    frame.crossLine(
                        at: rule.value, from: crossing.start, to: crossing.start + bars.thickness,
                        Stroke(colour: crossing.isDark ? .white : .black, width: stroke.width, dash: stroke.dash))
                }
            }
        }
    }
}

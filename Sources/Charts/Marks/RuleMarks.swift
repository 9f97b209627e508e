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

    /// `stems` is how far each continues beyond the area towards its label.
    func draw(in frame: PlotFrame, _ style: ChartStyle, stems: [Double], into layers: inout Layers) {
        for (index, rule) in rules.enumerated() {
            let stroke = rule.style == .target ? style.target : style.average
            let stem = index < stems.count ? stems[index] : 0
            let isHorizontal = frame.isHorizontal
            let start = frame.point(across: isHorizontal ? -stem : 0, value: rule.value)
            let end = frame.point(across: frame.acrossLength + (isHorizontal ? 0 : stem), value: rule.value)
            layers.marks += casedLine(from: start, to: end, stroke, casing: style.casing)
        }
    }
}

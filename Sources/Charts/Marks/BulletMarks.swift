internal import Graphics
internal import Language

/// A bar within the way to its target: what is done dark or light, what is left pale, the target a stroke across.
struct BulletMarks: MarkKind {
    struct Bullet {
        let series: Series
        let targets: [FigureValue?]
        let label: String

        func target(at category: Int) -> FigureValue? { category < targets.count ? targets[category] : nil }
    }

    let bullets: [Bullet]
    private let categories: [Chart.Category]

    init(_ chart: Chart) {
        bullets = chart.marks.compactMap { mark in
            if case .bullet(let series, let targets, let label) = mark {
                Bullet(series: series, targets: targets, label: label)
            } else {
                nil
            }
        }
        categories = chart.categories
    }

    func reach(at category: Int) -> Double {
        bullets.map { max($0.series.reach(at: category), $0.target(at: category)?.number ?? 0) }.max() ?? 0
    }

    func crossings(at category: Int) -> [Double] { bullets.compactMap { $0.target(at: category)?.number } }

    /// `thickness` of a band's bar.
    func draw(_ categories: Range<Int>, in frame: PlotFrame, thickness: Double, _ style: ChartStyle, into layers: inout Layers) {
        for bullet in bullets {
            for (band, category) in categories.enumerated() {
                let centre = frame.bands[band].centre
                let target = bullet.target(at: category)?.number
                if let target, target > 0 {
                    let track = frame.bar(across: centre - thickness / 2, thickness: thickness, from: 0, to: target)
                    layers.grid.append(.rectangle(track, fill: .solid(.grey(0.9)), stroke: nil))
                }
                let length = max(bullet.series.length(at: category), 0)
                let isMet = self.categories[category].isMet
                let look = Palette.look(isMet == true ? Palette.met : Palette.short)
                let inner = thickness * 0.56
                if length > 0 {
                    let box = frame.bar(across: centre - inner / 2, thickness: inner, from: 0, to: length)
                    layers.areas.append(
                        .rectangle(box, fill: .solid(look.base), stroke: look.outline.map { Stroke(colour: $0, width: style.outline) }))
                }
                if let interval = bullet.series.interval(at: category) {
                    Whisker(range: interval, bar: 0...length, isBarDark: look.text == .white)
                        .draw(at: centre, cap: min(inner * 0.3, 2.4), in: frame, style, into: &layers)
                }
                if let target {
                    layers.marks.append(
                        frame.crossLine(at: target, from: centre - thickness / 2 - 1, to: centre + thickness / 2 + 1, style.tick))
                }
            }
        }
    }

    var legend: [LegendEntry] { bullets.filter { !$0.label.isEmpty }.map { TickMarks.sample($0.label) } }

    func words(_ categories: Range<Int>) -> [MarkWords] {
        bullets.flatMap { bullet in
            MarkWords.columns(of: [bullet.series], in: categories) + [TickMarks.words(bullet.targets, bullet.label, categories)]
        }
    }
}

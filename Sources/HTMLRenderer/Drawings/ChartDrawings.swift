internal import Charts
internal import Graphics
internal import Language
internal import Report

/// The charts of a report, each laid out once. All that a page needs a typesetter for.
struct ChartDrawings: Sendable {
    /// The width at which a chart is laid out, points. On the screen a drawing fills its place, from a phone's 290 pixels to 480 beside its
    /// title: its text then has 10 to 16 pixels, as the text around it has 15 to 17.
    private static let width = 290.0

    private var scenes: [Chart: Scene] = [:]

    init(_ blocks: [Block], _ typesetter: some TextTypesetting, _ language: Language) {
        let layout = ChartLayout(width: Self.width, style: .screen, typesetter: typesetter, language: language)
        add(blocks) { layout.scene($0) }
    }

    private mutating func add(_ blocks: [Block], _ draw: (Chart) -> Scene) {
        for block in blocks {
            switch block {
            case .figure(let figure): scenes[figure.chart] = scenes[figure.chart] ?? draw(figure.chart)
            case .quote(let blocks): add(blocks, draw)
            case .list(_, _, let items): for item in items { add(item, draw) }
            default: break
            }
        }
    }

    /// A chart of the report as it is drawn.
    func of(_ chart: Chart) -> Scene? { scenes[chart] }
}

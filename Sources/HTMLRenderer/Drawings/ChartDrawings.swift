internal import Charts
internal import Graphics
internal import Language
internal import Report

/// The charts of a report, laid out at both widths. All that a page needs a typesetter for.
struct ChartDrawings: Sendable {
    private var scenes: [Chart: [(width: DrawingWidth, scene: Scene)]] = [:]

    init(_ blocks: [Block], _ typesetter: some TextTypesetting, _ language: Language) {
        add(blocks) { chart in
            DrawingWidth.allCases.map { width in
                (width, ChartLayout(width: width.points, style: .screen, typesetter: typesetter, language: language).scene(chart))
            }
        }
    }

    private mutating func add(_ blocks: [Block], _ draw: (Chart) -> [(width: DrawingWidth, scene: Scene)]) {
        for block in blocks {
            switch block {
            case .figure(let figure): scenes[figure.chart] = scenes[figure.chart] ?? draw(figure.chart)
            case .quote(let blocks): add(blocks, draw)
            case .list(_, _, let items): for item in items { add(item, draw) }
            default: break
            }
        }
    }

    /// A chart of the report at each width.
    func of(_ chart: Chart) -> [(width: DrawingWidth, scene: Scene)] { scenes[chart] ?? [] }
}

/// The two widths at which a chart is laid out, points. On the screen a drawing fills its place; at these widths its text then
/// has the size of the text around it on a phone of 360 pixels and beside the contents column.
enum DrawingWidth: String, Sendable, CaseIterable {
    case wide, narrow

    var points: Double {
        switch self {
        case .wide: 500
        case .narrow: 260
        }
    }
}

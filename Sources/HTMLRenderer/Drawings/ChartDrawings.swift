internal import Charts
internal import Graphics
internal import Language
internal import Report

/// The charts and matrices of a report, each laid out once. All that a page needs a typesetter for.
struct ChartDrawings: Sendable {
    /// The width at which a chart is laid out, points. On the screen a drawing fills its place, from a phone's 290 pixels to 480 beside its
    /// title: its text then has 10 to 16 pixels, as the text around it has 15 to 17.
    private static let width = 290.0

    /// Of a matrix: it scrolls in a frame where the screen is narrower than its text can be read.
    private static let matrixWidth = 520.0

    /// What a diagram is drawn as.
    enum Drawing: Sendable {
        case whole(Scene)
        case sides(MatrixSides)
    }

    private var drawings: [Diagram: Drawing] = [:]

    init(_ blocks: [Block], _ typesetter: some TextTypesetting, _ language: Language) {
        let chart = ChartLayout(width: Self.width, style: .screen, typesetter: typesetter, language: language)
        let matrix = ChartLayout(width: Self.matrixWidth, style: .screen, typesetter: typesetter, language: language)
        add(blocks) { diagram in
            switch diagram {
            case .chart(let drawn): .whole(chart.scene(drawn))
            case .matrix(let drawn): .sides(matrix.sides(of: drawn, keyWidth: Self.width))
            }
        }
    }

    private mutating func add(_ blocks: [Block], _ draw: (Diagram) -> Drawing) {
        for block in blocks {
            switch block {
            case .figure(let figure): drawings[figure.diagram] = drawings[figure.diagram] ?? draw(figure.diagram)
            case .quote(let blocks): add(blocks, draw)
            case .list(_, _, let items): for item in items { add(item, draw) }
            default: break
            }
        }
    }

    /// A chart or a matrix of the report as it is drawn.
    func of(_ diagram: Diagram) -> Drawing? { drawings[diagram] }
}

internal import Catalogue
internal import Charts
internal import Diagnostics

/// A way to draw figures, which a template names by `kind`. To add one: a file in `Kinds`, and its row in `all`.
struct ChartKind: Sendable {
    let name: String
    /// What it shows, for the guide and for messages.
    let purpose: BilingualText
    /// What figures must be, all of it.
    let needs: [ChartNeed]
    /// The keys of a `chart` block of this kind, and the orders that `sort` can name.
    var keys = FigureBuilder.chartKeys
    var orders = ChartOrder.allCases
    /// What is shown where the block names no value; nil: it must.
    var usualValue: String?
    /// So many indicators by village have room; nil: it shows one.
    var mostIndicators: Int?
    /// The figures of a view as its block wants them, with title and subtitle that mark their figures; nil: there are none.
    let draw: @Sendable (FigureBuilder, ChartSubject.View, ChartOptions) -> Diagram?

    /// What keeps figures from being drawn so; nil: nothing.
    func unmetNeed(by shape: ChartShape) -> ChartNeed? { needs.first { !$0.isMet(by: shape) } }

    /// Every kind, in the order of the documentation.
    static let all = [bar, grouped, stacked, share, dot, range, bullet, line, area, multiples, matrix]
}

extension ChartKind {
    /// A kind of marks over categories.
    init(
        name: String, purpose: BilingualText, needs: [ChartNeed], chart: @escaping @Sendable (ChartData, FigureText) -> Chart
    ) {
        self.init(name: name, purpose: purpose, needs: needs) { builder, view, options in
            view.data(builder, options).map { .chart(builder.chart($0, options, draw: chart)) }
        }
    }
}

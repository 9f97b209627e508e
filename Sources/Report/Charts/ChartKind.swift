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
    let draw: @Sendable (ChartData, FigureText) -> Chart

    /// What keeps figures from being drawn so; nil: nothing.
    func unmetNeed(by shape: ChartShape) -> ChartNeed? { needs.first { !$0.isMet(by: shape) } }

    /// Every kind, in the order of the documentation.
    static var all: [ChartKind] { [bar, grouped, stacked, share, dot, range, bullet, line, area, multiples] }
}

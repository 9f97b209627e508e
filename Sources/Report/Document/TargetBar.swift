package import Language

/// A small bar beside a figure: the value against its target.
package struct TargetBar: Sendable, Hashable {
    /// Length of the bar as a fraction of the scale, 0 to 1.
    package var fraction: Double
    /// Where the target's mark stands, as a fraction of the scale; nil: no target.
    package var target: Double?

    package init(fraction: Double, target: Double? = nil) {
        self.fraction = fraction
        self.target = target
    }

    /// The bar of a figure that is a fraction; nil where there is no number to draw.
    package init?(_ figure: FigureValue, target: Double?) {
        guard let number = figure.number else { return nil }
        self.init(fraction: min(1, max(0, number)), target: target)
    }
}

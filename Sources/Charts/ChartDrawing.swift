package import Graphics

/// A chart laid out at one width: whole, and some of its rows at a time, where it is too high for what is left of a page.
package struct ChartDrawing {
    /// All of it.
    package let whole: Scene
    /// Heights of the rows that can be drawn without the others, in points; one row: it cannot be divided.
    package let rows: [Double]
    /// How much lower the whole would be if it were as tight as it may be, in points. No text leaves it for that.
    package let shrinkage: Double
    private let draw: (Range<Int>) -> Scene

    /// A drawing that cannot be divided.
    init(_ whole: Scene, shrinkage: Double = 0) {
        self.init(whole, rows: [whole.size.height], shrinkage: shrinkage) { _ in whole }
    }

    /// `draw` draws some rows, with rules, axis and legend of their own on the scale of the whole.
    init(_ whole: Scene, rows: [Double], shrinkage: Double = 0, draw: @escaping (Range<Int>) -> Scene) {
        self.whole = whole
        self.rows = rows
        self.shrinkage = shrinkage
        self.draw = draw
    }

    /// Height of what stands about the rows of any drawing, at most.
    package var furniture: Double { whole.size.height - rows.reduce(0, +) }

    /// The drawing of some rows, no higher than they and `furniture` together. After the first row it says that it goes on, where it has
    /// a title.
    package func scene(_ rows: Range<Int>) -> Scene { rows == self.rows.indices ? whole : draw(rows) }
}

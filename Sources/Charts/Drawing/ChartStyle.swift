package import Graphics

/// Type sizes, rules and which texts a drawing carries. Lengths in points; no type is below 8.
package struct ChartStyle: Sendable, Hashable {
    /// The document around the drawing may set title, subtitle and source itself.
    package var showsTitle: Bool
    package var showsSubtitle: Bool
    package var showsSource: Bool
    /// Hatches tell series apart on a black-and-white copier, which needs black type too; a screen has lightness for that.
    package var showsHatches: Bool
    package var title: TextStyle
    package var subtitle: TextStyle
    package var source: TextStyle
    /// Names of categories, values at the marks, labels of lines.
    package var label: TextStyle
    /// Numbers along an axis and values inside bars.
    package var small: TextStyle
    /// How many times larger its type is than the smallest that paper keeps.
    private var scale: Double

    /// For paper: the caption says title and source.
    package static let print = print(scale: 1)
    /// The same in larger type.
    package static func print(scale: Double) -> ChartStyle { ChartStyle(scale: scale, showsHatches: true) }
    /// For a drawing that the page scales up or down to its column: the page says title, subtitle and source.
    package static let screen = ChartStyle(scale: 1.1, showsSubtitle: false, showsHatches: false)
    /// A drawing that stands alone.
    package static let complete = ChartStyle(scale: 1, showsTitle: true, showsSource: true, showsHatches: true)

    private init(
        scale: Double, showsTitle: Bool = false, showsSubtitle: Bool = true, showsSource: Bool = false, showsHatches: Bool
    ) {
        self.scale = scale
        self.showsTitle = showsTitle
        self.showsSubtitle = showsSubtitle
        self.showsSource = showsSource
        self.showsHatches = showsHatches
        title = TextStyle(.sans, size: 11 * scale, bold: true)
        // A printer that knows only black makes dots of grey, and of small grey type a blur.
        func shade(_ lightness: Double) -> Colour { showsHatches ? .black : .grey(lightness) }
        subtitle = TextStyle(.sans, size: 9 * scale, colour: shade(0.25))
        source = TextStyle(.sans, size: 8 * scale, colour: shade(0.3))
        label = TextStyle(.sans, size: 9 * scale)
        small = TextStyle(.sans, size: 8.5 * scale, colour: shade(0.2))
        mutedText = shade(0.38)
    }

    /// In smaller type, where it is larger than what stands between text; nil: it is not.
    var smaller: ChartStyle? {
        guard scale > 1.15 else { return nil }
        return ChartStyle(
            scale: max(scale - 0.1, 1), showsTitle: showsTitle, showsSubtitle: showsSubtitle, showsSource: showsSource,
            showsHatches: showsHatches)
    }

    /// Of a greyed category's name and value.
    let mutedText: Colour
}

/// What all styles have alike: no part of them, for a style is handed on with every text.
extension ChartStyle {
    var grid: Stroke { Stroke(colour: .grey(0.85), width: 0.4) }
    var baseline: Stroke { Stroke(colour: .grey(0.25), width: 0.75) }
    var target: Stroke { Stroke(width: 0.9) }
    var average: Stroke { Stroke(width: 0.9, dash: [3.5, 2.2]) }
    var tick: Stroke { Stroke(width: 1.8) }
    /// Between the dots of a category.
    var joint: Stroke { Stroke(width: 1.4) }
    func whisker(on colour: Colour) -> Stroke { Stroke(colour: colour, width: 0.8) }
    var line: Double { 1.6 }
    /// Around light areas: a thinner line is lost by a copier.
    var outline: Double { 1 }
    /// Between a mark and its label.
    var gap: Double { 3 }
    /// Between texts that stand side by side.
    var textGap: Double { 6 }
    /// Distance of baselines, in sizes of type: Vietnamese stacks two diacritics.
    var leading: Double { 1.22 }
}

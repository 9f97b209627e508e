internal import Diagnostics

/// What runs along a chart's category axis.
enum ChartAxis: String, CaseIterable {
    case village, field, month
    /// Indicators of the commune, or the services of one.
    case indicator
}

/// What figures are like, as far as it decides how they can be drawn. Known without data, so that a template is judged the same for every
/// commune.
struct ChartShape: Sendable, Hashable {
    /// How many figures each thing along the axis has, and what they are to each other.
    enum Series: Sendable, Hashable {
        case one
        case several
        /// They add up to a whole.
        case parts
        /// Before and after.
        case pair
        /// Indicators, each with a target of its own.
        case indicators
    }

    var axis: ChartAxis
    var series = Series.one
    var isRate = false
    /// Whether each thing can have a target.
    var hasTargets = false
    /// Whether a value may be an estimate.
    var hasIntervals = false
    /// Whether months are known of each thing.
    var hasMonths = false
}

extension ChartNeed {
    /// Whether figures are what is needed.
    func isMet(by shape: ChartShape) -> Bool {
        switch self {
        case .months: shape.axis == .month
        case .oneOverMonths: shape.axis == .month && shape.series == .one
        case .notMonths: shape.axis != .month
        case .severalSeries: [.several, .parts, .pair].contains(shape.series)
        case .oneSeries: shape.series == .one
        case .parts: shape.series == .parts
        case .noParts: shape.series != .parts
        case .pairOrIntervals: shape.series == .pair || shape.series == .one && shape.hasIntervals
        case .targets: shape.series == .one && shape.hasTargets && shape.axis != .month
        case .monthsOfPlaces: shape.series == .one && shape.axis == .village && shape.hasMonths
        case .ownTarget: shape.series == .one && (shape.axis == .village && shape.hasTargets || shape.axis == .month && shape.isRate)
        case .oneIndicator: shape.series != .indicators
        case .ratesByVillage: [.one, .indicators].contains(shape.series) && shape.axis == .village && shape.isRate && shape.hasTargets
        case .rateByVillage: shape.series == .one && shape.axis == .village && shape.isRate
        }
    }
}

internal import Aggregation
internal import Language

/// Which of the commune's indicators is farthest below its target (Domain.md, "Comparisons").
///
/// Those that print the same distance are a tie: rates by their points, other numbers by what they lack of their target. Where an indicator
/// with a target is hidden, none is said to be farthest.
struct FarthestClaim {
    /// So many of a tie are named; more are counted.
    static var named: Int { 3 }

    /// Those that are farthest, in the order of the catalogue.
    let first: [Shortfall]
    /// Nothing else is short of its target.
    let isOnly: Bool

    init?(_ summary: CommuneSummary) {
        let hidesSome = summary.indicators.contains { $0.village == nil && $0.target != nil && $0.state == .hidden }
        guard let farthest = summary.shortfalls.first, !hidesSome else { return nil }
        first = summary.shortfalls.filter { Self.tenths($0) == Self.tenths(farthest) }
        isOnly = summary.shortfalls.count == 1
    }

    /// Tenths of a percentage point, as they are printed.
    private static func tenths(_ shortfall: Shortfall) -> Double {
        let target = shortfall.indicator.target ?? 0
        let distance = shortfall.indicator.isRate || target == 0 ? shortfall.gap : shortfall.gap / target
        return (distance * 1000 + 1e-9).rounded(.toNearestOrAwayFromZero)
    }
}

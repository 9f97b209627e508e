/// A commune's share that weighs villages, some of which are hidden: it is an equation for these. How roughly must it be told so that none
/// of them follows from it?
///
/// Answers are whole numbers. The finer the share is told, the fewer of them fit: of two hidden villages, often only one pair
/// (A. Hundepool et al., Statistical Disclosure Control (2012), 4.3: protection by rounding).
struct WeightedShare {
    /// A village with answers.
    struct Part {
        let yes: Int
        /// > 0
        let answered: Int
        /// How much of the share one more yes is.
        let step: Double
        let isHidden: Bool
    }

    private let hidden: [Part]
    private let value: Double
    private let target: Double?
    private let minimum: Int

    /// From a tenth of a point to ten points.
    private static let roundings = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1]
    /// Of many hidden villages so many are looked at to make up for another one: it is enough that some can.
    private static let partners = 8

    /// - Parameters:
    ///   - value: the share, as it is.
    ///   - target: what the rounded share must not cross: whether it is met is told.
    ///   - minimum: n; counts of 1 to n − 1 must be able to be n − 1 more or less.
    init(_ parts: [Part], value: Double, target: Double?, minimum: Int) {
        hidden = parts.filter(\.isHidden)
        self.value = value
        self.target = target
        self.minimum = minimum
    }

    /// To what the share must be rounded; nil where it must not be told.
    var rounding: Double? { Self.roundings.first(where: isSafe) }

    /// The share told so.
    func rounded(to rounding: Double) -> Double {
        let steps = value / rounding
        let nearest = steps.rounded() * rounding
        guard let target, (value < target) != (nearest < target) else { return nearest }
        return steps.rounded(value < target ? .down : .up) * rounding
    }

    /// The shares that are told the same.
    private func alike(_ rounding: Double) -> (from: Double, to: Double) {
        let told = rounded(to: rounding)
        var (from, to) = (told - rounding / 2, told + rounding / 2)
        guard let target else { return (from, to) }
        if value < target {
            if told + rounding >= target { to += rounding }
            to = min(to, target)
        } else {
            if told - rounding < target { from -= rounding }
            from = max(from, target)
        }
        return (from, to)
    }

    /// Whether each hidden village could have other answers, with the others' changed as well, and the share be told the same.
    private func isSafe(_ rounding: Double) -> Bool {
        let (from, to) = alike(rounding)
        // What lies at an end of the range may be told otherwise.
        let reach = (to - from) / 2 - 1e-9
        return hidden.indices.allSatisfy { index in
            let part = hidden[index]
            let isSmall = [part.yes, part.answered - part.yes].contains { (1..<minimum).contains($0) }
            let distance = isSmall ? min(minimum - 1, max(part.yes, part.answered - part.yes)) : 1
            return [distance, -distance].contains { change in
                (0...part.answered).contains(part.yes + change)
                    && nearest(to: value - (from + to) / 2 + Double(change) * part.step, without: index) <= reach
            }
        }
    }

    /// How close to zero the other hidden villages can bring a difference, each by whole answers.
    private func nearest(to difference: Double, without index: Int) -> Double {
        let others = hidden.indices.filter { $0 != index }.map { hidden[$0] }.sorted { $0.step < $1.step }.prefix(Self.partners)
        var best = difference.magnitude
        for (position, coarse) in others.enumerated() {
            best = min(best, Self.reduced(difference, by: coarse).magnitude)
            for fine in others.prefix(position) {
                for change in -coarse.yes...(coarse.answered - coarse.yes) {
                    best = min(best, Self.reduced(difference + Double(change) * coarse.step, by: fine).magnitude)
                }
            }
        }
        return best
    }

    /// What is left of a difference where one village has as many more or fewer as bring it closest to zero.
    private static func reduced(_ difference: Double, by part: Part) -> Double {
        let wanted = (-difference / part.step).rounded()
        let change = min(max(wanted, Double(-part.yes)), Double(part.answered - part.yes))
        return difference + change * part.step
    }
}

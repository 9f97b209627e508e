/// A commune's proportion from villages of which only parts were asked: villages weigh by population (post-stratification).
///
/// Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), sections 5.10 (stratified proportions) and 5A.9 (post-stratification):
/// p = Σ W_h p_h, v(p) = Σ W_h² (1 − n_h/N_h) p_h(1 − p_h)/(n_h − 1), conditional on the n_h.
package struct StratifiedEstimate: Sendable, Hashable {
    /// One village.
    package struct Stratum: Sendable, Hashable {
        package let yes: Int
        /// n_h: people who answered, > 0.
        package let sample: Int
        /// N_h
        package let population: Int
        /// Everybody was asked: no sampling error, even where some left the question blank.
        package let isFullCount: Bool

        package init(yes: Int, sample: Int, population: Int, isFullCount: Bool) {
            self.yes = yes
            self.sample = sample
            self.population = population
            self.isFullCount = isFullCount
        }

        var share: Double { Double(yes) / Double(sample) }
    }

    /// p
    package let value: Double
    /// v(p)
    package let variance: Double
    /// 95%, fractions; nil when every stratum is a full count.
    package let low: Double?
    package let high: Double?

    /// - Parameter strata: the villages with answers; villages without any have no weight, so the figure speaks of the others.
    /// - Returns: nil without strata.
    package init?(_ strata: [Stratum]) {
        let population = strata.reduce(0.0) { $0 + Double($1.population) }
        guard population > 0 else { return nil }
        let sample = strata.reduce(0) { $0 + $1.sample }
        let pooled = Double(strata.reduce(0) { $0 + $1.yes }) / Double(sample)
        value = strata.reduce(0.0) { $0 + Double($1.population) / population * $1.share }
        variance = strata.reduce(0.0) { sum, stratum in
            stratum.isFullCount ? sum : sum + Self.variance(of: stratum, in: population, pooled: pooled)
        }
        guard strata.contains(where: { !$0.isFullCount }) else {
            (low, high) = (nil, nil)
            return
        }
        if strata.count == 1 || variance == 0 {
            // One village, or villages where all answer alike: the normal interval would have no width.
            let interval = WilsonInterval.interval(share: value, sample: sample, population: Int(population))
            (low, high) = (interval?.low, interval?.high)
        } else {
            let half = WilsonInterval.z * variance.squareRoot()
            (low, high) = (max(0, value - half), min(1, value + half))
        }
    }

    /// A single answer shows no spread within its village: the spread of all answers stands in.
    private static func variance(of stratum: Stratum, in population: Double, pooled: Double) -> Double {
        let weight = Double(stratum.population) / population
        let correction = 1 - Double(stratum.sample) / Double(stratum.population)
        let spread =
            stratum.sample > 1 ? stratum.share * (1 - stratum.share) / Double(stratum.sample - 1) : pooled * (1 - pooled)
        // A form that counts more people than there are has no spread; it is reported elsewhere.
        return weight * weight * correction * max(0, spread)
    }
}

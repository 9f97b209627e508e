/// The 95% score interval of one proportion.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212. The finite
/// population correction follows W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 3.2: the variance PQ/n · (N−n)/(N−1) is
/// that of a sample of n' = n(N−1)/(N−n) from an infinite population, so n' stands for n in Wilson's formula.
package enum WilsonInterval {
    /// The 97.5% point of the standard normal distribution.
    package static let z = 1.959_963_984_540_054

    /// - Parameters:
    ///   - share: the observed proportion, 0…1.
    ///   - sample: people who answered.
    ///   - population: all people, where known; the interval then shrinks with the share that was asked.
    /// - Returns: the limits as fractions; nil for an empty sample, for a full count, which has no sampling error, and for more than
    ///   everybody (a mistake of the form, reported elsewhere).
    package static func interval(share: Double, sample: Int, population: Int? = nil) -> (low: Double, high: Double)? {
        guard sample > 0, (0...1).contains(share) else { return nil }
        var n = Double(sample)
        if let population {
            guard sample < population else { return nil }
            n *= Double(population - 1) / Double(population - sample)
        }
        let z2 = z * z
        let centre = (share + z2 / (2 * n)) / (1 + z2 / n)
        let half = z / (1 + z2 / n) * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
        return (max(0, centre - half), min(1, centre + half))
    }
}

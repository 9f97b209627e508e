/// How much of a population a survey asked (Domain.md, "Survey intervals").
enum SurveyCoverage {
    /// Respondents / population; nil where the population is not known, or fewer live there than answered, which `Plausibility` tells.
    static func share(_ respondents: Int, of population: Int?) -> Double? {
        guard let population, population > 0, respondents <= population else { return nil }
        return Double(respondents) / Double(population)
    }
}

package import Commune

/// Who answered the survey.
package struct SurveyFigures: Sendable, Hashable {
    /// Who answered in one village, of how many.
    package struct VillageRow: Sendable, Hashable {
        package var village: VillageID
        /// People counted by the survey, of any age.
        package var people: Count
        /// People of payment age and of adult age among them.
        package var eligible: Count
        package var adults: Count
        /// Population of payment age from the village list.
        package var population: Int?

        package init(village: VillageID, people: Count, eligible: Count, adults: Count, population: Int?) {
            self.village = village
            self.people = people
            self.eligible = eligible
            self.adults = adults
            self.population = population
        }
    }

    package var villages: [VillageRow]
    package var people: Count
    package var eligible: Count
    package var adults: Count
    /// Respondents of payment age / population of payment age; nil where the list does not give it.
    package var coverage: Double?
    package var firstDay: Day?
    package var lastDay: Day?
    /// People with only a birth year who stand exactly on the age limit.
    package var onAgeLimit: Count
    package var referenceDate: Day
    package var paymentAge: Int
    package var adultAge: Int

    /// How many villages have a survey: where the number of people is hidden, there are some.
    package var surveyedVillages: Int { villages.count { $0.people != .noData && $0.people != .known(0) } }

    package init(
        villages: [VillageRow], people: Count, eligible: Count, adults: Count, coverage: Double?, firstDay: Day?, lastDay: Day?,
        onAgeLimit: Count, referenceDate: Day, paymentAge: Int, adultAge: Int
    ) {
        self.villages = villages
        self.people = people
        self.eligible = eligible
        self.adults = adults
        self.coverage = coverage
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.onAgeLimit = onAgeLimit
        self.referenceDate = referenceDate
        self.paymentAge = paymentAge
        self.adultAge = adultAge
    }
}

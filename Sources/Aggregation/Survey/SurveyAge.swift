package import Commune

/// The age of a respondent (Domain.md, "Survey age").
package enum SurveyAge {
    /// Completed years on the reference day where the birthday is known; reference year − birth year where only the year is (the usual
    /// convention); else the age that the form states. nil where the form says nothing.
    package static func years(of person: PersonAnswer, on reference: Day) -> Int? {
        if let birthday = person.birthday {
            let (birth, day) = (birthday.civil, reference.civil)
            return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day) ? 1 : 0)
        }
        return person.birthYear.map { reference.year - $0 } ?? person.statedAge
    }

    /// Whether only the year of birth is known and the age by years stands exactly on a limit, so that the birthday would decide.
    package static func isOnLimit(_ person: PersonAnswer, settings: SurveySettings) -> Bool {
        guard person.birthday == nil, let year = person.birthYear else { return false }
        let age = settings.referenceDate.year - year
        return age == settings.paymentAge || age == settings.adultAge
    }
}

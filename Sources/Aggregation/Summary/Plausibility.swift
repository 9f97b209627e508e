internal import Commune
internal import Diagnostics

/// What cannot be right about figures as they are, though every row was read: said before all else, since it explains the rest.
package struct Plausibility {
    let gazetteer: Gazetteer

    /// - Parameters:
    ///   - register: the dossiers that the figures count, nil with them.
    ///   - files: the answers that the survey counts.
    func report(
        _ figures: DossierFigures?, of register: DossierRegister?, _ survey: SurveyTally?, of files: [SurveyFile], in period: Period,
        _ diagnostics: inout DiagnosticCollector
    ) {
        if let figures, let register {
            reportPlaces(figures, &diagnostics)
            reportDays(figures, register, in: period, &diagnostics)
        }
        if let survey { reportCoverage(survey, &diagnostics) }
        reportAnswers(files, &diagnostics)
    }
}

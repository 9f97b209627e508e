package import Commune
package import Diagnostics

/// What cannot be right about figures as they are, though every row was read: said before all else, since it explains the rest.
package struct Plausibility {
    let gazetteer: Gazetteer

    /// Fewer dossiers than this are judged only where all are alike.
    private static let fewDossiers = 10

    func report(_ figures: DossierFigures?, _ survey: SurveyTally?, _ diagnostics: inout DiagnosticCollector) {
        if let figures { report(figures, &diagnostics) }
        if let survey { report(survey, &diagnostics) }
    }

    /// Tells the keys whose value is as the form of a new folder has it. The number of a document is left open on purpose.
    package static func reportPlaceholders(_ settings: Settings, _ diagnostics: inout DiagnosticCollector) {
        let issuer = settings.issuer
        let values =
            [
                ("commune.name", [settings.commune.name]), ("commune.within", settings.commune.within),
                ("issuer.superior", [issuer.superior]),
            ]
            + [
                ("issuer.body", settings.commune.name.contains { $0 == "…" } || settings.commune.name.contains("...") ? [] : [issuer.body]),
                ("issuer.signer", [issuer.signer.authority, issuer.signer.post, issuer.signer.name]),
            ]
        let open = values.filter { $0.1.contains { $0.contains("...") || $0.contains("…") } }.map(\.0)
        if !open.isEmpty { diagnostics.record(.settingsPlaceholders(keys: open)) }
    }

    private func report(_ figures: DossierFigures, _ diagnostics: inout DiagnosticCollector) {
        func received(_ subject: DossierFigures.Subject) -> Int {
            guard case .known(let count)? = figures.rows.first(where: { $0.subject == subject })?.counts[.received] else { return 0 }
            return count
        }
        let (total, outside, unknown) = (received(.total), received(.outside), received(.unknown))
        func isMost(_ part: Int) -> Bool { 2 * part > total && (total >= Self.fewDossiers || (part == total && total > 2)) }
        if isMost(outside) { diagnostics.record(.dossiersMostlyOutside(outside: outside, total: total)) }
        // Without a list there is nothing to recognise, which is told.
        if isMost(unknown), !gazetteer.villages.isEmpty { diagnostics.record(.dossiersMostlyUnplaced(unknown: unknown, total: total)) }
    }

    private func report(_ survey: SurveyTally, _ diagnostics: inout DiagnosticCollector) {
        var isTold = false
        for id in gazetteer.ids {
            guard let listed = gazetteer[id].from15, survey.villages[Int(id.rawValue)].eligible > listed else { continue }
            let asked = survey.villages[Int(id.rawValue)].eligible
            diagnostics.record(.surveyVillageAboveList(village: gazetteer.label(of: id), asked: asked, listed: listed))
            isTold = true
        }
        let asked = survey.commune.eligible
        if !isTold, let listed = gazetteer.population(of: .paymentAge), listed > 0, asked > listed {
            diagnostics.record(.surveyAboveList(asked: asked, listed: listed))
        }
    }
}

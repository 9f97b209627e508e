internal import Commune
internal import Diagnostics

extension Plausibility {
    /// Fewer dossiers than this are judged only where all are alike.
    private static let fewDossiers = 10
    /// So many dossiers a month are to be expected in every month, once there are as many in the others.
    private static let dossiersOfAMonth = 5

    /// Where they come from.
    func reportPlaces(_ figures: DossierFigures, _ diagnostics: inout DiagnosticCollector) {
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

    /// Whether the exports reach over the period.
    func reportDays(_ figures: DossierFigures, _ register: DossierRegister, in period: Period, _ diagnostics: inout DiagnosticCollector) {
        func received(_ month: DossierFigures.MonthRow) -> Int {
            guard case .known(let count) = month.received else { return 0 }
            return count
        }
        let total = figures.byMonth.reduce(0) { $0 + received($1) }
        guard total > 0 else {
            let days = register.dossiers.lazy.map(\.received)
            guard let first = days.min(), let last = days.max() else { return }
            diagnostics.record(
                .periodWithoutDossiers(first: period.first.iso, last: period.last.iso, dataFirst: first.iso, dataLast: last.iso))
            return
        }
        // A part of a month may well be without.
        let empty = figures.byMonth.filter { received($0) == 0 && $0.days.first.distance(to: $0.days.last) >= 20 }
        if !empty.isEmpty, total >= Self.dossiersOfAMonth * (figures.byMonth.count - empty.count) {
            diagnostics.record(.monthsWithoutDossiers(months: empty.map(\.month.iso)))
        } else if total >= 4 * Self.fewDossiers, let export = figures.exportDay, export.distance(to: period.last) > Self.holidays {
            diagnostics.record(.exportsEndBeforePeriod(last: export.iso, periodLast: period.last.iso))
        }
    }

    /// Days without a dossier that are taken for holidays (Tết with its weekends).
    private static let holidays = 10
}

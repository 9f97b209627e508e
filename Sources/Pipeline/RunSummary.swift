package import Aggregation
internal import Commune
package import Diagnostics
package import Language

/// The calm lines that end a run: what was read, what was left out, where the villages are unknown.
package struct RunSummary {
    private let summary: CommuneSummary
    private let errors: Int
    private let warnings: Int

    package init(_ summary: CommuneSummary, diagnostics: DiagnosticCollector) {
        self.summary = summary
        errors = diagnostics.count(of: .error)
        warnings = diagnostics.count(of: .warning)
    }

    /// - Parameter path: the folder as the user named it, for the advice to run `check`.
    package func lines(_ language: Language, path: String) -> [Diagnostic] {
        reading(language) + [
            errors + warnings == 0
                ? Diagnostic(.runNoProblems)
                : Diagnostic(.runProblems, ["errors": .count(errors), "warnings": .count(warnings), "path": .text(path)])
        ]
    }

    /// What was read, without the count of problems.
    package func reading(_ language: Language) -> [Diagnostic] {
        var lines = [Diagnostic(.runTitle, ["commune": .text(summary.commune.name), "period": .text(period(language))])]
        lines += reading(.runDossiers, of: [.dossierList, .dossierLedger])
        lines += reading(.runSurveys, of: [.persons, .households, .villageTotals])
        lines += reading(.runFacts, of: [.facts])
        lines.append(Diagnostic(.runVillages, ["villages": .count(summary.gazetteer.villages.count)]))
        return lines + unplaced
    }

    private func period(_ language: Language) -> String {
        let dates = DateFormatting(language)
        let days = "\(dates.short(summary.period.first.civil))–\(dates.short(summary.period.last.civil))"
        return summary.period.label.map { "\($0) (\(days))" } ?? days
    }

    private func reading(_ kind: DiagnosticKind, of kinds: [InputFile.Kind]) -> [Diagnostic] {
        let files = summary.inputs.filter { kinds.contains($0.kind) }
        guard !files.isEmpty else { return [] }
        func sum(_ value: (InputFile) -> Int) -> DiagnosticValue { .count(files.reduce(0) { $0 + value($1) }) }
        return [
            Diagnostic(
                kind,
                [
                    "files": .count(files.count), "rows": sum(\.rows), "accepted": sum(\.accepted), "duplicates": sum(\.duplicates),
                    "rejected": sum(\.rejected),
                ])
        ]
    }

    /// Hidden counts are not named here either.
    private var unplaced: [Diagnostic] {
        guard let rows = summary.dossiers?.rows else { return [] }
        func received(_ subject: DossierFigures.Subject) -> Int? {
            guard case .known(let count)? = rows.first(where: { $0.subject == subject })?.counts.received.total else { return nil }
            return count
        }
        guard let unknown = received(.unknown), let outside = received(.outside), unknown + outside > 0 else { return [] }
        return [Diagnostic(.runUnplaced, ["unknown": .count(unknown), "outside": .count(outside)])]
    }
}

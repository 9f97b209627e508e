package import Aggregation
internal import Catalogue
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
    package func lines(_ language: Language, path: String) -> [Message] {
        reading(language) + [
            errors + warnings == 0
                ? .runNoProblems : .runProblems(errors: errors, warnings: warnings, path: path)
        ]
    }

    /// What was read, without the count of problems.
    package func reading(_ language: Language) -> [Message] {
        var lines: [Message] = [.runTitle(commune: summary.commune.name, period: period(language))]
        if let read = Reading(summary, of: \.isOfDossiers) {
            lines.append(
                .runDossiers(
                    files: read.files, rows: read.rows, accepted: read.accepted, duplicates: read.duplicates, rejected: read.rejected))
        }
        if let read = Reading(summary, of: { $0.row.role == .surveys }) {
            lines.append(
                .runSurveys(
                    files: read.files, rows: read.rows, accepted: read.accepted, duplicates: read.duplicates, rejected: read.rejected))
        }
        if let read = Reading(summary, of: { $0.row.role == .facts }) {
            lines.append(.runFacts(files: read.files, accepted: read.accepted, rejected: read.rejected))
        }
        lines.append(.runVillages(villages: summary.gazetteer.villages.count))
        return lines + unplaced
    }

    private func period(_ language: Language) -> String {
        let dates = DateFormatting(language)
        let days = "\(dates.short(summary.period.first.civil))–\(dates.short(summary.period.last.civil))"
        return summary.period.label.map { "\($0) (\(days))" } ?? days
    }

    /// The files of one part of the folder, counted together.
    private struct Reading {
        let files: Int
        let rows: Int
        let accepted: Int
        let duplicates: Int
        let rejected: Int

        /// nil where there is no such file.
        init?(_ summary: CommuneSummary, of isMeant: (InputKind) -> Bool) {
            let inputs = summary.inputs.filter { isMeant($0.kind) }
            guard !inputs.isEmpty else { return nil }
            func sum(_ value: (InputFile) -> Int) -> Int { inputs.reduce(0) { $0 + value($1) } }
            files = inputs.count
            rows = sum(\.rows)
            accepted = sum(\.accepted)
            duplicates = sum(\.duplicates)
            rejected = sum(\.rejected)
        }
    }

    /// Hidden counts are not named here either.
    private var unplaced: [Message] {
        guard let rows = summary.dossiers?.rows else { return [] }
        func received(_ subject: DossierFigures.Subject) -> Int? {
            guard case .known(let count)? = rows.first(where: { $0.subject == subject })?.counts[.received] else { return nil }
            return count
        }
        guard let unknown = received(.unknown), let outside = received(.outside), unknown + outside > 0 else { return [] }
        return [.runUnplaced(unknown: unknown, outside: outside)]
    }
}

internal import Aggregation
internal import Catalogue
internal import Commune

extension TemplateVocabulary {
    /// The files that were read; `inputs.dossiers` has those of the one-stop system alone.
    var inputs: TemplateValue {
        let files = summary?.inputs.read ?? []
        let dossierFiles = files.filter { $0.kind.isOfDossiers }
        return inputs(
            files,
            [
                "dossiers": inputs(dossierFiles, [:]), "errors": count(summary?.errors), "warnings": count(summary?.warnings),
            ])
    }

    private func inputs(_ files: [InputFile], _ more: Fields) -> TemplateValue {
        let rows = RowCounts(files, summary, minimum: settings?.disclosureMinimum ?? 0)
        func total(_ path: KeyPath<RowCounts, Count>) -> TemplateValue { count(summary.map { _ in rows[keyPath: path] }) }
        let fields: Fields = [
            "count": count(summary.map { _ in files.count }), "rows": total(\.rows), "accepted": total(\.accepted),
            "rejected": total(\.rejected), "duplicates": total(\.duplicates),
        ]
        return .list(of: files, input, fields.merging(more) { old, _ in old })
    }

    private func input(_ file: InputFile?) -> TemplateValue {
        .group(
            isPresent: true,
            [
                "path": text(file?.path),
                "kind": text(file.map { $0.kind.row.title.text(wording.language) }),
                "encoding": text(file?.encoding),
                "rows": count(file.map { $0.shown($0.rows) }),
                "accepted": count(file.map { $0.shown($0.accepted) }),
                "rejected": count(file.map { $0.shown($0.rejected) }),
                "duplicates": count(file.map { $0.shown($0.duplicates) }),
                "covers": text(
                    file?.covers.map { "\(dates.short($0.first.civil)) – \(dates.short($0.last.civil))" }),
            ])
    }

    /// What a reader must know to use the figures; only what is true of this commune's data. `notes.dossiers` speaks of dossiers alone.
    var notes: TemplateValue {
        let dossiers = summary.map { dossierNotes($0) } ?? []
        let others = (summary.map { surveyNotes($0) } ?? []) + commonNotes()
        return .list(
            of: dossiers + others, note, ["dossiers": .list(of: dossiers, note)])
    }

    private func note(_ text: String?) -> TemplateValue { .group(isPresent: true, ["text": self.text(text)]) }

    /// Rates that a sheet alone knows.
    private func rateNotes(_ summary: CommuneSummary) -> [String] {
        summary.statedRates.filter(\.isSource).map { rate in
            wording.statedRate(
                rate.sheet.rate.row.name.text(wording.language), part: numbers.count(rate.sheet.numerator),
                whole: numbers.count(rate.sheet.denominator))
        }
    }

    private func dossierNotes(_ summary: CommuneSummary) -> [String] {
        guard let figures = summary.dossiers else { return rateNotes(summary) }
        func known(_ value: Int) -> String? { value == 0 ? nil : small(value) }
        func stated(_ value: Int) -> String? { value == 0 ? nil : numbers.count(value) }
        let places = figures.rows.filter { $0.subject == .unknown || $0.subject == .outside }
        let received = places.map { $0.counts[.received] }
        let sheets = summary.inputs.filter { $0.kind == .dossierDetails }
        func sum(_ path: KeyPath<InputFile, Int>) -> String { numbers.count(sheets.reduce(0) { $0 + $1[keyPath: path] }) }
        // The sum of what is shown would not be what it says.
        let unplaced = received.contains(.hidden) ? 0 : received.compactMap(\.value).reduce(0, +)
        return [
            figures.isStated ? wording.statedMethod : wording.dossierMethod(figures.exportDay.map { dates.short($0.civil) }),
            wording.onTimeMethod(
                second: figures.onTimeRates?.withinDueOfReceived.map { numbers.percent($0) },
                third: figures.onTimeRates?.notLate.map { numbers.percent($0) }),
            figures.usesCollectionDay ? wording.collectionDay : nil,
            // What records leave out is no secret, and it follows from the columns of form 06a.
            stated(figures.inconsistent).map(wording.inconsistent),
            stated(figures.unknownChannel).map(wording.unknownChannel),
            figures.isStated ? nil : known(unplaced).map(wording.unplaced),
            sheets.isEmpty ? nil : wording.joinedByCode(sum(\.accepted), of: sum(\.rows)),
        ].compactMap { $0 } + rateNotes(summary) + summary.stated.flatMap(statedNotes)
    }

    /// How a finished form 06a lies to the lists; what only the form knows is printed as such.
    private func statedNotes(_ form: StatedForm) -> [String] {
        guard let differences = form.differences else { return [] }
        return [wording.statedAgrees(differences.isEmpty)]
            + form.systemsWithoutList.map { wording.statedAlone($0.name, received: numbers.count($0.total[.received] ?? 0)) }
    }

    private func surveyNotes(_ summary: CommuneSummary) -> [String] {
        guard let figures = summary.survey else { return [] }
        let dates = figures.firstDay.flatMap { first in
            figures.lastDay.map { self.dates.interval(from: first.civil, to: $0.civil, isCapitalised: false) }
        }
        let isEstimated = summary.indicators.contains { $0.village == nil && $0.low != nil }
        return [
            figures.people.value.map {
                wording.surveyed(
                    numbers.count($0), dates: dates, coverage: figures.coverage.map { numbers.percent($0) },
                    isAboveList: figures.coverage.map { $0 > 1 } ?? false)
            },
            wording.ageMethod(
                date: self.dates.short(figures.referenceDate.civil), payment: figures.paymentAge, adult: figures.adultAge),
            figures.onAgeLimit == .known(0) ? nil : wording.onAgeLimit(small(figures.onAgeLimit)),
            wording.nonResponse,
            isEstimated ? wording.estimated : nil,
            summary.waves.flatMap { $0.isOfItsTime ? nil : wording.laterAnswers(self.dates.short($0.split.civil)) },
        ].compactMap { $0 }
    }

    private func commonNotes() -> [String] {
        let unusable = (summary?.inputs ?? []).filter(\.isUnusable).map(\.path)
        let withoutData = missingIndicators.compactMap { name(of: $0) }
        let minimum = settings?.disclosureMinimum ?? 0
        return [
            unusable.isEmpty ? nil : wording.unusable(unusable.joined(separator: "; ")),
            withoutData.isEmpty ? nil : wording.withoutData(withoutData.joined(separator: "; ")),
            minimum > 1 ? wording.disclosure(numbers.count(minimum)) : nil,
        ].compactMap { $0 }
    }

    /// A count of the notes as it may be published: below the limit only that it is.
    private func small(_ value: Int) -> String { small(published(value)) }

    private func small(_ count: Count) -> String {
        count.value.map { numbers.count($0) } ?? wording.fewerThan(numbers.count(settings?.disclosureMinimum ?? 0))
    }
}

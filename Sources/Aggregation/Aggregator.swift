package import Commune
package import Diagnostics

/// Nouns → figures: everything that a report of one commune and period says, computed once.
package struct Aggregator: Sendable {
    private let settings: Settings
    private let boundaries: VillageBoundaries
    private var gazetteer: Gazetteer { boundaries.gazetteer }

    /// - Parameter gazetteer: the whole village list; the summary's holds only the villages of the boundaries that the settings ask for.
    package init(settings: Settings, gazetteer: Gazetteer) {
        self.settings = settings
        boundaries = VillageBoundaries(gazetteer, by: settings.reading.boundaries)
    }

    /// - Parameters:
    ///   - dossiers: nil when the folder has no dossier export. Places, as in surveys and facts, name villages of the whole list.
    ///   - diagnostics: what was said so far; its numbers of errors and warnings go into the summary.
    package func summarise(
        dossiers register: DossierRegister?, stated tables: [StatedTable] = [], statedRates: [StatedRate] = [], surveys: [SurveyFile],
        facts listedFacts: [Fact],
        inputs: [InputFile],
        diagnostics: inout DiagnosticCollector
    ) -> CommuneSummary {
        let period = settings.report.period
        let facts = placed(listedFacts)
        let tally = register.map { DossierTally($0, period: period, boundaries: boundaries) }
        let waves = SurveyWaves(surveys, boundaries: boundaries, settings: settings.survey, report: settings.report.date)
        let survey = surveys.isEmpty ? nil : answers(surveys, waves, &diagnostics)
        let counted = tally.flatMap { tally in register.map { DossierFigures(tally, register: $0, gazetteer: gazetteer) } }
        let stated = statedForms(tables, register, counted, &diagnostics)
        // What a form states cannot be protected: which dossiers it counts is not known.
        let isProtected = settings.disclosureMinimum > 1
        let dossiers = counted ?? (isProtected ? nil : stated.figures)
        if isProtected, stated.figures != nil { diagnostics.record(.statedFormHidden) }
        Plausibility(gazetteer: gazetteer).report(dossiers, of: register, survey, of: surveys, in: period, &diagnostics)
        if let survey { report(survey, &diagnostics) }
        let sheets = StatedRates(isProtected ? [] : statedRates, period: period, tally: tally, &diagnostics)
        if isProtected, !statedRates.isEmpty { diagnostics.record(.statedRatesHidden) }
        let indicators =
            Indicator.dossiers(
                tally, stated: dossiers.flatMap { $0.isStated ? $0.total : nil }, sheets: sheets.sources, gazetteer: gazetteer,
                targets: settings.targets)
            + Indicator.survey(survey, gazetteer: gazetteer, targets: settings.targets)
            + Indicator.facts(facts, targets: settings.targets)
        reportTargets(ofTextsIn: indicators, named: facts, &diagnostics)
        var comparison: PeriodComparison?
        if let tally, let register {
            comparison = PeriodComparison(
                register, tally, boundaries: boundaries, indicators: indicators, coverage: ExportCoverage(register, inputs: inputs))
        }
        let names = published(inputs.map(\.path) + tables.map(\.path) + statedRates.map(\.path))
        var forms = isProtected ? [] : stated.forms
        for index in forms.indices { forms[index].table.path = names[forms[index].table.path]! }
        var rates = sheets.compared
        for index in rates.indices { rates[index].sheet.path = names[rates[index].sheet.path]! }
        let summary = CommuneSummary(
            commune: settings.commune, gazetteer: gazetteer, period: period, dossiers: dossiers, stated: forms, statedRates: rates,
            survey: survey.map { SurveyFigures($0, gazetteer: gazetteer, settings: settings.survey) }, indicators: indicators,
            facts: facts, shortfalls: Shortfall.list(indicators, gazetteer: gazetteer), comparison: comparison,
            waves: waves,
            threeNo: ThreeNoPanel(indicators, tally: tally),
            inputs: inputs.map { input in
                var input = input
                input.givenPath = input.path
                input.path = names[input.path]!
                return input
            },
            errors: diagnostics.count(of: .error), warnings: diagnostics.count(of: .warning))
        guard settings.disclosureMinimum > 1 else { return summary }
        let control = DisclosureControl(minimum: settings.disclosureMinimum, register: register, boundaries: boundaries)
        let published = control.published(summary)
        diagnostics.record(
            .figuresHidden(hidden: published.hiddenCount, minimum: settings.disclosureMinimum))
        return published.summary
    }

    /// The answers that the report's own figures are made of: those of the first wave where the second came after the report.
    private func answers(_ surveys: [SurveyFile], _ waves: SurveyWaves?, _ diagnostics: inout DiagnosticCollector) -> SurveyTally {
        guard let waves, !waves.isOfItsTime, let days = settings.survey.waves else {
            return SurveyTally(surveys, boundaries: boundaries, settings: settings.survey)
        }
        diagnostics.record(.surveyAfterReport(last: settings.report.date.iso, first: waves.split.iso))
        return SurveyTally(surveys, boundaries: boundaries, settings: settings.survey) { day, _ in days.wave(of: day) == 0 }
    }

    /// By path of a file: the path that a report may name.
    private func published(_ paths: [String]) -> [String: String] {
        let villages = gazetteer.villages.flatMap { [$0.name, $0.formerCommune ?? ""] + $0.aliases }
        return PublishedPaths(places: [settings.commune.name] + settings.commune.within + villages).published(paths)
    }

    /// The finished forms 06a of the folder, each beside what the lists come to in its days.
    private func statedForms(
        _ tables: [StatedTable], _ register: DossierRegister?, _ figures: DossierFigures?, _ diagnostics: inout DiagnosticCollector
    ) -> StatedForms {
        let period = settings.report.period
        guard let register, let figures else {
            return StatedForms(tables, period: period, gazetteer: gazetteer, counted: nil, known: [], diagnostics: &diagnostics)
        }
        return StatedForms(
            tables, period: period, gazetteer: gazetteer,
            counted: { asked in
                if asked.first == period.first, asked.last == period.last { return figures }
                let tally = DossierTally(register, period: asked, boundaries: boundaries)
                return DossierFigures(tally, register: register, gazetteer: gazetteer)
            }, known: register.fields, diagnostics: &diagnostics)
    }

    /// Facts of villages without a row of their own are left to the notes of the folder: adding them up is not ours to decide.
    private func placed(_ facts: [Fact]) -> [Fact] {
        facts.compactMap { fact in
            guard let village = fact.village else { return fact }
            guard case .village(let id) = boundaries.place(of: .village(village)) else { return nil }
            var placed = fact
            placed.village = id
            return placed
        }
    }

    /// A fact in words cannot be compared with a target, be it its own or one of the settings.
    private func reportTargets(ofTextsIn indicators: [Indicator], named facts: [Fact], _ diagnostics: inout DiagnosticCollector) {
        for indicator in indicators where indicator.target != nil {
            guard case .text = indicator.state, case .fact(let slug) = indicator.id, let fact = facts.first(where: { $0.slug == slug })
            else { continue }
            diagnostics.record(.factTextTargeted(fact: ShownCell(printed: fact.name)))
        }
    }

    private func report(_ survey: SurveyTally, _ diagnostics: inout DiagnosticCollector) {
        for conflict in survey.conflicts {
            diagnostics.record(
                .surveyTotalsDiffer(
                    village: ShownCell(printed: gazetteer[conflict.village].name), indicator: conflict.item.column, rows: conflict.rows.yes,
                    rowsBase: conflict.rows.answered, totals: conflict.totals.yes, totalsBase: conflict.totals.answered),
                at: SourceLocation(file: conflict.path))
        }
        for breach in survey.breaches {
            diagnostics.record(
                .surveyCountAboveBase(indicator: breach.item.column, rows: breach.rows), at: SourceLocation(file: breach.path))
        }
        for file in survey.basesFromList {
            diagnostics.record(.surveyBaseFromList(rows: file.rows), at: SourceLocation(file: file.path))
        }
        for file in survey.rowsWithoutBase {
            diagnostics.record(.surveyRowsWithoutBase(rows: file.rows), at: SourceLocation(file: file.path))
        }
        if survey.outside > 0 { diagnostics.record(.surveyOutside(people: survey.outside)) }
        if survey.withoutAge > 0 { diagnostics.record(.surveyWithoutAge(people: survey.withoutAge)) }
        if survey.unplaced.people > 0 {
            diagnostics.record(.surveyUnplaced(people: survey.unplaced.people))
        }
    }
}

extension SurveyFigures {
    package init(_ tally: SurveyTally, gazetteer: Gazetteer, settings: SurveySettings) {
        let commune = tally.commune
        let population = gazetteer.population(of: .paymentAge)
        self.init(
            villages: gazetteer.ids.map { id in
                let place = tally.villages[Int(id.rawValue)]
                return VillageRow(
                    village: id, people: place.isCovered ? .known(place.people) : .noData,
                    eligible: place.isCovered ? .known(place.eligible) : .noData,
                    adults: place.isCovered ? .known(place.adults) : .noData, population: gazetteer[id].from15)
            },
            people: .known(commune.people), eligible: .known(commune.eligible), adults: .known(commune.adults),
            coverage: SurveyCoverage.share(commune.eligible, of: population), firstDay: tally.firstDay,
            lastDay: tally.lastDay, onAgeLimit: .known(tally.onAgeLimit), referenceDate: settings.referenceDate,
            paymentAge: settings.paymentAge, adultAge: settings.adultAge)
    }
}

package import Commune
package import Diagnostics
package import Tabular

/// Reads the payment surveys of a folder: persons, households and village totals (Domain.md, "Surveys").
///
/// Files are given one after the other, in the order of their paths; `finish` then leaves out the earlier answers of people who were
/// asked twice, in whichever files.
package struct SurveyReader {
    /// What was read of one file.
    struct Part {
        var input: InputFile
        var file: SurveyFile?
        /// One for each person of the file, where it holds persons.
        var persons: [PersonRow] = []
        /// One for each household or village of the file, where it holds counts.
        var counts: [CountedRow] = []

        /// A row that was taken for an answer repeats another.
        mutating func countDuplicate() {
            input.tally.move(from: .used, to: .duplicate)
        }
    }

    /// What all files say together.
    package struct Result: Sendable {
        package var files: [SurveyFile]
        package var inputs: [InputFile]
    }

    private let matcher: VillageMatcher
    private let reference: Day
    private let waves: WaveDays?
    private let addsHouseholds: Bool
    /// Where a person who is asked twice may have been counted in a village that has ended since.
    private let boundaries: VillageBoundaries
    private var parts: [Part] = []

    /// - Parameters:
    ///   - matcher: of the whole village list.
    ///   - settings: for the day on which ages are meant, and the boundaries.
    package init(_ matcher: VillageMatcher, settings: Settings) {
        self.matcher = matcher
        reference = settings.survey.referenceDate
        addsHouseholds = settings.survey.addsHouseholds
        waves = settings.survey.waves
        boundaries = VillageBoundaries(matcher.gazetteer, by: settings.reading.boundaries)
    }

    /// Reads one table of a file, and returns where another begins below it. Throws only where the system refuses to read it.
    ///
    /// - Parameter columns: nil where the table was not recognised: it is listed, and nothing is read of it.
    @discardableResult
    package mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns?, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> TableStart? {
        guard let columns else {
            let (input, below) = try InputFile.unread(table)
            parts.append(Part(input: input))
            return below
        }
        var below: TableStart?
        var part = Part(input: InputFile(table, kind: columns.kind))
        var found = DiagnosticCollector()
        var places = FormPlaces(matcher, table, columns)
        var idle = IdleRows(columns)
        switch columns.kind {
        case .persons:
            var rows = PersonRows(table, columns, reference: reference)
            try rows.readOrders(&diagnostics)
            (part.input.tally, below) = try table.tally(&diagnostics) { record in
                if idle.contains(record) { return .filler }
                switch places.reading(of: record) {
                case .answer(let place): part.persons.append(rows.row(record, place, &found))
                case .other(let fate): return fate
                }
                return .used
            }
            rows.settle(&part.persons)
            part.file = SurveyFile(path: table.path, columns: rows.asked, answers: .persons([]))
            rows.report(&found)
        case .households, .villageTotals:
            var rows = CountRows(table, columns)
            try rows.readOrders(&diagnostics)
            let sums = try SumRows(table, columns) { [matcher] name in FormPlaces.village(name, matcher) != nil }
            sums.report(&found)
            (part.input.tally, below) = try table.tally(&diagnostics) { record in
                if sums.contains(record.line) { return .total }
                if idle.contains(record) { return .filler }
                switch places.reading(of: record) {
                case .answer(let place):
                    guard !rows.isBlank(record) else {
                        rows.tellBlank(record, &found)
                        return .rejected
                    }
                    part.counts.append(rows.row(record, place, &found))
                case .other(let fate): return fate
                }
                return .used
            }
            part.file = SurveyFile(
                path: table.path, columns: rows.asked, answers: columns.kind == .households ? .households([]) : .villageTotals([]))
            rows.reportOrders(&found)
        case .villages, .dossierList, .dossierLedger, .dossierDetails, .statutoryTable, .rateSummary, .facts, .unrecognised, .passedOver:
            break
        }
        places.settle(&part)
        places.report(&found)
        idle.report(table.path, &found)
        if let asked = part.file?.columns, asked.questions.isEmpty, asked.services.isEmpty {
            found.record(.surveyAsksNothing, at: SourceLocation(file: table.path, line: table.header.lines.first))
        }
        diagnostics.merge(found)
        parts.append(part)
        return below
    }

    /// All answers, each person, household and village once: the later answer by the day of the survey, then as read.
    package consuming func finish(diagnostics: inout DiagnosticCollector) -> Result {
        var parts = parts
        RepeatedPersons(waves: waves, boundaries: boundaries).mark(in: &parts, &diagnostics)
        RepeatedCounts(waves: waves).mark(in: &parts, &diagnostics)
        if !addsHouseholds { HouseholdsAmongPersons(waves: waves, boundaries: boundaries).mark(in: &parts, &diagnostics) }
        for part in parts.indices {
            let persons = parts[part].persons.filter { !$0.isSuperseded }.map(\.answer)
            let counts = parts[part].counts.filter { !$0.isSuperseded }.map(\.answer)
            switch parts[part].file?.answers {
            case .persons?: parts[part].file?.answers = .persons(persons)
            case .households?: parts[part].file?.answers = .households(counts)
            case .villageTotals?: parts[part].file?.answers = .villageTotals(counts)
            case nil: break
            }
        }
        var inputs: [InputFile] = []
        for part in parts {
            if let last = inputs.last, (last.path, last.sheet) == (part.input.path, part.input.sheet) {
                inputs[inputs.count - 1].add(part.input)
            } else {
                inputs.append(part.input)
            }
        }
        return Result(files: parts.compactMap(\.file), inputs: inputs)
    }
}

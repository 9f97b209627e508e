internal import Catalogue
package import Commune
package import Diagnostics
package import Tabular
internal import Threading

/// Records → nouns: everything that the files of a folder say.
package struct FolderIntake: Sendable {
    let settings: Settings?
    let parallelism: Int
    let recognition: ColumnRecognition
    private let choices: ReadingChoices

    /// - Parameters:
    ///   - settings: nil outside a commune's folder, to explain a file.
    ///   - parallelism: how many chunks of a large file are read at the same time.
    package init(settings: Settings?, parallelism: Int) {
        self.settings = settings
        self.parallelism = parallelism
        recognition = ColumnRecognition(named: settings?.reading.columns ?? [:])
        choices = ReadingChoices(settings?.reading)
    }

    /// Reads every file; what cannot be used is reported and left out. Throws only where the system refuses to read a file.
    package func read(_ sources: FolderSources, diagnostics: inout DiagnosticCollector) throws(SourceError) -> FolderRecords {
        ReadingChoices.reportUnknown(settings?.reading, &diagnostics)
        var records = FolderRecords(gazetteer: Gazetteer(villages: []))
        if let source = sources.villages { try readVillages(source, into: &records, &diagnostics) }
        let matcher = VillageMatcher(gazetteer: records.gazetteer, commune: settings?.commune ?? CommuneName(name: ""))
        let others = Concurrently(hasThread: parallelism > 1) {
            Part { records, found throws(SourceError) in
                try readSurveys(sources.surveys, matcher, into: &records, &found)
                try readFacts(sources.facts, matcher, into: &records, &found)
            }
        }
        try readDossiers(sources.dossiers, matcher, into: &records, &diagnostics)
        try others.wait().add(to: &records, &diagnostics)
        records.inputs = Self.besideTheirWorkbooks(records.inputs)
        return records
    }

    /// The inputs in their order, sheets that are left aside behind those of the same workbook that are read.
    private static func besideTheirWorkbooks(_ inputs: [InputFile]) -> [InputFile] {
        var ordered = inputs.read
        for sheet in inputs where sheet.kind == .passedOver {
            let place = ordered.lastIndex { $0.path == sheet.path }.map { $0 + 1 } ?? ordered.count
            ordered.insert(sheet, at: place)
        }
        return ordered
    }

    /// What one thread read, with what it found.
    private struct Part: Sendable {
        private var records = FolderRecords(gazetteer: Gazetteer(villages: []))
        private var diagnostics = DiagnosticCollector()
        private var error: SourceError?

        init(_ read: (inout FolderRecords, inout DiagnosticCollector) throws(SourceError) -> Void) {
            do throws(SourceError) {
                try read(&records, &diagnostics)
            } catch {
                self.error = error
            }
        }

        func add(to whole: inout FolderRecords, _ found: inout DiagnosticCollector) throws(SourceError) {
            if let error { throw error }
            whole.surveys = records.surveys
            whole.facts = records.facts
            whole.inputs += records.inputs
            found.merge(diagnostics)
        }
    }

    private func readVillages(
        _ source: InputSource, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        guard let table = try tables(source, as: .villages, into: &records, &diagnostics).first else { return }
        guard let columns = recognition.columns(of: table, as: .villages, diagnostics: &diagnostics) else {
            records.inputs.append(try wholeUnread(table))
            return
        }
        let (gazetteer, input) = try VillageListReader.read(table, columns, diagnostics: &diagnostics)
        if gazetteer.villages.isEmpty { diagnostics.record(.villageListEmpty) }
        records.gazetteer = gazetteer
        records.inputs.append(input)
    }

    /// A file of which nothing is used, with the tables below the first.
    func wholeUnread(_ table: SourceTable, kind: InputFile.Kind = .unrecognised) throws(SourceError) -> InputFile {
        var (input, below) = try InputFile.unread(table)
        input.kind = kind
        if let below { input.tally.add(try table.rowsUnread(from: below)) }
        return input
    }

    private func readDossiers(
        _ sources: [InputSource], _ matcher: VillageMatcher, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        var tables: [SourceTable] = []
        for source in sources { tables += try self.tables(source, as: .dossiers, into: &records, &diagnostics) }
        let read = try dossierReader(matcher).read(tables, diagnostics: &diagnostics)
        records.dossiers = read.register
        records.stated = read.stated
        records.statedRates = read.statedRates
        records.inputs += read.inputs
    }

    func dossierReader(_ matcher: VillageMatcher) -> DossierRegisterReader {
        let named = settings?.reading.statuses ?? [:]
        return DossierRegisterReader(
            recognition: recognition,
            files: DossierFileReader(
                matcher: matcher, parallelism: parallelism,
                statuses: named.isEmpty ? Vocabularies.status : Vocabulary(named: named)), parallelism: parallelism,
            own: OfficeName(settings?.commune.name ?? ""))
    }

    private func readSurveys(
        _ sources: [InputSource], _ matcher: VillageMatcher, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        guard let settings else { return }
        var reader = SurveyReader(matcher, settings: settings)
        for source in sources {
            for first in try tables(source, as: .surveys, into: &records, &diagnostics) {
                var next: SourceTable? = first
                while let table = next {
                    let columns = recognition.columns(of: table, as: .surveys, diagnostics: &diagnostics)
                    let below = try reader.read(table, columns, diagnostics: &diagnostics)
                    next = if let below { try SourceTable(below: table, at: below) } else { nil }
                }
            }
        }
        let result = reader.finish(diagnostics: &diagnostics)
        records.surveys = result.files
        records.inputs += result.inputs
    }

    private func readFacts(
        _ sources: [InputSource], _ matcher: VillageMatcher, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        var reader = FactReader(matcher)
        for source in sources {
            for table in try tables(source, as: .facts, into: &records, &diagnostics) {
                let columns = recognition.columns(of: table, as: .facts, diagnostics: &diagnostics)
                try reader.read(table, columns, diagnostics: &diagnostics)
            }
        }
        let result = reader.finish(diagnostics: &diagnostics)
        records.facts = result.facts
        records.inputs += result.inputs
    }

    /// The tables of a file that are read as `role`. A file that has none is listed as one that was not recognised, with the reason said;
    /// sheets that are left aside are listed with their rows.
    private func tables(
        _ source: InputSource, as role: InputRole, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> [SourceTable] {
        let origins = try source.bytes.tables(path: source.path, options: choices.options(for: source.path), diagnostics: &diagnostics)
        let tables = try SheetChoice(recognition).tables(of: origins, as: role, diagnostics: &diagnostics)
        if tables.read.isEmpty { records.inputs.append(InputFile(path: source.path, kind: .unrecognised, encoding: "", delimiter: "")) }
        for table in tables.passedOver { records.inputs.append(try wholeUnread(table, kind: .passedOver)) }
        return tables.read
    }
}

package import Commune
package import Diagnostics
package import Tabular

/// Records → nouns: everything that the files of a folder say.
package struct FolderIntake: Sendable {
    private let settings: Settings?
    private let parallelism: Int
    private let recognition: ColumnRecognition

    /// - Parameters:
    ///   - settings: nil outside a commune's folder, to explain a file.
    ///   - parallelism: how many chunks of a large file are read at the same time.
    package init(settings: Settings?, parallelism: Int) {
        self.settings = settings
        self.parallelism = parallelism
        recognition = ColumnRecognition(named: settings?.reading.columns ?? [:])
    }

    /// Reads every file; what cannot be used is reported and left out. Throws only where the system refuses to read a file.
    package func read(_ sources: FolderSources, diagnostics: inout DiagnosticCollector) throws(SourceError) -> FolderRecords {
        ReadingChoices.reportUnknown(settings?.reading, &diagnostics)
        var records = FolderRecords(gazetteer: Gazetteer(villages: []))
        let matcher = VillageMatcher(gazetteer: records.gazetteer, commune: settings?.commune ?? CommuneName(name: ""))
        try readDossiers(sources.dossiers, matcher, into: &records, &diagnostics)
        return records
    }

    private func readDossiers(
        _ sources: [InputSource], _ matcher: VillageMatcher, into records: inout FolderRecords, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        let reader = DossierRegisterReader(
            files: DossierFileReader(recognition: recognition, matcher: matcher, parallelism: parallelism), parallelism: parallelism)
        let choices = ReadingChoices(settings?.reading)
        let (register, inputs) = try reader.read(sources, choices, diagnostics: &diagnostics)
        records.dossiers = register
        records.inputs += inputs
    }

    /// How one file is understood, for `baocao explain`.
    package func explain(
        _ source: InputSource, options: ReadingOptions, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> FileExplanation {
        let table = try SourceTable(source: source.bytes, path: source.path, options: options, diagnostics: &diagnostics)
        let found = recognition.columns(of: table, as: nil, diagnostics: &diagnostics)
        let names = Dictionary(uniqueKeysWithValues: (found?.found ?? []).map { ($0.position, $0.column.rawValue) })
        return FileExplanation(
            path: source.path, encoding: table.encoding.rawValue, hasByteOrderMark: table.hasByteOrderMark,
            delimiter: table.dialect.delimiterName, quote: table.dialect.quote.map { String(UnicodeScalar($0)) } ?? "",
            headerLines: table.header.lines, preambleLineCount: table.preamble.count, kind: found?.kind ?? .unrecognised,
            columns: table.header.columns.enumerated().map { position, column in
                FileExplanation.Column(number: position + 1, heading: column.name, recognisedAs: names[position])
            },
            rows: 0, accepted: 0, rejected: 0, duplicates: 0, covers: nil, suggestions: [])
    }
}

internal import Commune
package import Diagnostics
package import Tabular

extension FolderIntake {
    /// How the tables of one file are understood, for `baocao explain`: of a workbook, those of the sheets that are read. Of places nothing is
    /// said: the village list is not at hand.
    package func explain(
        _ source: InputSource, options: ReadingOptions, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> [FileExplanation] {
        let origins = try source.bytes.tables(path: source.path, options: options, diagnostics: &diagnostics)
        var explanations: [FileExplanation] = []
        let tables = try SheetChoice(recognition).tables(of: origins, as: nil, diagnostics: &diagnostics)
        for table in tables.read {
            var found = DiagnosticCollector()
            let columns = recognition.columns(of: table, as: nil, diagnostics: &found)
            explanations.append(try explain(table, columns, &found))
            diagnostics.merge(found)
        }
        for table in tables.passedOver {
            explanations.append(explanation(table, nil, try wholeUnread(table, kind: .passedOver)))
        }
        return explanations
    }

    private func explain(
        _ table: SourceTable, _ columns: RecognisedColumns?, _ found: inout DiagnosticCollector
    ) throws(SourceError) -> FileExplanation {
        guard let columns else { return explanation(table, nil, try wholeUnread(table)) }
        var ofRows = DiagnosticCollector()
        let input = try inputFile(of: table, columns, diagnostics: &ofRows)
        for diagnostic in ofRows.diagnostics where diagnostic.kind.stage != .villages { found.record(diagnostic) }
        return explanation(table, columns, input)
    }

    private func explanation(_ table: SourceTable, _ columns: RecognisedColumns?, _ input: InputFile) -> FileExplanation {
        let names = Dictionary(uniqueKeysWithValues: (columns?.found ?? []).map { ($0.position, $0.column.key) })
        return FileExplanation(
            path: table.path, sheet: table.sheet.map { FileExplanation.Sheet(number: $0.number, name: $0.name, format: $0.format) },
            encoding: table.encoding.rawValue, hasByteOrderMark: table.hasByteOrderMark,
            delimiter: table.dialect.delimiterName, quote: table.dialect.quote.map { String(UnicodeScalar($0)) } ?? "",
            headerLines: table.header.lines, preambleLineCount: table.preamble.count, kind: input.kind,
            columns: table.header.columns.enumerated().map { position, column in
                FileExplanation.Column(
                    number: position + 1,
                    heading: table.header.isOfHeadings ? columns?.heading(at: position) ?? ShownHeading(column.levels) : ShownHeading([]),
                    recognisedAs: names[position])
            },
            tally: input.tally, covers: input.covers,
            suggestions: input.kind == .passedOver ? [] : suggestions(table))
    }

    /// Reads the file as if it were the only one.
    private func inputFile(
        of table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> InputFile {
        let matcher = VillageMatcher(gazetteer: Gazetteer(villages: []), commune: settings?.commune ?? CommuneName(name: ""))
        switch columns.kind {
        case .dossierList, .dossierLedger, .statutoryTable, .rateSummary:
            return try dossierReader(matcher).read([table], diagnostics: &diagnostics).inputs[0]
        case .villages:
            return try VillageListReader.read(table, columns, diagnostics: &diagnostics).input
        case .persons, .households, .villageTotals:
            if let settings {
                var reader = SurveyReader(matcher, settings: settings)
                var next = try reader.read(table, columns, diagnostics: &diagnostics).map { (table, $0) }
                while let (above, start) = next {
                    let below = try SourceTable(below: above, at: start)
                    let columns = recognition.columns(of: below, as: .surveys, diagnostics: &diagnostics)
                    next = try reader.read(below, columns, diagnostics: &diagnostics).map { (below, $0) }
                }
                return reader.finish(diagnostics: &diagnostics).inputs[0]
            }
            // Ages have no day of reference, so the rows are only counted.
            return try countedRows(of: table, columns.kind, diagnostics: &diagnostics)
        case .facts, .dossierDetails:
            // Which villages they name, and which lists they join, cannot be known.
            return try countedRows(of: table, columns.kind, diagnostics: &diagnostics)
        case .unrecognised, .passedOver:
            return try wholeUnread(table)
        }
    }

    private func countedRows(
        of table: SourceTable, _ kind: InputFile.Kind, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> InputFile {
        var input = InputFile(table, kind: kind)
        let below: TableStart?
        (input.tally, below) = try table.tally(&diagnostics) { $0.role == .data ? .used : $0.role.fate }
        if let below { input.tally.add(try table.rowsUnread(from: below)) }
        return input
    }

    /// Settings that would change how the file is understood.
    private func suggestions(_ table: SourceTable) -> [FileExplanation.Suggestion] {
        var suggestions = recognition.alternatives(in: table, recognition.kind(of: table)).map { column, headings in
            FileExplanation.Suggestion(setting: "reading.columns.\(column.key)", values: headings)
        }
        if [.windows1258, .windows1252, .viscii, .tcvn3, .vni].contains(table.encoding) {
            let others = [TextEncoding.windows1258, .tcvn3, .vni, .viscii].filter { $0 != table.encoding }.map(\.rawValue)
            suggestions.append(FileExplanation.Suggestion(setting: "reading.encodings", values: others))
        }
        return suggestions
    }
}

internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// One dossier export as read: what it is, and where its dossiers stand in the store.
struct DossierFile: Sendable {
    var input: InputFile
    var columns: Set<DossierColumn>
    /// Whether its rows say where they belong.
    var hasPlace: Bool
    /// Whether its rows say how a dossier stands.
    var statesOutcome: Bool
    /// The last day that it covers: its own "đến ngày", else its newest date.
    var exportDay: Day?
    /// Of the store.
    var range: Range<Int>
    /// Column of the code, from 1, for messages.
    var codeColumn: Int
}

/// Reads dossier exports, one after the other, the chunks of each at the same time.
struct DossierFileReader {
    let matcher: VillageMatcher
    let parallelism: Int
    /// The words of the status column, with those that the settings explain.
    var statuses = Vocabularies.status

    /// In the title of a ledger of people from elsewhere.
    private static let elsewhere = TextKey.make("phi địa giới")

    /// Reads one table of an export into the store, and returns where another begins below it. Throws only where the system refuses to read.
    ///
    /// - Parameter file: its index among the dossier tables that were used.
    func read(
        _ table: SourceTable, _ columns: RecognisedColumns, file: Int, into store: inout DossierStore,
        diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (file: DossierFile, below: TableStart?) {
        let headings = table.header.columns.indices.map(columns.heading)
        var plan = DossierFilePlan(columns, headings: headings, file: UInt16(truncatingIfNeeded: file), matcher: matcher)
        plan.statuses = statuses
        plan.groups.learn(fields: store.fields.names, procedures: store.procedures.names)
        plan.openGroups(of: table.preamble)
        plan.isOfElsewhere = table.preamble.contains { TextKey.make($0.cells.joined(separator: " ")).contains(Self.elsewhere) }
        let before = store.extent
        var found = DiagnosticCollector()
        var content = try readContent(table, plan, into: &store, &found)
        let orders = content.dateOrders
        if orders != plan.orders || (content.hasRomanGroups && plan.groups.isUsed) {
            // What the whole column says was not known while its first rows were read.
            plan.orders = orders
            plan.groups.hasRomanLevel = content.hasRomanGroups
            store.remove(after: before)
            found = DiagnosticCollector()
            content = try readContent(table, plan, into: &store, &found)
        }
        report(plan, table, &diagnostics)
        diagnostics.merge(found)
        report(content, plan, table.path, &diagnostics)
        return (describe(table, plan, columns.kind, content, range: before.count..<store.dossiers.count), content.below)
    }

    private func readContent(
        _ table: SourceTable, _ plan: DossierFilePlan, into store: inout DossierStore, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> DossierFileContent {
        let path = table.path
        var content = DossierFileContent(field: plan.field, procedure: plan.procedure)
        content.below = try table.read(parallelism: parallelism, diagnostics: &diagnostics) { chunk, diagnostics in
            var reader = DossierChunkReader(plan, byteCount: chunk.byteCount) { line, field in
                SourceLocation(file: path, line: line, column: field >= 0 ? field + 1 : nil)
            }
            let tally = chunk.tally(&diagnostics) { reader.add($0) }
            // What follows in the next chunk is not known here.
            reader.settleClosings(areRows: true)
            diagnostics.merge(reader.diagnostics)
            var part = reader.finish()
            part.tally = tally
            part.tally.move(part.rejectedNotes, from: .note, to: .rejected)
            return (part: part, byteCount: chunk.byteCount)
        } join: { read, linesBefore in
            store.reserve(forBytes: table.byteCount, as: read.part.dossiers.count, inBytes: read.byteCount)
            content.add(read.part, linesBefore: linesBefore, to: &store)
        }
        return content
    }

    private func describe(
        _ table: SourceTable, _ plan: DossierFilePlan, _ kind: InputFile.Kind, _ content: DossierFileContent, range: Range<Int>
    ) -> DossierFile {
        let period = CoveredPeriod(table.preamble)
        var input = InputFile(table, kind: kind)
        input.tally = table.rowsAbove
        input.tally.add(content.tally)
        input.covers = period.period
        return DossierFile(
            input: input,
            columns: plan.layout.columns(fieldGroups: content.usesFieldGroup, procedureGroups: content.usesProcedureGroup),
            hasPlace: plan.layout.hasPlace || plan.isOfElsewhere, statesOutcome: plan.layout.statesOutcome,
            exportDay: period.last ?? (content.newestDay == .min ? nil : Day(rawValue: content.newestDay)),
            range: range, codeColumn: plan.layout.code + 1)
    }

    // MARK: - Messages

    private func report(_ plan: DossierFilePlan, _ table: SourceTable, _ diagnostics: inout DiagnosticCollector) {
        func location(of column: Int) -> SourceLocation {
            SourceLocation(file: table.path, line: table.header.lines.first, column: column + 1)
        }
        if plan.layout.usesSubmission {
            diagnostics.record(
                .submissionForReceipt(heading: plan.headings[plan.layout.received]), at: location(of: plan.layout.received))
        }
        if plan.layout.usesCollection {
            diagnostics.record(
                .collectionForResult(heading: plan.headings[plan.layout.finished]), at: location(of: plan.layout.finished))
        }
        let columns = [
            (plan.layout.received, plan.orders.received), (plan.layout.due, plan.orders.due), (plan.layout.finished, plan.orders.finished),
            (plan.layout.collected, plan.orders.collected),
        ]
        for (column, order) in columns where column >= 0 {
            order.report(heading: plan.headings[column], at: location(of: column), to: &diagnostics)
        }
    }

    private func report(
        _ content: DossierFileContent, _ plan: DossierFilePlan, _ path: String, _ diagnostics: inout DiagnosticCollector
    ) {
        let layout = plan.layout
        if content.damaged.count > 0 {
            diagnostics.record(
                .codesDamaged(heading: plan.headings[layout.code], count: content.damaged.count),
                at: SourceLocation(file: path, line: content.damaged.line, column: layout.code + 1))
        }
        content.unread.report(layout, headings: plan.headings, path, &diagnostics)
        if content.elsewhere > 0 {
            diagnostics.record(.dossiersFromElsewhere(dossiers: content.elsewhere), at: SourceLocation(file: path))
        }
        if content.takenBack > 0 {
            diagnostics.record(.dossiersTakenBack(dossiers: content.takenBack), at: SourceLocation(file: path))
        }
        let told: [(lines: DossierFileContent.Lines, message: (Int) -> Message)] = [
            (content.ungrouped, Message.groupRowsUnknown), (content.fillers, Message.fillerRowsLeftOut),
            (content.examples, Message.exampleRowsLeftOut), (content.slipped, Message.groupsNamePersons),
        ]
        for (lines, message) in told where lines.count > 0 {
            diagnostics.record(message(lines.count), at: SourceLocation(file: path, line: lines.first))
        }
        for difference in TotalRows.differences(content.totals) {
            diagnostics.record(
                .totalDiffers(stated: difference.stated, found: difference.found),
                at: SourceLocation(file: path, line: difference.line, column: difference.field + 1))
        }
        content.places.report(
            matcher, path: path, villageColumn: plan.layout.village >= 0 ? plan.layout.village + 1 : nil,
            addressColumn: plan.layout.address >= 0 ? plan.layout.address + 1 : nil, to: &diagnostics)
        if content.hasTooManyNames {
            diagnostics.record(.namesTooMany(limit: NameTable.limit), at: SourceLocation(file: path))
        }
    }
}

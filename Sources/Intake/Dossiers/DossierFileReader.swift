internal import Commune
internal import Diagnostics
internal import Tabular

/// One dossier export as read: what it is, and where its dossiers stand in the store.
struct DossierFile: Sendable {
    var input: InputFile
    var columns: Set<DossierRegister.Column>
    /// Whether its rows say where they belong.
    var hasPlace: Bool
    /// The last day that it covers: its own "đến ngày", else its newest date.
    var exportDay: Day?
    /// Of the store.
    var range: Range<Int>
    /// Column of the code, from 1, for messages.
    var codeColumn: Int
}

/// The dossiers of all exports in reading order, before duplicates are removed.
struct DossierStore {
    var dossiers: [Dossier] = []
    /// `CodeFingerprint` by dossier.
    var codes: [UInt64] = []
    /// Line by dossier.
    var lines: [UInt32] = []
    var fields = NameRegister()
    var procedures = NameRegister()
}

/// Reads dossier exports, one after the other, each in chunks at the same time.
struct DossierFileReader {
    let recognition: ColumnRecognition
    let matcher: VillageMatcher
    let parallelism: Int

    /// Reads one export into the store; nil, with the reason said, where it cannot be used. Throws only where the system refuses to read.
    ///
    /// - Parameter file: its index among the dossier files that were used.
    func read(
        _ table: SourceTable, file: Int, into store: inout DossierStore, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> DossierFile? {
        guard let columns = recognition.columns(of: table, as: .dossiers, diagnostics: &diagnostics) else { return nil }
        let headings = table.header.columns.map(\.name)
        var plan = DossierFilePlan(columns, headings: headings, file: UInt16(truncatingIfNeeded: file), matcher: matcher)
        var found = DiagnosticCollector()
        var parts = try readParts(table, plan, &found)
        let orders = DateOrders(parts)
        let hasRomanLevel = parts.contains(where: \.hasRomanGroups)
        if orders != plan.orders || (hasRomanLevel && plan.groups.isUsed) {
            // What the whole column says was not known while its first rows were read.
            plan.orders = orders
            plan.groups.hasRomanLevel = hasRomanLevel
            parts = []
            found = DiagnosticCollector()
            parts = try readParts(table, plan, &found)
        }
        report(plan, table, &diagnostics)
        diagnostics.merge(found)
        return join(table, plan, columns.kind, &parts, into: &store, &diagnostics)
    }

    private func readParts(
        _ table: SourceTable, _ plan: DossierFilePlan, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> [DossierPart] {
        let path = table.path
        return try table.read(
            parallelism: parallelism, diagnostics: &diagnostics,
            shiftLines: { part, lines in
                part.lineOffset = lines
                part.places.shiftLines(by: lines)
            },
            { chunk, diagnostics in
                // The dossiers of the first chunk are what those of the others are appended to.
                let room = chunk.index == 0 ? table.byteCount : chunk.byteCount
                var reader = DossierChunkReader(plan, byteCount: room) { line, field in
                    SourceLocation(file: path, line: line, column: field >= 0 ? field + 1 : nil)
                }
                chunk.forEachRecord(&diagnostics) { reader.add($0) }
                diagnostics.merge(reader.diagnostics)
                return reader.finish()
            })
    }

    // MARK: - Joining

    private func join(
        _ table: SourceTable, _ plan: DossierFilePlan, _ kind: InputFile.Kind, _ parts: inout [DossierPart], into store: inout DossierStore,
        _ diagnostics: inout DiagnosticCollector
    ) -> DossierFile {
        let period = CoveredPeriod(table.preamble)
        var places = PlaceStatistics()
        var newestDay = Int32.min
        var rows = 0
        var rejected = 0
        for part in parts {
            places.merge(part.places)
            newestDay = max(newestDay, part.newestDay)
            rows += part.rows
            rejected += part.rejected
        }
        reportTotals(parts, table.path, &diagnostics)
        places.report(
            matcher, path: table.path, villageColumn: plan.layout.village >= 0 ? plan.layout.village + 1 : nil,
            addressColumn: plan.layout.address >= 0 ? plan.layout.address + 1 : nil, to: &diagnostics)
        let hasFieldGroups = parts.contains(where: \.usesFieldGroup)
        let hasProcedureGroups = parts.contains(where: \.usesProcedureGroup)
        if parts.contains(where: { $0.fields.overflow + $0.procedures.overflow > 0 }) {
            diagnostics.record(.namesTooMany, at: SourceLocation(file: table.path), ["limit": .count(NameTable.limit)])
        }
        let start = store.dossiers.count
        append(&parts, to: &store)
        var input = InputFile(table, kind: kind)
        (input.rows, input.accepted, input.rejected) = (rows, rows - rejected, rejected)
        input.covers = period.period
        return DossierFile(
            input: input,
            columns: plan.layout.columns(fieldGroups: hasFieldGroups, procedureGroups: hasProcedureGroups),
            hasPlace: plan.layout.hasPlace,
            exportDay: period.last ?? (newestDay == .min ? nil : Day(rawValue: newestDay)),
            range: start..<store.dossiers.count, codeColumn: plan.layout.code + 1)
    }

    /// Moves the dossiers of the chunks into the store, their names numbered as in the folder, and lets go of each chunk at once.
    private func append(_ parts: inout [DossierPart], to store: inout DossierStore) {
        let total = parts.reduce(store.dossiers.count) { $0 + $1.dossiers.count }
        var openField = ""
        var openProcedure = ""
        for index in parts.indices {
            var part = parts[index]
            parts[index] = DossierPart()
            // The group that was open when the chunk began; it counts only where a dossier of the chunk is in it.
            let inheritedField = part.dossiers.first?.field == DossierPart.inherited ? store.fields.number(of: openField) : 0
            let inheritedProcedure =
                part.dossiers.first?.procedure == DossierPart.inherited ? store.procedures.number(of: openProcedure) : 0
            let fields = part.fields.names.map { store.fields.number(of: $0) }
            let procedures = part.procedures.names.map { store.procedures.number(of: $0) }
            let isSame = fields.indices.allSatisfy { Int(fields[$0]) == $0 } && procedures.indices.allSatisfy { Int(procedures[$0]) == $0 }
            if !isSame || part.usesGroups {
                part.dossiers.withUnsafeMutableBufferPointer { dossiers in
                    for place in dossiers.indices {
                        let (field, procedure) = (dossiers[place].field, dossiers[place].procedure)
                        dossiers[place].field = field == DossierPart.inherited ? inheritedField : fields[Int(field)]
                        dossiers[place].procedure = procedure == DossierPart.inherited ? inheritedProcedure : procedures[Int(procedure)]
                    }
                }
            }
            if let last = part.lastField { openField = last }
            if let last = part.lastProcedure { openProcedure = last }
            if part.lineOffset > 0 {
                for place in part.lines.indices { part.lines[place] &+= UInt32(truncatingIfNeeded: part.lineOffset) }
            }
            if store.dossiers.isEmpty {
                store.dossiers = part.dossiers
                store.codes = part.codes
                store.lines = part.lines
                part = DossierPart()
                store.dossiers.reserveCapacity(total)
                store.codes.reserveCapacity(total)
                store.lines.reserveCapacity(total)
            } else {
                store.dossiers.append(contentsOf: part.dossiers)
                store.codes.append(contentsOf: part.codes)
                store.lines.append(contentsOf: part.lines)
            }
        }
    }

    // MARK: - Messages

    private func report(_ plan: DossierFilePlan, _ table: SourceTable, _ diagnostics: inout DiagnosticCollector) {
        func place(_ column: Int) -> SourceLocation {
            SourceLocation(file: table.path, line: table.header.lines.first, column: column + 1)
        }
        if plan.layout.usesSubmission {
            diagnostics.record(
                .submissionForReceipt, at: place(plan.layout.received), ["heading": .text(plan.headings[plan.layout.received])])
        }
        if plan.layout.usesCollection {
            diagnostics.record(
                .collectionForResult, at: place(plan.layout.finished), ["heading": .text(plan.headings[plan.layout.finished])])
        }
        let columns = [
            (plan.layout.received, plan.orders.received), (plan.layout.due, plan.orders.due), (plan.layout.finished, plan.orders.finished),
            (plan.layout.collected, plan.orders.collected),
        ]
        for (column, isAmerican) in columns where isAmerican && column >= 0 {
            diagnostics.record(.datesAreAmerican, at: place(column), ["heading": .text(plan.headings[column])])
        }
    }

    private func reportTotals(_ parts: [DossierPart], _ path: String, _ diagnostics: inout DiagnosticCollector) {
        for difference in TotalRows.differences(parts.map { ($0.totals, $0.lineOffset) }) {
            diagnostics.record(
                .totalDiffers, at: SourceLocation(file: path, line: difference.line, column: difference.field + 1),
                ["stated": .count(difference.stated), "found": .count(difference.found)])
        }
    }
}

extension DossierPart {
    /// Whether some dossiers have their field or procedure from a group row.
    fileprivate var usesGroups: Bool { dossiers.first.map { $0.field == Self.inherited || $0.procedure == Self.inherited } ?? false }
}

extension DateOrders {
    /// How the dates of a file are written: a column whose dates leave it open follows the others, where these agree.
    init(_ parts: [DossierPart]) {
        func sum(_ evidence: KeyPath<DossierPart, DayReader.Evidence>) -> DayReader.Evidence {
            parts.reduce(into: DayReader.Evidence()) { $0.add($1[keyPath: evidence]) }
        }
        let columns = [sum(\.received), sum(\.due), sum(\.finished), sum(\.collected)]
        let isAmericanFile = columns.contains(where: \.isAmerican) && !columns.contains(where: \.isDayFirst)
        let orders = columns.map { $0.isAmerican || (isAmericanFile && $0.largestFirst > 0) }
        (received, due, finished, collected) = (orders[0], orders[1], orders[2], orders[3])
    }
}

internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads finished forms 06a, by field or by unit (Domain.md, "Finished forms II.06a").
struct StatutoryTableReader {
    private let own: OfficeName
    private(set) var tables: [StatedTable] = []

    init(_ own: OfficeName) {
        self.own = own
    }

    /// Reads one form, and returns where another begins below it. Throws only where the system refuses to read.
    mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (input: InputFile, below: TableStart?) {
        var input = InputFile(table, kind: columns.kind)
        let sheet = try SummarySheet(
            table, columns, counted: DossierCount.all.map(Column.count), total: .count(.received), own: own, diagnostics: &diagnostics)
        input.tally = sheet.tally
        input.covers = sheet.covers
        if sheet.systems.isEmpty { return (input, sheet.below) }
        let systems = sheet.systems.map { system in
            StatedTable.System(
                name: system.name,
                rows: system.rows.map { row in
                    let counts = Self.counts(row)
                    checkSums(counts, row.line, table.path, &diagnostics)
                    return StatedTable.Row(field: row.field, counts: counts)
                })
        }
        // A form may be a table for each system, one below the other.
        guard let last = tables.indices.last, tables[last].path == table.path else {
            tables.append(StatedTable(path: table.path, covers: input.covers, systems: systems))
            return (input, sheet.below)
        }
        // The same fields of the same system again are no more dossiers: by field and by unit, or in another order.
        let stated = Self.places(tables[last].systems)
        let isRepeated = !stated.isDisjoint(with: Self.places(systems)) || stated.contains { $0.hasSuffix("\n") } || sheet.isByUnit
        if isRepeated, Set(tables[last].systems.map(\.name)).intersection(systems.map(\.name)) != [] {
            input.tally.move(input.accepted, from: .used, to: .unread)
            diagnostics.record(.summaryRepeated, at: SourceLocation(file: table.path, line: table.header.lines.first))
            return (input, sheet.below)
        }
        tables[last].systems += systems
        if tables[last].covers == nil { tables[last].covers = input.covers }
        return (input, sheet.below)
    }

    /// A system and a field, a line each.
    private static func places(_ systems: [StatedTable.System]) -> Set<String> {
        Set(systems.flatMap { system in system.rows.map { "\(TextKey.make(system.name))\n\(TextKey.make($0.field))" } })
    }

    private static func counts(_ row: SummarySheet.Row) -> [DossierCount: Int] {
        row.counts.reduce(into: [:]) { counts, entry in
            if case .count(let count) = entry.key { counts[count] = entry.value }
        }
    }

    /// (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13), (3) = (7) + (11), where the form has these columns.
    private func checkSums(_ counts: [DossierCount: Int], _ line: Int, _ path: String, _ diagnostics: inout DiagnosticCollector) {
        func sum(_ parts: [DossierCount]) -> Int? {
            let values = parts.compactMap { counts[$0] }
            return values.count == parts.count ? values.reduce(0, +) : nil
        }
        let inPerson = counts[.inPersonOrPostal] ?? sum([.inPerson, .postal])
        let received = inPerson.flatMap { inPerson in sum([.online, .carriedOver]).map { $0 + inPerson } }
        let resolved = sum([.early, .onTime, .overdue]) ?? sum([.inTime, .overdue])
        let identities: [(DossierCount, Int?)] = [
            (.received, received), (.resolved, resolved), (.inProcess, sum([.withinDue, .lateInProcess])),
            (.received, sum([.resolved, .inProcess])),
        ]
        for (total, parts) in identities {
            guard let stated = counts[total], let parts, stated != parts else { continue }
            diagnostics.record(
                .statedRowDoesNotAddUp(column: Column.count(total).key, stated: stated, found: parts),
                at: SourceLocation(file: path, line: line))
            return
        }
    }
}

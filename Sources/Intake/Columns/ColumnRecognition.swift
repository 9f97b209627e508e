package import Catalogue
internal import Commune
package import Diagnostics
package import Tabular

/// Finds out from the headings of a table what kind of file it is and which column holds what.
package struct ColumnRecognition: Sendable {
    private let headings: HeadingReader

    /// - Parameter named: `reading.columns` of the settings; a name that is no column is left to `reportUnknownNames`.
    package init(named: [String: [String]] = [:]) {
        headings = HeadingReader(named: named)
    }

    /// Says which names of `reading.columns` are no column.
    package static func reportUnknownNames(_ named: [String: [String]], _ diagnostics: inout DiagnosticCollector) {
        let known = Column.rows.map(\.key)
        for name in named.keys.sorted() where Column(key: name) == nil {
            diagnostics.record(.columnNameUnknown(name: name, known: known), at: SourceLocation(file: "baocao.yaml"))
        }
    }

    /// The columns of a table that is read as `role` (nil: as whatever it is). Returns nil, and says why, where it cannot be used: its
    /// kind is not recognised or not wanted there, or a column without which it says nothing is missing or found twice.
    package func columns(
        of table: SourceTable, as role: InputRole?, diagnostics: inout DiagnosticCollector
    ) -> RecognisedColumns? {
        var readings = headings.readings(of: table.header)
        if role == .villages, readings.count == 1, readings[0] == nil, VillageListTitle.isMeant(by: table.header.columns[0].name) {
            readings[0] = Reading(column: .village, strength: 2, rank: 0)
        }
        let kind = kind(of: readings, table.header, role)
        let location = SourceLocation(file: table.path, line: table.header.lines.first)
        func quotable() -> [ShownHeading] { ColumnRecognition.quotable(table.header, readings) }
        guard kind != .unrecognised else {
            // Of an empty file that has been said.
            if table.columnCount == 0 { return nil }
            let headings = quotable()
            diagnostics.record(headings.isEmpty ? .headerNotRecognised : .fileNotRecognised(headings: headings), at: location)
            return nil
        }
        if let role, !role.accepts(kind) {
            diagnostics.record(ColumnRecognition.misplaced(kind), at: location)
            return nil
        }
        let choice = choose(readings, kind)
        var isUsable = true
        for group in kind.row.required where !group.contains(where: { choice.positions[$0] != nil }) {
            isUsable = false
            if let (column, positions) = group.lazy.compactMap({ column in choice.ambiguous[column].map { (column, $0) } }).first {
                diagnostics.record(
                    .columnAmbiguous(
                        column: column.key, headings: Self.numbered(positions, table), first: Self.choice(of: positions)),
                    at: location)
            } else {
                diagnostics.record(
                    .columnMissing(column: group[0].key, tried: group.flatMap(Headings.tried), headings: quotable()), at: location)
            }
        }
        guard isUsable else { return nil }
        for column in Column.all where column != .number && column != .note {
            guard let positions = choice.ambiguous[column] else { continue }
            diagnostics.record(
                .columnAmbiguousUnused(
                    column: column.key, headings: Self.numbered(positions, table), first: Self.choice(of: positions)),
                at: location)
        }
        if kind.row.role == .surveys, readings.contains(where: { $0?.column.isService == true }) {
            for (position, column) in table.header.columns.enumerated() where readings[position] == nil {
                guard ServiceName.saysOtherPayment(HeadingKey.bareWords(column.name.utf8)) else { continue }
                let location = SourceLocation(file: table.path, line: table.header.lines.first, column: position + 1)
                diagnostics.record(.surveyPaymentUnread(heading: ShownHeading(column.levels)), at: location)
            }
        }
        return RecognisedColumns(
            kind: kind, positions: choice.positions, denials: choice.denials, halves: choice.halves,
            options: kind == .persons ? ColumnRecognition.options(readings) : [],
            headings: zip(table.header.columns, readings).map { ShownHeading($0.levels, isNamed: $1?.strength == 0) })
    }

    /// The headings as a message may quote them: where a row of data was taken for the header, none.
    private static func quotable(_ header: TableHeader, _ readings: [Reading?]) -> [ShownHeading] {
        guard header.isOfHeadings, readings.contains(where: { $0 != nil }) else { return [] }
        return header.columns.map { ShownHeading($0.levels) }.filter { !$0.isBlank }
    }

    private static func misplaced(_ kind: InputFile.Kind) -> ErrorMessage {
        switch kind.row.role {
        case .villages: .fileHoldsVillages
        case .dossiers: .fileHoldsDossiers
        case .surveys: .fileHoldsSurvey
        case .facts: .fileHoldsFacts
        case nil: .fileNotRecognised(headings: [])
        }
    }

    /// Whether a row is made of headings, so that it begins a table: of at least three columns, and most of its cells; or the one of a list
    /// of villages.
    func isHeading(_ cells: [String]) -> Bool {
        guard headings.isUsual else { return isMadeOfHeadings(cells) }
        let row = TableHeader(columns: cells.map { TableHeader.Column(levels: [$0]) })
        // Rows of data are without number.
        return Self.knownRows.meaning(of: row, isWorthIt: { $0 }) { isMadeOfHeadings(cells) }
    }

    /// Rows of headings, where the settings say nothing of these.
    private static let knownRows = HeadingMemory<Bool>()

    private func isMadeOfHeadings(_ cells: [String]) -> Bool {
        let filled = cells.count { !$0.isEmpty }
        // A list of one column may have blank ones beside it.
        if filled == 1, let only = cells.first(where: { !$0.isEmpty }) {
            return Headings.byKey[HeadingKey.make(only)]?.column == .village
        }
        if filled == 2, cells.count == 2 { return isOfFacts(cells) }
        var unknown = cells.count { $0.utf8.count == 1 }
        var columns: Set<Column> = []
        for (position, cell) in cells.enumerated() where cell.utf8.count > 1 {
            // Rows of data are the most, and few of their cells show it.
            guard unknown * 5 <= filled * 2 else { return false }
            if let found = headings.reading(of: TableHeader.Column(levels: [cell]), at: position) {
                columns.insert(found.column)
            } else {
                unknown += 1
            }
        }
        if columns.count > 2, unknown * 5 <= filled * 2 { return true }
        return columns.contains(.fact) && isOfFacts(cells)
    }

    private func isOfFacts(_ cells: [String]) -> Bool {
        let header = TableHeader(columns: cells.map { TableHeader.Column(levels: $0.isEmpty ? [] : [$0]) }, lines: [])
        return kind(of: headings.readings(of: header), header, nil) == .facts
    }

    /// What kind of file a table is, whether or not it can be used.
    func kind(of table: SourceTable) -> InputFile.Kind {
        kind(of: headings.readings(of: table.header), table.header, nil)
    }

    /// Columns of a kind of file that other headings of the table might hold as well, in canonical order, with these headings as
    /// settings name them: what was passed over for a surer heading, what stands there twice, and what is a known heading but for its marks.
    func alternatives(in table: SourceTable, _ kind: InputFile.Kind) -> [(column: Column, headings: [String])] {
        let readings = headings.readings(of: table.header)
        let chosen = choose(readings, kind).positions
        let names = table.header.columns.map(\.name)
        let used = kind.columns
        return Column.all.filter { used.contains($0) && $0 != .number && $0 != .note }.compactMap { column in
            let others = names.indices.filter { position in
                if names[position].isEmpty || chosen[column] == position { return false }
                if let reading = readings[position] {
                    return reading.column == column && reading.answer == nil && reading.option == nil && !reading.isOfOneSex
                }
                return chosen[column] == nil && Headings.isNear(names[position], column)
            }
            guard !others.isEmpty else { return nil }
            return (
                column,
                others.map { position in
                    names.count { $0 == names[position] } > 1
                        ? "#\(position + 1)" : ShownHeading(table.header.columns[position].levels).setting(orNumber: position + 1)
                }
            )
        }
    }

    private typealias Reading = HeadingReader.Reading

    /// The columns that are ticked for services of a question.
    private static func options(_ readings: [Reading?]) -> [RecognisedColumns.Option] {
        readings.enumerated().compactMap { position, reading in
            reading?.option.map { RecognisedColumns.Option(position: position, services: $0) }
        }
    }

    private struct Choice {
        var positions: [Column: Int] = [:]
        /// Columns whose surest heading stands there more than once, with the positions.
        var ambiguous: [Column: [Int]] = [:]
        /// Columns that are ticked for "no".
        var denials: [Column: Int] = [:]
        /// The other columns of what men and women have a column each for.
        var halves: [Column: [Int]] = [:]
    }

    private func choose(_ readings: [Reading?], _ kind: InputFile.Kind) -> Choice {
        var used = kind.columns
        // A lone "Nước" or "Khác" in a form of persons need not be about payments.
        let services = readings.compactMap { $0 }.filter { $0.column.isService && $0.option == nil }
        if kind == .persons, services.count == 1, services[0].rank < Headings.unlistedRank { used = used.filter { !$0.isService } }
        var choice = Choice()
        // Of some hundred columns a table has a dozen, each of which is chosen for itself.
        for column in used.intersection(readings.compactMap { $0?.column }) {
            let found = readings.enumerated().compactMap { position, reading in
                reading?.column == column && reading?.answer != .no && (reading?.option == nil || kind != .persons)
                    ? (position, reading!.strength, reading!.rank) : nil
            }
            guard let best = found.min(by: { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }) else { continue }
            let equals = found.filter { ($0.1, $0.2) == (best.1, best.2) }
            if equals.count == 1 {
                choice.positions[column] = best.0
                if readings[best.0]?.answer == .yes {
                    choice.denials[column] = readings.firstIndex { $0?.column == column && $0?.answer == .no }
                }
            } else if equals.count == 2, equals.allSatisfy({ readings[$0.0]?.isOfOneSex == true }) {
                choice.positions[column] = equals[0].0
                choice.halves[column] = [equals[1].0]
            } else {
                choice.ambiguous[column] = equals.map(\.0)
            }
        }
        return choice
    }

    /// Headings as settings name them by their number: `#3 Ngày nhận`.
    private static func numbered(_ positions: [Int], _ table: SourceTable) -> [ShownHeading] {
        positions.map { ShownHeading(table.header.columns[$0].levels).numbered($0 + 1) }
    }

    /// What a user writes to choose the first of several columns.
    private static func choice(of positions: [Int]) -> String { "\"#\(positions[0] + 1)\"" }

    private func kind(of readings: [Reading?], _ header: TableHeader, _ role: InputRole?) -> InputFile.Kind {
        let found = Set(readings.compactMap { $0?.column })
        func hasAny(_ columns: [Column]) -> Bool { !found.isDisjoint(with: columns) }
        let answers = Column.all.filter(\.isAnswer)
        let counts: [Column] = [.people, .from15, .from18]
        if found.contains(.fact), hasAny([.value, .numerator, .achieved]) { return .facts }
        if found.contains(where: { if case .count = $0 { true } else { false } }) { return .statutoryTable }
        if found.contains(where: { if case .share = $0 { true } else { false } }) { return .rateSummary }
        if isOfDetails(found) { return .dossierDetails }
        if found.contains(.code) || found.contains(.received) || (hasAny([.submitted, .due]) && hasAny([.procedure, .status])) {
            let isLedger = !found.contains(.status) && (found.contains(.quantity) || header.lines.count > 1)
            return isLedger ? .dossierLedger : .dossierList
        }
        if found.contains(.village), hasAny([.aliases, .validFrom, .validTo, .successors, .formerCommune]) { return .villages }
        if hasAny([.birth, .age]), hasAny([.person] + answers) { return .persons }
        if hasAny([.head, .person]), hasAny(counts) { return .households }
        if hasAny([.head]), hasAny(answers) { return .households }
        if found.contains(.person), hasAny(answers) { return .persons }
        if found.contains(.village), hasAny(answers) { return .villageTotals }
        if found.contains(.village), hasAny(counts + [.households]) || role == .villages { return .villages }
        return .unrecognised
    }

    /// Whether a table says something of dossiers and not how they stand: without a day that they were received or finished on, or as a list
    /// of payments, which may have the day of receipt beside.
    private func isOfDetails(_ found: Set<Column>) -> Bool {
        guard InputKind.dossierDetails.row.required.allSatisfy({ !found.isDisjoint(with: $0) }),
            found.isDisjoint(with: [.due, .finished, .collected])
        else { return false }
        let isOfPayments = !found.isDisjoint(with: [.collection, .paidOn, .receipt])
        let hasReceipt = !found.isDisjoint(with: [.received, .submitted])
        return isOfPayments ? !(hasReceipt && found.contains(.status)) : !hasReceipt && !found.contains(.status)
    }
}

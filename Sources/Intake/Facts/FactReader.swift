internal import Catalogue
package import Commune
package import Diagnostics
internal import Language
package import Tabular

/// Reads facts reported by hand, chi-tieu.csv (Domain.md, "Facts"). Files are given one after the other; of a fact that is given twice
/// for the same place the later one counts.
package struct FactReader {
    private struct Row {
        var fact: Fact
        var input: Int
        var line: Int
        var isSuperseded = false
    }

    private struct Key: Hashable {
        let slug: String
        let village: VillageID?
    }

    private let matcher: VillageMatcher
    private var inputs: [InputFile] = []
    private var rows: [Row] = []

    package init(_ matcher: VillageMatcher) {
        self.matcher = matcher
    }

    /// Reads one file. Throws only where the system refuses to read it.
    ///
    /// - Parameter columns: nil where the file was not recognised: it is listed, and nothing is read of it.
    package mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns?, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        guard let columns else {
            var (input, below) = try InputFile.unread(table)
            if let below { input.tally.add(try table.rowsUnread(from: below)) }
            inputs.append(input)
            return
        }
        var input = InputFile(table, kind: columns.kind)
        var found = DiagnosticCollector()
        let below: TableStart?
        (input.tally, below) = try table.tally(&diagnostics) { record in
            if EmptyRows.isExample(record[columns[.number] ?? 0]) { return .filler }
            guard FactReader.isFact(record, columns) else { return record.role.fate }
            guard let fact = fact(record, table, columns, &found) else { return .rejected }
            rows.append(Row(fact: fact, input: inputs.count, line: record.line))
            return .used
        }
        if let below {
            found.record(.tableBelowUnread, at: SourceLocation(file: table.path, line: below.line))
            input.tally.add(try table.rowsUnread(from: below))
        }
        diagnostics.merge(found)
        inputs.append(input)
    }

    /// "Tổng số hộ dân" is a fact, though "Tổng số" sums up rows elsewhere.
    private static func isFact(_ record: borrowing Record, _ columns: RecognisedColumns) -> Bool {
        switch record.role {
        case .data: true
        case .total, .subtotal: columns[.fact].map { record[$0].string.split(whereSeparator: \.isWhitespace).count > 2 } ?? false
        case .group, .header, .otherHeader, .numbering, .trailing: false
        }
    }

    /// The facts in the order of their files, and what was read of each file.
    package consuming func finish(diagnostics: inout DiagnosticCollector) -> (facts: [Fact], inputs: [InputFile]) {
        var latest: [Key: Int] = [:]
        for index in rows.indices {
            let key = Key(slug: rows[index].fact.slug, village: rows[index].fact.village)
            if let earlier = latest[key] {
                rows[earlier].isSuperseded = true
                inputs[rows[earlier].input].tally.move(from: .used, to: .duplicate)
                diagnostics.record(
                    .factTwice(
                        fact: ShownCell(printed: rows[earlier].fact.name), file: inputs[rows[index].input].path, line: rows[index].line),
                    at: SourceLocation(file: inputs[rows[earlier].input].path, line: rows[earlier].line))
            }
            latest[key] = index
        }
        return (rows.filter { !$0.isSuperseded }.map(\.fact), inputs)
    }

    private func fact(
        _ record: borrowing Record, _ table: SourceTable, _ columns: RecognisedColumns, _ diagnostics: inout DiagnosticCollector
    ) -> Fact? {
        func location(_ column: Column, _ line: Int) -> SourceLocation {
            SourceLocation(file: table.path, line: line, column: columns[column].map { $0 + 1 })
        }
        func text(_ column: Column, _ record: borrowing Record) -> String {
            columns[column].map { record[$0].content.string.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
        }
        let line = record.line
        let name = text(.fact, record)
        guard !name.isEmpty, !Slug.make(name).isEmpty else {
            diagnostics.record(.factNameMissing, at: location(.fact, line))
            return nil
        }
        guard PersonalText(name) != .surely else {
            diagnostics.record(.factNamePersonal(name: ShownCell(name)), at: location(.fact, line))
            return nil
        }
        var fact = Fact(slug: Slug.make(name), name: name, unit: text(.unit, record), note: text(.note, record))
        for (column, part, isKept) in [
            (Column.unit, \Fact.unit, FactUnits.isUnit(fact.unit, of: name)), (.note, \.note, PersonalText(fact.note) != .surely),
        ] where !isKept {
            diagnostics.record(
                .factTextPersonal(column: columns.heading(of: column), text: ShownCell(fact[keyPath: part])), at: location(column, line))
            fact[keyPath: part] = ""
        }
        var numbers: [Column: Double] = [:]
        for column in [Column.numerator, .denominator, .value, .target] {
            let written = text(column, record)
            switch NumberText(written, isRate: fact.unit == "%" && (column == .value || column == .target)) {
            case .blank: continue
            case .invalid:
                diagnostics.record(
                    .factNumberInvalid(value: ShownCell(written), column: columns.heading(of: column)), at: location(column, line))
                return nil
            case .number(let number, let isPercent):
                numbers[column] = number
                guard isPercent else { continue }
                if fact.unit.isEmpty, column == .value || column == .target { fact.unit = "%" }
                guard fact.unit == "%", column == .value || column == .target else {
                    diagnostics.record(
                        .factPercentInUnit(value: ShownCell(written), column: columns.heading(of: column)),
                        at: location(column, line))
                    return nil
                }
            }
        }
        (fact.numerator, fact.denominator, fact.value) = (numbers[.numerator], numbers[.denominator], numbers[.value])
        fact.target = numbers[.target]
        let village = text(.village, record)
        if !village.isEmpty, !NothingText.isMeant(by: village, asked: .name), !WholeCommune.isMeant(by: village) {
            var places = PlaceReader(matcher)
            guard case .village(let id) = places.place(named: village, line: line) else {
                diagnostics.record(.factVillageUnknown(village: ShownCell(village, in: matcher.vocabulary)), at: location(.village, line))
                return nil
            }
            fact.village = id
        }
        if let part = fact.numerator, let whole = fact.denominator, part > whole, whole > 0, !Self.isOfPlan(fact) {
            diagnostics.record(.factAboveWhole(fact: ShownCell(printed: name)), at: location(.numerator, line))
            (fact.numerator, fact.denominator) = (nil, nil)
            if fact.value == nil { return nil }
        }
        return fact
    }

    /// What was done of a plan may be more than the plan.
    private static func isOfPlan(_ fact: Fact) -> Bool {
        let words = "-\(fact.slug)-\(Slug.make(fact.note))-"
        return ["-ke-hoach-", "-chi-tieu-", "-muc-tieu-", "-so-voi-", "-vuot-", "-plan-", "-target-"].contains { words.contains($0) }
    }
}

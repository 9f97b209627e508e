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
        var counts = FactNumbers.Told()
        let below: TableStart?
        (input.tally, below) = try table.tally(&diagnostics) { record in
            if EmptyRows.isExample(record[columns[.number] ?? 0]) { return .filler }
            guard FactReader.isFact(record, columns) else { return record.role.fate }
            if let place = FactReader.title(record, columns) { return place }
            guard let fact = fact(record, table, columns, &counts, &found) else { return .rejected }
            rows.append(Row(fact: fact, input: inputs.count, line: record.line))
            return .used
        }
        if let below {
            found.record(.tableBelowUnread, at: SourceLocation(file: table.path, line: below.line))
            input.tally.add(try table.rowsUnread(from: below))
        }
        counts.report(columns, table.path, &found)
        diagnostics.merge(found)
        inputs.append(input)
    }

    /// "Tổng số hộ dân" is a fact, though "Tổng số" sums up rows elsewhere.
    private static func isFact(_ record: borrowing Record, _ columns: RecognisedColumns) -> Bool {
        switch record.role {
        case .data: true
        case .total, .subtotal: columns[.fact].map { record[$0].string.split(whereSeparator: \.isWhitespace).count > 2 } ?? false
        // "8 trạm" is no number to who looks for the end of the table.
        case .trailing:
            !(columns[.fact].map { record[$0].isEmpty } ?? true) && (FactNumbers.hasAny(record, columns) || saysWords(record, columns))
        case .group, .header, .otherHeader, .numbering: false
        }
    }

    /// Whether the value is in words, in a row that is no signature: numbered, where the table numbers its rows.
    private static func saysWords(_ record: borrowing Record, _ columns: RecognisedColumns) -> Bool {
        guard let value = columns[.value], let name = columns[.fact] else { return false }
        if let number = columns[.number], number != name, !record[number].content.string.contains(where: \.isNumber) { return false }
        let cells = [record[name].content.string, record[value].content.string]
        return FactText.isPrintable(cells[1])
            && cells.allSatisfy { cell in !closings.contains { (TextKey.make(cell) + " ").hasPrefix($0) } }
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

    /// What becomes of a row that names a part of the table or closes it; nil where it is a fact, be it one without a number: a part has none,
    /// and a Roman number or a letter before it, or no number where the table numbers its rows, or capitals alone.
    private static func title(_ record: borrowing Record, _ columns: RecognisedColumns) -> RowFate? {
        for column in FactNumbers.columns + [.unit] {
            if let position = columns[column], !record[position].content.isEmpty { return nil }
        }
        guard let position = columns[.fact] else { return nil }
        let name = record[position].content.string
        guard !name.isEmpty else { return nil }
        if let number = columns[.number], number != position {
            let mark = record[number].content.string
            guard OrdinalMark(cell: mark) != .number, !mark.contains(where: \.isNumber) else { return nil }
            let key = TextKey.make(name) + " "
            return mark.isEmpty && closings.contains { key.hasPrefix($0) } ? .note : .group
        }
        let mark = OrdinalMark.divide(name).mark
        let isPart = !mark.isEmpty && OrdinalMark(cell: String(mark)) == .section
        return isPart || (name.contains(where: \.isLetter) && name == name.uppercased()) ? .group : nil
    }

    private static let closings = SheetTitles.all.map { TextKey.make($0) + " " }

    /// "1. Trạm BTS", "- Trạm BTS" → "Trạm BTS".
    private static func withoutMark(_ name: String) -> String {
        guard let match = name.prefixMatch(of: mark) else { return name }
        let rest = name[match.range.upperBound...]
        return rest.first?.isLetter == true ? String(rest) : name
    }

    // Made once: an expression is read anew each time that it is met in the code. Nothing changes it.
    nonisolated(unsafe) private static let mark = /([0-9]{1,2}(\.[0-9]{1,2})*[.)]|[a-zđA-ZĐ]\)|[-–+•*])\s*/

    private func fact(
        _ record: borrowing Record, _ table: SourceTable, _ columns: RecognisedColumns, _ counts: inout FactNumbers.Told,
        _ diagnostics: inout DiagnosticCollector
    ) -> Fact? {
        func location(_ column: Column, _ line: Int) -> SourceLocation {
            SourceLocation(file: table.path, line: line, column: columns[column].map { $0 + 1 })
        }
        func text(_ column: Column, _ record: borrowing Record) -> String {
            columns[column].map { record[$0].content.string.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
        }
        let line = record.line
        let name = FactReader.withoutMark(text(.fact, record))
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
        var cells: [Column: String] = [:]
        for column in FactNumbers.columns { cells[column] = text(column, record) }
        guard FactNumbers(cells, columns, of: table.path, line: line).fill(&fact, &counts, &diagnostics) else { return nil }
        let village = text(.village, record)
        if !village.isEmpty, !NothingText.isMeant(by: village, asked: .name), !WholeCommune.isMeant(by: village) {
            var places = PlaceReader(matcher)
            guard case .village(let id) = places.place(named: village, line: line) else {
                diagnostics.record(.factVillageUnknown(village: ShownCell(village, in: matcher.vocabulary)), at: location(.village, line))
                return nil
            }
            fact.village = id
        }
        return fact
    }
}

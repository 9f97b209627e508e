internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// Reads finished forms 06a: a row a field, perhaps with a section for each system that the office works in (Domain.md, "Finished forms
/// II.06a").
struct StatutoryTableReader {
    private(set) var tables: [StatedTable] = []

    /// One row as it stands.
    private struct Line {
        var line: Int
        /// The number or letter before the name, from its own column or the same.
        var mark: OrdinalMark?
        var name: String
        var role: RecordRole
        var counts: [DossierCount: Int]
    }

    private static let systemWord = TextKey.make("hệ thống")
    private static let systemTitle = TextKey.make("trên hệ thống")

    /// Reads one form, and returns where another begins below it. Throws only where the system refuses to read.
    mutating func read(
        _ table: SourceTable, _ columns: RecognisedColumns, diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (input: InputFile, below: TableStart?) {
        var input = InputFile(table, kind: columns.kind)
        let lines: [Line]
        let below: TableStart?
        (lines, input.tally, below) = try self.lines(of: table, columns, &diagnostics)
        input.covers = CoveredPeriod(table.preamble).period
        let isDivided = lines.contains { Self.isSystem($0) }
        // Where fields have letters or Roman numbers, what is numbered below them are their procedures.
        let hasGroups = !isDivided && lines.contains { $0.mark == .section && !$0.counts.isEmpty } && lines.contains { $0.mark == .number }
        var systems = [StatedTable.System(name: Self.system(above: table.preamble), rows: [])]
        for line in lines {
            if Self.isSystem(line) {
                systems.append(StatedTable.System(name: line.name, rows: []))
                input.tally.move(from: .used, to: .group)
                continue
            }
            guard line.role == .data, SummaryWords.meaning(of: line.name) == nil else {
                check(line, against: systems, table.path, &diagnostics)
                input.tally.move(from: .used, to: line.role == .group ? .group : .total)
                continue
            }
            // What has no name, or a number for one, numbers the columns.
            guard !line.counts.isEmpty, line.name.contains(where: \.isLetter), !hasGroups || line.mark != .number else {
                input.tally.move(from: .used, to: .note)
                continue
            }
            checkSums(line, table.path, &diagnostics)
            systems[systems.count - 1].rows.append(StatedTable.Row(field: line.name, counts: line.counts))
        }
        systems.removeAll { $0.rows.isEmpty }
        if systems.isEmpty { return (input, below) }
        // A form may be a table for each system, one below the other.
        if let last = tables.indices.last, tables[last].path == table.path {
            tables[last].systems += systems
            if tables[last].covers == nil { tables[last].covers = input.covers }
        } else {
            tables.append(StatedTable(path: table.path, covers: input.covers, systems: systems))
        }
        return (input, below)
    }

    /// "II. Trên Hệ thống tỉnh" above the header; empty where no title says so.
    private static func system(above header: [PreambleRow]) -> String {
        header.flatMap(\.cells).map { OrdinalMark.divide($0).name }.last(where: isTitle) ?? ""
    }

    private static func isTitle(_ name: String) -> Bool { TextKey.make(name).hasPrefix(systemTitle) }

    /// Where a form's columns stand.
    private struct Layout {
        let name: Int
        let number: Int?
        let counts: [(count: DossierCount, position: Int)]

        init(_ columns: RecognisedColumns) {
            name = columns[.field] ?? 0
            number = columns[.number] == columns[.field] ? nil : columns[.number]
            counts = DossierCount.all.compactMap { count in columns[.count(count)].map { (count, $0) } }
        }

        /// - Returns: the row, and the positions of cells that hold something else than a count.
        func line(of record: borrowing Record) -> (line: Line, invalid: [Int]) {
            var values: [DossierCount: Int] = [:]
            var invalid: [Int] = []
            var isFilled = false
            for (count, position) in counts {
                switch CountText(record[position]) {
                case .count(let value):
                    values[count] = value
                    isFilled = true
                case .dash, .blank: values[count] = 0
                case .percent, .invalid: invalid.append(position)
                }
            }
            var ordinal = number.map { record[$0].content.string } ?? ""
            // A title that begins in the column of numbers is none.
            if OrdinalMark(cell: ordinal) == nil { ordinal = "" }
            var label = record[name].content.string
            if label.isEmpty {
                // A merged cell has its text where it begins.
                for index in 0..<record.count where label.isEmpty { label = record[index].content.string }
                if label == ordinal { label = "" }
            }
            let (mark, rest) = OrdinalMark.divide(label)
            return (
                Line(
                    line: record.line, mark: OrdinalMark(cell: ordinal.isEmpty ? String(mark) : ordinal), name: rest, role: record.role,
                    counts: isFilled ? values : [:]), isFilled ? invalid : []
            )
        }
    }

    private func lines(
        of table: SourceTable, _ columns: RecognisedColumns, _ diagnostics: inout DiagnosticCollector
    ) throws(SourceError) -> (lines: [Line], rows: RowTally, below: TableStart?) {
        let layout = Layout(columns)
        var lines: [Line] = []
        var unread: [(line: Int, position: Int)] = []
        let (rows, below) = try table.tally(&diagnostics) { record in
            switch record.role {
            case .header, .otherHeader, .numbering: return record.role.fate
            case .data, .group, .subtotal, .total, .trailing: break
            }
            let (line, invalid) = layout.line(of: record)
            // Of what is nobody's data only the title of the next system counts.
            if record.role == .trailing, !Self.isTitle(line.name) { return .note }
            lines.append(line)
            for position in invalid { unread.append((line.line, position)) }
            return .used
        }
        for (line, position) in unread {
            diagnostics.record(
                .countInvalid(heading: columns.heading(at: position)),
                at: SourceLocation(file: table.path, line: line, column: position + 1))
        }
        return (lines, rows, below)
    }

    /// "I | Trên Hệ thống các Bộ", with its sums beside or without.
    private static func isSystem(_ line: Line) -> Bool {
        guard line.mark != .number, line.role == .data || line.role == .group || line.role == .trailing else { return false }
        return " \(TextKey.make(line.name)) ".contains(" \(systemWord) ")
    }

    /// A row that sums up others: of its system, or of all.
    private func check(
        _ line: Line, against systems: [StatedTable.System], _ path: String, _ diagnostics: inout DiagnosticCollector
    ) {
        guard let stated = line.counts[.received], let last = systems.last else { return }
        let whole = StatedTable.sum(systems.filter { !$0.rows.isEmpty }.map(\.total))[.received] ?? 0
        let part = last.total[.received] ?? 0
        guard stated != whole, stated != part else { return }
        diagnostics.record(.totalDiffers(stated: stated, found: whole), at: SourceLocation(file: path, line: line.line))
    }

    /// (3) = (4) + (5) + (6), (7) = (8) + (9) + (10), (11) = (12) + (13), (3) = (7) + (11), where the form has these columns.
    private func checkSums(_ line: Line, _ path: String, _ diagnostics: inout DiagnosticCollector) {
        let counts = line.counts
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
                at: SourceLocation(file: path, line: line.line))
            return
        }
    }
}

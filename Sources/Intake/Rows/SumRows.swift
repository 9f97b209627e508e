internal import Catalogue
internal import Diagnostics
internal import Tabular

/// Which rows of a table of villages or households are no data, because they sum up others or compare them: known by their words, by the
/// number before them, or because their figures are the sums of what stands above or below (Domain.md, "Rows that are no data").
struct SumRows {
    /// What a row turned out to be.
    enum Role: Sendable, Hashable {
        case data
        /// By its words, or by its mark: I above 1, 2, 3.
        case named
        /// By its figures alone.
        case found
        /// A part of a village whose figures its own row sums up.
        case part
    }

    /// Roles by line, of all rows that are no data.
    private let roles: [Int: Role]
    /// Lines of sums that stand above the rows that they sum up, and not above all.
    private let heads: Set<Int>
    private let differences: [Difference]
    private let path: String

    /// A row that says of itself that it sums up, and does not.
    private struct Difference {
        let line: Int
        let column: Int
        let stated: Int
        let found: Int
    }

    /// - Parameter isVillage: whether a name is one of the commune's villages; nil where that is what the table says.
    init(
        _ table: SourceTable, _ columns: RecognisedColumns, isVillage: ((String) -> Bool)? = nil
    ) throws(SourceError) {
        path = table.path
        let counted = SumRows.counted.compactMap { columns[$0] }.sorted()
        guard let first = counted.first else {
            (roles, heads, differences) = ([:], [], [])
            return
        }
        let name = columns[columns.kind == .households ? .head : .village] ?? columns[.village]
        let labels = Set(0..<first).union([columns[.number], columns[.village], columns[.head]].compactMap { $0 }).subtracting(counted)
            .sorted()
        var rows = Rows(counted: counted, isByHousehold: columns.kind == .households)
        // What is odd about the records is told when they are read for good.
        var unused = DiagnosticCollector()
        try table.forEachRecord(&unused) { record in
            switch record.role {
            case .data, .group, .subtotal, .total:
                rows.add(record, labels: labels, name: name, number: columns[.number], isVillage)
            case .header, .otherHeader, .numbering, .trailing: break
            }
        }
        rows.settle(isVillage)
        roles = Dictionary(zip(rows.lines, rows.roles).filter { $0.1 != .data }) { first, _ in first }
        heads = Set(rows.heads.map { rows.lines[$0] })
        differences = rows.differences.map { Difference(line: rows.lines[$0.row], column: $0.column, stated: $0.stated, found: $0.found) }
    }

    /// Columns that sums add up.
    private static let counted: [Column] = [.households, .people, .from15, .from18] + Column.all.filter(\.isAnswer)

    /// Whether a sum stands above the rows of one section.
    func isHead(_ line: Int) -> Bool { heads.contains(line) }

    func contains(_ line: Int) -> Bool { roles[line] != nil }

    func report(_ diagnostics: inout DiagnosticCollector) {
        tell(.found, Message.sumRowsLeftOut, &diagnostics)
        tell(.part, Message.partRowsLeftOut, &diagnostics)
        for difference in differences {
            diagnostics.record(
                .totalDiffers(stated: difference.stated, found: difference.found),
                at: SourceLocation(file: path, line: difference.line, column: difference.column + 1))
        }
    }

    private func tell(_ role: Role, _ message: ([Int]) -> Message, _ diagnostics: inout DiagnosticCollector) {
        let lines = roles.filter { $0.value == role }.keys.sorted()
        if let first = lines.first { diagnostics.record(message(lines), at: SourceLocation(file: path, line: first)) }
    }
}

extension SumRows {
    /// The rows of a table with their figures, one row of `figures` after the other.
    fileprivate struct Rows {
        let counted: [Int]
        let isByHousehold: Bool
        var lines: [Int] = []
        var roles: [Role] = []
        private var figures: [Int] = []
        private var names: [String] = []
        private var marks: [OrdinalMark?] = []
        private var meanings: [SummaryWords.Meaning?] = []
        var heads: Set<Int> = []
        /// Where the rows stand that a sum found by its figures sums up.
        private var direction: Int?
        var differences: [(row: Int, column: Int, stated: Int, found: Int)] = []

        /// Rows that one sum is looked for in, at most.
        private static let reach = 1000
        private static let blank = -1

        init(counted: [Int], isByHousehold: Bool) {
            self.counted = counted
            self.isByHousehold = isByHousehold
        }

        mutating func add(_ record: borrowing Record, labels: [Int], name: Int?, number: Int?, _ isVillage: ((String) -> Bool)?) {
            var hasFigure = false
            for column in counted {
                if case .count(let count) = CountText(people: record[column]) {
                    figures.append(count)
                    hasFigure = true
                } else {
                    figures.append(Rows.blank)
                }
            }
            let text = name.map { record[$0].content.string } ?? ""
            var meaning: SummaryWords.Meaning?
            for label in labels where meaning == nil && !record[label].isEmpty {
                meaning = SummaryWords.meaning(of: record[label].content)
            }
            // "Tổng thôn Bái Sim" among households sums them up; among villages it is that village.
            if meaning != nil, !isByHousehold, isVillage?(text) == true { meaning = nil }
            // A row of nothing but a name is left to its reader, whatever it is called.
            guard hasFigure || meaning != nil else {
                figures.removeLast(counted.count)
                return
            }
            lines.append(record.line)
            names.append(text)
            meanings.append(meaning)
            roles.append(meaning == nil ? .data : .named)
            let cell = number.map { record[$0].content.string } ?? ""
            marks.append(OrdinalMark(cell: cell.isEmpty ? String(OrdinalMark.divide(text).mark) : cell))
        }

        // MARK: - Finding sums

        mutating func settle(_ isVillage: ((String) -> Bool)?) {
            settleSections(isVillage)
            // What sums up sections is seen when their own sums are known.
            var before = -1
            while before != roles.count(where: { $0 == .data }) {
                before = roles.count { $0 == .data }
                for row in lines.indices where roles[row] == .data { settle(row, isVillage, step: -1) }
                for row in lines.indices.reversed() where roles[row] == .data { settle(row, isVillage, step: 1) }
                settleSingle(isVillage)
            }
            compare()
        }

        /// I above 1, 2, 3 sums them up, unless it is a village, and they are its parts.
        private mutating func settleSections(_ isVillage: ((String) -> Bool)?) {
            guard marks.contains(.section), marks.contains(.number), !isByHousehold else { return }
            for row in lines.indices where marks[row] == .section && roles[row] == .data {
                let next = row + 1
                let below = lines[next...].indices.prefix { marks[$0] != .section && roles[$0] == .data }
                guard marks.indices.contains(next), !below.isEmpty else { continue }
                if isVillage?(names[row]) == true {
                    if !below.contains(where: { isVillage?(names[$0]) == true }) { below.forEach { roles[$0] = .part } }
                } else {
                    roles[row] = .named
                    heads.insert(row)
                }
            }
        }

        /// Looks whether a row is the sum of those before (`step` −1) or behind it.
        private mutating func settle(_ row: Int, _ isVillage: ((String) -> Bool)?, step: Int) {
            // The counts of one household are often those of two others.
            let mayBePart = !isByHousehold || names[row].isEmpty
            guard mayBePart || !PersonName.isWritten(in: names[row]) else { return }
            var sums = [Int](repeating: 0, count: counted.count)
            var addends: [Int] = []
            var other = row + step
            while lines.indices.contains(other), abs(other - row) <= Rows.reach {
                defer { other += step }
                guard roles[other] == .data else { continue }
                add(other, to: &sums)
                addends.append(other)
                guard !exceeds(sums, row) else { return }
                guard addends.count > 1, equals(sums, row) else { continue }
                let isAll = addends.count == roles.count { $0 == .data } - 1
                guard matches(sums, row) > 1 && mayBePart || isAll && addends.count > 2 else { continue }
                if isVillage?(names[row]) == true {
                    if !addends.contains(where: { isVillage?(names[$0]) == true }) { addends.forEach { roles[$0] = .part } }
                } else {
                    roles[row] = .found
                    direction = step
                    if step > 0, !isAll { heads.insert(row) }
                }
                return
            }
        }

        /// Where sections have their sums, one of a single row says the same as that row.
        private mutating func settleSingle(_ isVillage: ((String) -> Bool)?) {
            let hasSections = lines.indices.contains { marks[$0] == .section && roles[$0] != .data }
            for row in lines.indices where roles[row] == .data && marks[row] != .number && isVillage?(names[row]) != true {
                let steps = direction.map { [$0] } ?? (hasSections && marks[row] == .section ? [-1, 1] : [])
                guard let step = steps.first(where: { isOfOne(row, step: $0) }) else { continue }
                roles[row] = .found
                if step > 0 { heads.insert(row) }
            }
        }

        /// Whether a row says the same as the numbered one beside it.
        private func isOfOne(_ row: Int, step: Int) -> Bool {
            let other = row + step
            guard lines.indices.contains(other), roles[other] == .data, marks[other] == .number else { return false }
            var sums = [Int](repeating: 0, count: counted.count)
            add(other, to: &sums)
            return equals(sums, row) && matches(sums, row) > 1
        }

        private func figure(_ row: Int, _ place: Int) -> Int { figures[row * counted.count + place] }

        private func add(_ row: Int, to sums: inout [Int]) {
            for place in counted.indices { sums[place] += max(0, figure(row, place)) }
        }

        private func exceeds(_ sums: [Int], _ row: Int) -> Bool {
            counted.indices.contains { figure(row, $0) != Rows.blank && sums[$0] > figure(row, $0) }
        }

        private func equals(_ sums: [Int], _ row: Int) -> Bool {
            counted.indices.allSatisfy { figure(row, $0) == Rows.blank || sums[$0] == figure(row, $0) }
        }

        /// Figures that say something for a sum.
        private func matches(_ sums: [Int], _ row: Int) -> Int {
            counted.indices.count { figure(row, $0) > 0 && sums[$0] == figure(row, $0) }
        }

        // MARK: - Checking sums

        /// What a row that says that it sums up states, against all rows, those above it and those below it up to the next sum.
        private mutating func compare() {
            var all = [Int](repeating: 0, count: counted.count)
            for row in lines.indices where roles[row] == .data { add(row, to: &all) }
            for row in lines.indices where roles[row] == .named && meanings[row] != .comparison {
                let candidates = [all, sums(from: row, step: -1), sums(from: row, step: 1)]
                guard !candidates.contains(where: { equals($0, row) }) else { continue }
                let isOfWhole = meanings[row] == .whole
                let expected = isOfWhole ? all : candidates[marks[row] == .section && meanings[row] == nil ? 2 : 1]
                guard let place = counted.indices.first(where: { figure(row, $0) != Rows.blank && figure(row, $0) != expected[$0] }) else {
                    continue
                }
                differences.append((row, counted[place], figure(row, place), expected[place]))
            }
        }

        private func sums(from row: Int, step: Int) -> [Int] {
            var sums = [Int](repeating: 0, count: counted.count)
            var other = row + step
            while lines.indices.contains(other), roles[other] == .data {
                add(other, to: &sums)
                other += step
            }
            return sums
        }
    }
}

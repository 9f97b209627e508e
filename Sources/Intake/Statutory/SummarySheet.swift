internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Tabular

/// The rows of a sheet that sums up dossiers, a row a field or a unit, perhaps with a section for each system that the office works in, and
/// which of them are of the report's own commune (Domain.md, "Finished forms II.06a" and "Sheets by unit").
struct SummarySheet {
    /// One row as it stands.
    struct Line {
        var line: Int
        /// The number or letter before the name, from its own column or the same.
        var mark: OrdinalMark?
        var name: String
        /// The cell of the unit beside a field; empty where the sheet has no such column, or the cell is merged.
        var office: String
        var role: RecordRole
        var counts: [Column: Int]
    }

    /// A row of counts.
    struct Row {
        var line: Int
        /// Empty where the rows are units.
        var field: String
        var counts: [Column: Int]
        fileprivate var unit: String
        fileprivate var owner: OfficeName.Owner?
    }

    /// The rows of a system that are the commune's.
    struct System {
        var name: String
        var rows: [Row]
    }

    private(set) var systems: [System]
    private(set) var tally: RowTally
    let below: TableStart?
    let covers: Period?
    /// A row is a unit, not a field.
    let isByUnit: Bool

    private static let systemWord = TextKey.make("hệ thống")
    private static let systemTitle = TextKey.make("trên hệ thống")

    /// Reads a sheet. Throws only where the system refuses to read.
    ///
    /// - Parameters:
    ///   - counted: the columns of counts.
    ///   - total: the column by which a row that sums up others is compared with them.
    init(
        _ table: SourceTable, _ columns: RecognisedColumns, counted: [Column], total: Column?, own: OfficeName,
        diagnostics: inout DiagnosticCollector
    ) throws(SourceError) {
        let layout = Layout(columns, counted, own)
        let lines: [Line]
        (lines, tally, below) = try Self.lines(of: table, layout, columns, &diagnostics)
        covers = CoveredPeriod(table.preamble).period
        isByUnit = columns[.field] == nil
        let isDivided = lines.contains { Self.isSystem($0) }
        // Where fields have letters or Roman numbers, what is numbered below them are their procedures.
        let hasGroups =
            !isByUnit && !isDivided && lines.contains { $0.mark == .section && !$0.counts.isEmpty && own.owner(of: $0.name) == .unknown }
            && lines.contains { $0.mark == .number }
        systems = [System(name: Self.system(above: table.preamble), rows: [])]
        /// The unit that the rows are of, by a column, a row above them or the title.
        let titled = isByUnit ? "" : table.preamble.flatMap(\.cells).last { own.owner(ofTitle: $0) != .unknown } ?? ""
        var unit = titled
        for line in lines {
            if Self.isSystem(line) {
                systems.append(System(name: line.name, rows: []))
                tally.move(from: .used, to: .group)
                unit = titled
                continue
            }
            let isLevel = isByUnit && !unit.isEmpty && Self.levels.contains(TextKey.make(line.name))
            let isSum = SummaryWords.meaning(of: line.name) != nil && !isLevel
            guard line.role == .data || (isLevel && !line.counts.isEmpty), !isSum else {
                if isSum || line.role != .group { check(line, total, table.path, &diagnostics) }
                let isUnit = line.role == .group && !isByUnit && own.owner(of: line.name) != .unknown
                if isUnit { unit = line.name }
                tally.move(from: .used, to: line.role == .group ? .group : .total)
                continue
            }
            // What has no name, or a number for one, numbers the columns.
            guard line.name.contains(where: \.isLetter), !hasGroups || line.mark != .number else {
                tally.move(from: .used, to: .note)
                continue
            }
            if !isByUnit, line.office.isEmpty, [.ours, .otherCommune].contains(own.owner(of: line.name)) {
                // A unit above its fields, with its sums or without.
                unit = line.name
                tally.move(from: .used, to: .group)
                continue
            }
            guard !line.counts.isEmpty else {
                tally.move(from: .used, to: .note)
                continue
            }
            if isByUnit, !isLevel { unit = line.name }
            if !line.office.isEmpty { unit = line.office }
            systems[systems.count - 1].rows.append(
                Row(
                    line: line.line, field: isByUnit ? "" : line.name, counts: line.counts, unit: unit,
                    owner: unit.isEmpty ? nil : own.owner(of: unit)))
        }
        systems.removeAll { $0.rows.isEmpty }
        settle(table, own, &diagnostics)
    }

    /// Leaves the rows of the commune; none, and says so, where it is not certain which they are.
    private mutating func settle(_ table: SourceTable, _ own: OfficeName, _ diagnostics: inout DiagnosticCollector) {
        let all = systems.flatMap(\.rows)
        let units = Set(all.compactMap { $0.owner == nil ? nil : TextKey.make($0.unit) })
        if units.isEmpty { return }
        var kept = systems
        if !all.contains(where: { $0.owner == .ours }) {
            // The only unit, of which nothing says that it is another.
            let isOnly = units.count == 1 && !all.contains { $0.owner == .otherCommune || $0.owner == .higher }
            if !isOnly { kept = [] }
        } else {
            for index in kept.indices { kept[index].rows.removeAll { $0.owner != .ours } }
        }
        if isByUnit {
            for index in kept.indices {
                guard let row = Self.whole(of: kept[index].rows) else {
                    kept = []
                    break
                }
                kept[index].rows = row
            }
        }
        kept.removeAll { $0.rows.isEmpty }
        let used = kept.reduce(0) { $0 + $1.rows.count }
        tally.move(all.count - used, from: .used, to: .unread)
        systems = kept
        if kept.isEmpty, !all.isEmpty {
            diagnostics.record(
                .summaryOfOthers(units: units.count), at: SourceLocation(file: table.path, line: table.header.lines.first))
        }
    }

    /// The one row of a unit: alone, or the sum of its others (one partial service, one full service). Empty where it has none; nil where
    /// several could be it.
    private static func whole(of rows: [Row]) -> [Row]? {
        guard rows.count > 1 else { return rows }
        for row in rows {
            let others = rows.filter { $0.line != row.line }
            if row.counts.allSatisfy({ count in others.reduce(0) { $0 + ($1.counts[count.key] ?? 0) } == count.value }) { return [row] }
        }
        return nil
    }

    /// A row that sums up others: of its system, or of all.
    private func check(_ line: Line, _ total: Column?, _ path: String, _ diagnostics: inout DiagnosticCollector) {
        guard let total, let stated = line.counts[total], let last = systems.last else { return }
        func sum(_ rows: [Row]) -> Int { rows.reduce(0) { $0 + ($1.counts[total] ?? 0) } }
        let whole = sum(systems.flatMap(\.rows))
        // A total above its rows has none to be compared with.
        guard stated != whole, stated != sum(last.rows), stated != sum(last.rows.filter { $0.unit == last.rows.last?.unit }), whole > 0
        else {
            return
        }
        // Units with a row for each kind of service and their sum, or below a district with its own, count twice.
        if isByUnit, whole == 2 * stated { return }
        diagnostics.record(.totalDiffers(stated: stated, found: whole), at: SourceLocation(file: path, line: line.line))
    }

    /// "II. Trên Hệ thống tỉnh" above the header; empty where no title says so.
    private static func system(above header: [PreambleRow]) -> String {
        header.flatMap(\.cells).map { OrdinalMark.divide($0).name }.last(where: isTitle) ?? ""
    }

    static func isTitle(_ name: String) -> Bool { TextKey.make(name).hasPrefix(systemTitle) }

    /// "I | Trên Hệ thống các Bộ", with its sums beside or without.
    private static func isSystem(_ line: Line) -> Bool {
        guard line.mark != .number, line.role == .data || line.role == .group || line.role == .trailing else { return false }
        return " \(TextKey.make(line.name)) ".contains(" \(systemWord) ")
    }

    /// What stands in the rows of one unit, which its merged cell names once.
    private static let levels = Set(
        [
            "Một phần", "Toàn trình", "DVC một phần", "DVC toàn trình", "DVCTT một phần", "DVCTT toàn trình", "Dịch vụ công một phần",
            "Dịch vụ công toàn trình", "Dịch vụ công trực tuyến một phần", "Dịch vụ công trực tuyến toàn trình", "Còn lại",
            "Cung cấp thông tin",
            "Tổng", "Tổng số", "Cộng", "Tổng cộng đơn vị",
        ].map { TextKey.make($0) })
}

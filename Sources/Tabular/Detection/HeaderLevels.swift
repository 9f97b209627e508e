/// One to three header rows and how they make the names of the columns.
struct HeaderLevels {
    private var levels: [[String]]
    private let width: Int

    /// `rows` from top to bottom; `width` is the number of columns of the table.
    init(_ rows: [[String]], width: Int) {
        let widest = max(width, rows.map(\.count).max() ?? 0)
        self.width = rows.isEmpty ? 0 : widest
        levels = rows.map { $0 + Array(repeating: "", count: widest - $0.count) }
        for level in levels.indices.dropLast() { fillForward(level) }
    }

    /// A blank to the right of a heading is the rest of a merged cell, where a level below names the column.
    private mutating func fillForward(_ level: Int) {
        for column in levels[level].indices.dropFirst() where levels[level][column].isEmpty {
            let isNamedBelow = levels[(level + 1)...].contains { !$0[column].isEmpty }
            let sharesParent = level == 0 || levels[level - 1][column] == levels[level - 1][column - 1]
            if isNamedBelow, sharesParent { levels[level][column] = levels[level][column - 1] }
        }
    }

    func header(lines: [Int]) -> TableHeader {
        let columns = (0..<width).map { column in
            var names: [String] = []
            for level in levels where !level[column].isEmpty && names.last != level[column] { names.append(level[column]) }
            return TableHeader.Column(levels: names)
        }
        return TableHeader(columns: columns, lines: lines)
    }

    /// Whether `row` goes on with the header row `above`: it names what `above` leaves blank or says twice side by side, leaves blank or
    /// repeats some of what that names, and holds no values.
    static func completes(_ row: [String], _ above: [String]) -> Bool {
        var namesBelowBlank = 0
        var blanksBelowName = 0
        for column in 0..<max(row.count, above.count) {
            let lower = column < row.count ? row[column] : ""
            let upper = column < above.count ? above[column] : ""
            let kind = CellKind(lower)
            if !lower.isEmpty, kind != .text, kind != .year { return false }
            let isTwice = column > 0 && column < above.count && upper == above[column - 1]
            if !lower.isEmpty, upper.isEmpty || isTwice { namesBelowBlank += 1 }
            if lower.isEmpty || lower == upper, !upper.isEmpty { blanksBelowName += 1 }
        }
        return namesBelowBlank > 0 && blanksBelowName > 0
    }

    /// Whether the row `upper` is the level above the header row `row`, and not a title: either the two leave blank what the other
    /// names, or `row` repeats names that only `upper` tells apart.
    static func belongs(_ upper: [String], above row: [String]) -> Bool {
        guard upper.filter({ !$0.isEmpty }).count >= 2 else { return false }
        if completes(row, upper) { return true }
        let names = row.filter { !$0.isEmpty }
        guard Set(names).count < names.count else { return false }
        let joined = HeaderLevels([upper, row], width: row.count).header(lines: []).columns.map(\.name).filter { !$0.isEmpty }
        return Set(joined).count == joined.count
    }
}

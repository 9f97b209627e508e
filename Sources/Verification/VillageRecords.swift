internal import Diagnostics

/// so-lieu-thon.csv, read back.
struct VillageRecords {
    private(set) var figures: [FigureRecords.Key: FigureRecords.Value] = [:]
    /// Of the whole file.
    let hash: String

    /// The columns after the figure's own value, as `FigureRecords` names them.
    private static let details = [8: "numerator", 9: "denominator", 10: "missing", 11: "low", 12: "high", 13: "target"]

    init(csv: String, hash: String = "") {
        self.hash = hash
        for row in Self.rows(csv).dropFirst() where row.count > 13 {
            let (place, figure) = (Self.text(row[1]).asName, row[4])
            figures[FigureRecords.Key(place: place, figure: figure)] = Self.value(row[6], isOfFact: figure.hasPrefix("facts."))
            for (column, name) in Self.details {
                figures[FigureRecords.Key(place: place, figure: "\(figure)/\(name)")] = Self.value(row[column])
            }
        }
    }

    /// Without the mark by which a spreadsheet takes a cell for text and not for a formula.
    private static func text(_ cell: String) -> String {
        let isMarked = cell.first == "'" && cell.dropFirst().first.map("=+-@\t\r\n".contains) == true
        return isMarked ? String(cell.dropFirst()) : cell
    }

    /// - Parameter isOfFact: words may stand in the place of a number.
    private static func value(_ cell: String, isOfFact: Bool = false) -> FigureRecords.Value {
        if cell == "*" { return .hidden }
        if let number = Double(cell) { return .number(number) }
        return isOfFact && cell != "…" ? .words(text(cell).asName) : .noData
    }

    /// RFC 4180.
    private static func rows(_ csv: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var previous: Character?
        for character in csv {
            switch character {
            case "\"":
                if !isQuoted, previous == "\"" { cell.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\r\n" where !isQuoted:
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.append(character)
            }
            previous = character == "\"" && isQuoted ? nil : character
        }
        return rows
    }
}

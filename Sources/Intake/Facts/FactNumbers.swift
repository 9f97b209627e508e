internal import Catalogue
internal import Commune
internal import Diagnostics
internal import Language
internal import Tabular

/// The numbers of a row of facts, and what they are numbers of (Domain.md, "Facts").
struct FactNumbers {
    static let columns: [Column] = [.numerator, .denominator, .value, .target, .achieved]

    /// What is told once a file, with the line where it was met first.
    struct Told {
        private var thousands: (rows: Int, line: Int) = (0, 0)
        private var approximate: (rows: Int, line: Int) = (0, 0)
        private var texts: (rows: Int, line: Int) = (0, 0)

        fileprivate mutating func noteThousands(_ line: Int) {
            thousands = (thousands.rows + 1, thousands.rows == 0 ? line : thousands.line)
        }
        fileprivate mutating func noteApproximate(_ line: Int) {
            approximate = (approximate.rows + 1, approximate.rows == 0 ? line : approximate.line)
        }

        fileprivate mutating func noteText(_ line: Int) {
            texts = (texts.rows + 1, texts.rows == 0 ? line : texts.line)
        }

        func report(_ columns: RecognisedColumns, _ path: String, _ diagnostics: inout DiagnosticCollector) {
            if thousands.rows > 0 {
                diagnostics.record(.factThousands(cells: thousands.rows), at: SourceLocation(file: path, line: thousands.line))
            }
            if approximate.rows > 0 {
                diagnostics.record(.factsApproximate(cells: approximate.rows), at: SourceLocation(file: path, line: approximate.line))
            }
            if texts.rows > 0 {
                diagnostics.record(.factsInWords(cells: texts.rows), at: SourceLocation(file: path, line: texts.line))
            }
        }
    }

    /// Whether some cell of numbers begins with a figure, or with a word and a figure.
    static func hasAny(_ record: borrowing Record, _ columns: RecognisedColumns) -> Bool {
        for column in Self.columns {
            guard let position = columns[column] else { continue }
            let cell = record[position].content.string
            if cell.split(whereSeparator: \.isWhitespace).prefix(3).contains(where: { $0.first?.isNumber == true }) { return true }
        }
        return false
    }

    private let cells: [Column: String]
    private let columns: RecognisedColumns
    private let path: String
    private let line: Int

    init(_ cells: [Column: String], _ columns: RecognisedColumns, of path: String, line: Int) {
        (self.cells, self.columns, self.path, self.line) = (cells, columns, path, line)
    }

    /// Writes the numbers into a fact, and its unit where only a cell says it. Returns false, and says why, where nothing of the row is left.
    func fill(_ fact: inout Fact, _ told: inout Told, _ diagnostics: inout DiagnosticCollector) -> Bool {
        for column in [Column.numerator, .denominator, .value] {
            guard read(column, into: &fact, &told, &diagnostics) else { return false }
        }
        readTarget(&fact, &told, &diagnostics)
        readAchieved(&fact, &diagnostics)
        if let part = fact.numerator, let whole = fact.denominator, part > whole, whole > 0, !Self.isOfPlan(fact) {
            diagnostics.record(.factAboveWhole(fact: ShownCell(printed: fact.name)), at: location(.numerator))
            (fact.numerator, fact.denominator) = (nil, nil)
            if fact.value == nil { return false }
        }
        return true
    }

    private func location(_ column: Column) -> SourceLocation {
        SourceLocation(file: path, line: line, column: columns[column].map { $0 + 1 })
    }

    private func cell(_ column: Column, of fact: Fact) -> FactCell {
        FactCell(cells[column] ?? "", isRate: fact.unit == "%" && (column == .value || column == .target || column == .achieved)) { unit in
            FactUnits.isKnown(unit, of: fact.name) || FactUnits.areAlike(unit, fact.unit)
        }
    }

    private func refuse(_ column: Column, _ diagnostics: inout DiagnosticCollector) -> Bool {
        diagnostics.record(
            .factNumberInvalid(value: ShownCell(cells[column] ?? ""), column: columns.heading(of: column)), at: location(column))
        return false
    }

    private func read(
        _ column: Column, into fact: inout Fact, _ told: inout Told, _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        let written: FactCell.Written
        switch cell(column, of: fact) {
        case .blank: return true
        case .invalid: return readText(column, into: &fact, &told, &diagnostics)
        case .share(let part, let whole, let about):
            guard column == .value, fact.numerator == nil, fact.denominator == nil, !about.isCeiling else {
                return refuse(column, &diagnostics)
            }
            (fact.numerator, fact.denominator) = (part, whole)
            // Of 7 of 7 villages the share is the figure.
            if fact.unit != "%" { fact.unit = "" }
            return true
        case .number(var number, let about):
            written = about
            guard !written.isCeiling else { return readText(column, into: &fact, &told, &diagnostics) }
            if written.unit == "%" {
                if fact.unit.isEmpty, column == .value { fact.unit = "%" }
                guard fact.unit == "%", column == .value else {
                    diagnostics.record(
                        .factPercentInUnit(value: ShownCell(cells[column] ?? ""), column: columns.heading(of: column)), at: location(column)
                    )
                    return false
                }
            } else if !written.unit.isEmpty {
                if column == .value, fact.unit.isEmpty { fact.unit = written.unit }
                guard column != .value || FactUnits.areAlike(written.unit, fact.unit) else { return refuse(column, &diagnostics) }
            }
            if written.mayBeThousands, FactUnits.countsWhole(column == .value ? fact.unit : written.unit) {
                number *= 1000
                told.noteThousands(line)
            }
            if written.isApproximate { told.noteApproximate(line) }
            switch column {
            case .numerator: fact.numerator = number
            case .denominator: fact.denominator = number
            default: fact.value = number
            }
            return true
        }
    }

    /// "đã lắp đặt", "dưới 5%": the value in words, from which nothing is computed.
    private func readText(
        _ column: Column, into fact: inout Fact, _ told: inout Told, _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        let text = cells[column] ?? ""
        if NothingText.isMeant(by: text) { return true }
        // Beside a numerator, which is the figure, words are a note.
        let isNote = fact.numerator != nil
        guard column == .value, FactText.isPrintable(text), !isNote || fact.note.isEmpty else { return refuse(column, &diagnostics) }
        if isNote { fact.note = text } else { fact.text = text }
        told.noteText(line)
        return true
    }

    /// "≥ 80%", "8 trạm". A target that is not understood costs itself alone.
    private func readTarget(_ fact: inout Fact, _ told: inout Told, _ diagnostics: inout DiagnosticCollector) {
        switch cell(.target, of: fact) {
        case .blank: return
        case .number(var number, let written) where !written.isCeiling:
            let isShare = fact.unit == "%" || (fact.unit.isEmpty && fact.denominator != nil)
            if written.unit == "%" {
                // A plan of 100% of a count is no number of it.
                guard isShare || (fact.unit.isEmpty && fact.value == nil) else { break }
                if fact.unit.isEmpty { fact.unit = "%" }
            } else if !written.unit.isEmpty {
                guard !isShare, FactUnits.areAlike(written.unit, fact.unit.isEmpty ? written.unit : fact.unit) else { break }
            }
            if written.mayBeThousands, FactUnits.countsWhole(fact.unit) {
                number *= 1000
                told.noteThousands(line)
            }
            fact.target = number
            return
        default: break
        }
        diagnostics.record(
            .factTargetUnread(value: ShownCell(cells[.target] ?? ""), column: columns.heading(of: .target)), at: location(.target))
    }

    /// The ratio to the plan: the figure itself where the table has no other, else a check of it.
    private func readAchieved(_ fact: inout Fact, _ diagnostics: inout DiagnosticCollector) {
        guard case .number(let percent, let written) = cell(.achieved, of: fact), written.unit.isEmpty || written.unit == "%" else {
            return
        }
        if columns[.value] == nil, columns[.numerator] == nil {
            // A ratio to a plan that counts something else is no figure of that.
            if fact.unit.isEmpty || fact.unit == "%" { (fact.value, fact.unit) = (percent, "%") }
            return
        }
        let computed: Double?
        if let numerator = fact.numerator, let denominator = fact.denominator, denominator > 0 {
            computed = numerator / denominator * 100
        } else if let value = fact.value, let target = fact.target, target > 0 {
            computed = value / target * 100
        } else {
            computed = nil
        }
        // A share may stand there again as it is, and not as a share of its target.
        guard let computed, abs(computed - percent) > 1, fact.unit != "%" || fact.value.map({ abs($0 - percent) > 1 }) ?? true else {
            return
        }
        diagnostics.record(
            .factRatioDiffers(fact: ShownCell(printed: fact.name), stated: Int(percent.rounded()), found: Int(computed.rounded())),
            at: location(.achieved))
    }

    /// What was done of a plan may be more than the plan.
    private static func isOfPlan(_ fact: Fact) -> Bool {
        let words = "-\(fact.slug)-\(Slug.make(fact.note))-"
        return ["-ke-hoach-", "-chi-tieu-", "-muc-tieu-", "-so-voi-", "-vuot-", "-plan-", "-target-"].contains { words.contains($0) }
    }
}

internal import Catalogue
internal import Commune
internal import Tabular

/// Rows between the dossiers: names of fields and procedures, and sums.
extension DossierChunkReader {
    /// "II", "Hộ tịch" and nothing else: a group whose number stands in the column for numbers.
    func isNumberedGroup(_ record: borrowing Record) -> Bool {
        let name = firstText(record)
        let mark = layout.number >= 0 ? layout.number : firstFilled(record)
        if layout.number >= 0 {
            guard layout.number != layout.code, !record[layout.number].isEmpty else { return false }
        } else {
            guard isMark(record, at: mark) else { return false }
        }
        // The name may stand in the column of the day or the code, where that comes first.
        let received = record[layout.received]
        guard received.isEmpty || mark == layout.received || (name == layout.received && !Self.hasDigit(received)) else { return false }
        return layout.code == mark || layout.code == name || record[layout.code].isEmpty
    }

    private func firstFilled(_ record: borrowing Record) -> Int {
        (0..<record.count).first { !record[$0].content.isEmpty } ?? 0
    }

    /// Whether a cell marks a group in a table without a column for numbers; a number where the code or the day stands is one of these.
    private func isMark(_ record: borrowing Record, at index: Int) -> Bool {
        guard let mark = OrdinalMark(cell: record[index].content.string) else { return false }
        return mark == .section || (index != layout.code && index != layout.received)
    }

    func firstText(_ record: borrowing Record) -> Int {
        var isMarkPassed = layout.number >= 0 || record.filledCount == 1
        for index in 0..<record.count where !record[index].content.isEmpty && (index != layout.number || record.filledCount == 1) {
            if isMarkPassed || OrdinalMark(cell: record[index].content.string) == nil { return index }
            isMarkPassed = true
        }
        return 0
    }

    mutating func addGroup(_ record: borrowing Record, at field: Int) {
        guard groups.isUsed else { return }
        var text = record[field].content.string
        if let mark = (0..<field).first(where: { !record[$0].content.isEmpty }) { text = "\(record[mark].content.string). \(text)" }
        if GroupRows.isRomanNumbered(text) { part.hasRomanGroups = true }
        switch groups.reading(of: text) {
        case .unwanted: break
        case .other: closeGroups(record)
        case .name(let level, let name): open(level, name)
        }
    }

    /// What stands below something else than a group is in none.
    private mutating func closeGroups(_ record: borrowing Record) {
        guard isGroupOpen else { return }
        if groups.wantsField { part.lastField = "" }
        if groups.wantsProcedure { part.lastProcedure = "" }
        isFieldPending = groups.wantsField
        isProcedurePending = groups.wantsProcedure
        closingLine = record.line
    }

    /// A group row of this chunk is in force, or about to be.
    private var isGroupOpen: Bool { part.lastField?.isEmpty == false || part.lastProcedure?.isEmpty == false }

    private mutating func open(_ level: GroupRows.Level, _ name: String) {
        closingLine = nil
        switch level {
        case .field:
            part.lastField = name
            isFieldPending = true
            // A procedure belongs to the field above it.
            if groups.wantsProcedure {
                part.lastProcedure = ""
                isProcedurePending = true
            }
        case .procedure:
            part.lastProcedure = name
            isProcedurePending = true
        }
    }

    /// Numbers the groups when their first dossier comes: what stands below the table is no group.
    mutating func settleGroups() {
        if isFieldPending, let name = part.lastField {
            groupField = part.fields.number(of: name)
            part.usesFieldGroup = part.usesFieldGroup || !name.isEmpty
        }
        if let line = closingLine { part.ungrouped.append(line) }
        closingLine = nil
        if isProcedurePending, let name = part.lastProcedure {
            groupProcedure = part.procedures.number(of: name)
            part.usesProcedureGroup = part.usesProcedureGroup || !name.isEmpty
        }
        isFieldPending = false
        isProcedurePending = false
    }

    /// Whether a row may be something else than a dossier, by its code: a blank, a zero, a word. Static, because a method has the whole
    /// reader copied for each row.
    static func isUnusual(_ record: borrowing Record, code: FieldBytes) -> Bool {
        code.count < 4 || code[0] == 0x23 || record.filledCount < 4 || code[0] | 0x20 == 0x74 || code[0] | 0x20 == 0x63
    }

    /// Takes a row that is no dossier: nothing but zeros, a sum with a running number before it, a group with what it comes to, signatures.
    ///
    /// - Returns: what becomes of it; nil where it is none of these.
    mutating func takeUnusual(_ record: borrowing Record) -> RowFate? {
        let code = record[layout.code]
        if code.count < 4 || code[0] == 0x23, EmptyRows.isFiller(record, number: layout.number >= 0 ? layout.number : nil) {
            part.fillers.append(record.line)
            return .filler
        }
        guard !Self.hasDigit(code) else { return nil }
        var texts: [Int] = []
        var hasCount = false
        var hasMark = false
        for index in 0..<record.count where !record[index].content.isEmpty {
            let isNumbered = layout.number >= 0 && index == layout.number && OrdinalMark(cell: record[index].content.string) != nil
            if isNumbered || (layout.number < 0 && !hasMark && texts.isEmpty && isMark(record, at: index)) {
                hasMark = true
            } else if case .count = CountText(record[index]) {
                hasCount = true
            } else {
                texts.append(index)
            }
        }
        guard let first = texts.first, texts.count < 4 else { return nil }
        let text = record[first].content.string
        if let meaning = SummaryWords.meaning(of: text) {
            if meaning != .comparison { addTotal(record, isSubtotal: meaning == .part) }
            return .total
        }
        guard !Self.hasDigit(record[layout.received]) else { return nil }
        if texts.count == 1, hasCount, hasMark, !PersonName.isWritten(in: text) {
            addGroup(record, at: first)
            return .group
        }
        guard texts.count > 1, !hasCount, !hasMark else { return nil }
        closings.append(record.line)
        return .note
    }

    private static func hasDigit(_ field: FieldBytes) -> Bool { field.raw.contains { (0x30...0x39).contains($0) } }

    /// A person stands where a numbered group stands.
    func namesPerson(_ record: borrowing Record) -> Bool { PersonName.isWritten(in: record[firstText(record)].content.string) }

    /// Rows of two texts are signatures where no dossier follows, and otherwise dossiers of which nothing is known.
    mutating func settleClosings(areRows: Bool) {
        if areRows {
            for line in closings {
                part.rows += 1
                part.rejectedNotes += 1
                diagnostics.record(.dossierWithoutCode(heading: heading(layout.code)), at: location(line, layout.code))
            }
        }
        closings = []
    }

    mutating func addTotal(_ record: borrowing Record, isSubtotal: Bool) {
        part.totals.sums.rows = part.rows
        var isStated = false
        for (field, measure) in [(layout.quantity, TotalRows.Measure.quantity), (layout.fee, .fee)] where field >= 0 {
            guard case .count(let stated) = CountText(record[field]) else { continue }
            isStated = true
            addStatement(record, field, measure, stated, isSubtotal)
        }
        // "Tổng cộng: 850 hồ sơ", or the number alone in another cell.
        if !isStated, let (field, stated) = rowCount(record) { addStatement(record, field, .rows, stated, isSubtotal) }
    }

    private mutating func addStatement(
        _ record: borrowing Record, _ field: Int, _ measure: TotalRows.Measure, _ stated: Int, _ isSubtotal: Bool
    ) {
        part.totals.statements.append(
            TotalRows.Statement(
                line: record.line, field: field, isSubtotal: isSubtotal, measure: measure, stated: stated,
                sums: part.totals.sums))
    }

    /// The one number of a total row that says how many dossiers there are.
    private func rowCount(_ record: borrowing Record) -> (field: Int, count: Int)? {
        var found: (Int, Int)?
        for field in 0..<record.count where !record[field].isEmpty {
            let text = record[field].content.string
            let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
            guard !digits.isEmpty else { continue }
            var number = String(digits)
            while let last = number.last, !last.isNumber { number.removeLast() }
            let rest = TextKey.make(String(text[digits.endIndex...]))
            let isCount = rest.isEmpty || rest.hasPrefix(TextKey.make("hồ sơ")) || rest.hasPrefix("hs")
            guard isCount, found == nil, case .count(let count) = number.withUTF8({ CountText($0) }) else { return nil }
            found = (field, count)
        }
        return found
    }
}

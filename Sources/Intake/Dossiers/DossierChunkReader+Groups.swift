internal import Commune
internal import Tabular

/// Rows between the dossiers: names of fields and procedures, and sums.
extension DossierChunkReader {
    /// "II", "Hộ tịch" and nothing else: a group whose number stands in the column for numbers.
    func isNumberedGroup(_ record: borrowing Record) -> Bool {
        guard record[layout.received].isEmpty else { return false }
        if layout.number >= 0 {
            guard layout.number != layout.code, !record[layout.number].isEmpty else { return false }
        } else {
            // Without a column for numbers the first cell must look like one.
            let first = (0..<record.count).first { !record[$0].content.isEmpty } ?? 0
            guard first != layout.code, OrdinalMark(cell: record[first].content.string) != nil else { return false }
        }
        return layout.code == firstText(record) || record[layout.code].isEmpty
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
        var text = record[field].content.string
        if let mark = (0..<field).first(where: { !record[$0].content.isEmpty }) { text = "\(record[mark].content.string). \(text)" }
        if GroupRows.isRomanNumbered(text) { part.hasRomanGroups = true }
        guard let (level, name) = groups.reading(of: text), !name.isEmpty else { return }
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
            part.usesFieldGroup = true
        }
        if isProcedurePending, let name = part.lastProcedure {
            groupProcedure = part.procedures.number(of: name)
            part.usesProcedureGroup = part.usesProcedureGroup || !name.isEmpty
        }
        isFieldPending = false
        isProcedurePending = false
    }

    mutating func addTotal(_ record: borrowing Record) {
        part.totals.sums.rows = part.rows
        var isStated = false
        for (field, measure) in [(layout.quantity, TotalRows.Measure.quantity), (layout.fee, .fee)] where field >= 0 {
            guard case .count(let stated) = CountText(record[field]) else { continue }
            isStated = true
            addStatement(record, field, measure, stated)
        }
        // "Tổng cộng: 850 hồ sơ", or the number alone in another cell.
        if !isStated, let (field, stated) = rowCount(record) { addStatement(record, field, .rows, stated) }
    }

    private mutating func addStatement(_ record: borrowing Record, _ field: Int, _ measure: TotalRows.Measure, _ stated: Int) {
        part.totals.statements.append(
            TotalRows.Statement(
                line: record.line, field: field, isSubtotal: record.role == .subtotal, measure: measure, stated: stated,
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

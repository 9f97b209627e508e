internal import Diagnostics
internal import Tabular

/// What is said of rows that cannot be used. Nothing is quoted that may be personal.
extension DossierChunkReader {
    mutating func note(
        _ kind: DiagnosticKind, _ field: Int, _ record: borrowing Record, _ values: [String: DiagnosticValue]
    ) {
        var values = values
        values["heading"] = .text(field >= 0 && field < headings.count ? headings[field] : "")
        diagnostics.record(kind, at: location(record.line, field), values)
    }

    mutating func reject(_ kind: DiagnosticKind, _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        note(kind, field, record, [:])
    }

    /// A cell is quoted only where it is built like a date: a row that has slipped by a cell may hold a name or a telephone number here.
    mutating func rejectDay(_ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        let cell = record[field].trimmed.string
        let parts = cell.prefix { $0 != " " }.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        let isQuotable =
            cell.count <= 20 && cell.allSatisfy { $0.isNumber || " /-.:".contains($0) } && parts.count == 3
            && parts.count { $0.count > 2 } <= 1 && parts.allSatisfy { $0.count <= 4 }
        note(isQuotable ? .dateInvalid : .dateNotRecognised, field, record, isQuotable ? ["cell": .text(cell)] : [:])
    }

    /// A word is quoted only where it is nearly a known one, for the same reason.
    mutating func rejectWord(_ known: [String], _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        let cell = record[field].trimmed.string
        if let nearest = NearestName.find(cell, among: known) {
            note(.valueUnknownNear, field, record, ["cell": .text(cell), "nearest": .text(nearest), "known": .names(known)])
        } else {
            note(.valueUnknown, field, record, ["known": .names(known)])
        }
    }
}

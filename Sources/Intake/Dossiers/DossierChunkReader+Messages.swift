internal import Diagnostics
internal import Tabular

/// What is said of rows that cannot be used. Nothing is quoted that may be personal.
extension DossierChunkReader {
    /// What stands above a field; empty where the export has no such column.
    func heading(_ field: Int) -> String { headings.indices.contains(field) ? headings[field] : "" }

    mutating func reject(_ error: ErrorMessage, _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        diagnostics.record(error, at: location(record.line, field))
    }

    /// A cell is quoted only where it is built like a date: a row that has slipped by a cell may hold a name or a telephone number here.
    mutating func rejectDay(_ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        let cell = record[field].content.string
        let parts = cell.prefix { $0 != " " }.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        let isQuotable =
            cell.count <= 20 && cell.allSatisfy { $0.isNumber || " /-.:".contains($0) } && parts.count == 3
            && parts.count { $0.count > 2 } <= 1 && parts.allSatisfy { $0.count <= 4 }
        let heading = heading(field)
        reject(isQuotable ? .dateInvalid(heading: heading, cell: cell) : .dateNotRecognised(heading: heading), field, record, &isGood)
    }
}

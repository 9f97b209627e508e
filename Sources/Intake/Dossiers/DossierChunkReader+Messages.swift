internal import Diagnostics
internal import Tabular

/// What is said of rows that cannot be used. Nothing is quoted that may be personal.
extension DossierChunkReader {
    /// What stands above a field; empty where the export has no such column.
    func heading(_ field: Int) -> ShownHeading { headings.indices.contains(field) ? headings[field] : ShownHeading([]) }

    mutating func reject(_ error: ErrorMessage, _ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        isGood = false
        diagnostics.record(error, at: location(record.line, field))
    }

    /// A cell that is built like a date is told apart from one that holds something else: there the row has slipped by a cell.
    mutating func rejectDay(_ field: Int, _ record: borrowing Record, _ isGood: inout Bool) {
        let cell = record[field].content.string
        let parts = cell.prefix { $0 != " " }.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        let isDate =
            cell.count <= 20 && cell.allSatisfy { $0.isNumber || " /-.:".contains($0) } && parts.count == 3
            && parts.count { $0.count > 2 } <= 1 && parts.allSatisfy { $0.count <= 4 }
        let heading = heading(field)
        reject(
            isDate ? .dateInvalid(heading: heading, cell: ShownCell(cell)) : .dateNotRecognised(heading: heading), field, record, &isGood)
    }

    /// A due day or a day of result that cannot be read costs that day, and not the dossier.
    mutating func noteUnreadDay(_ field: Int, _ record: borrowing Record) {
        let cell = ShownCell(record[field].content.string)
        diagnostics.record(.dayUnread(heading: heading(field), cell: cell), at: location(record.line, field))
    }
}

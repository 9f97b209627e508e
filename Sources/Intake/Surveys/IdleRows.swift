internal import Catalogue
internal import Diagnostics
internal import Tabular

/// Rows of a survey that are nobody's: examples, and rows that a form has room for, in which an unticked box is written FALSE or 0
/// (Domain.md, "Rows that are no data").
struct IdleRows {
    private let number: Int?
    /// The form says whose a row is, so that one of noughts alone is nobody's.
    private let namesWhom: Bool
    private var fillers = (count: 0, line: 0)
    private var examples = (count: 0, line: 0)

    init(_ columns: RecognisedColumns) {
        number = columns[.number]
        namesWhom = [Column.person, .head, .birth, .age, .village].contains { columns[$0] != nil }
    }

    mutating func contains(_ record: borrowing Record) -> Bool {
        if EmptyRows.isExample(record[number ?? 0]) {
            note(&examples, record.line)
            return true
        }
        // "Thôn Bái Sim" may stand where numbers do.
        guard namesWhom, record.role == .data, record.count > 1, number.map({ Self.isNumber(record[$0].content) }) ?? true,
            EmptyRows.isFiller(record, number: number)
        else { return false }
        note(&fillers, record.line)
        return true
    }

    func report(_ path: String, _ diagnostics: inout DiagnosticCollector) {
        for (rows, message) in [(fillers, Message.fillerRowsLeftOut), (examples, Message.exampleRowsLeftOut)] where rows.count > 0 {
            diagnostics.record(message(rows.count), at: SourceLocation(file: path, line: rows.line))
        }
    }

    private static func isNumber(_ cell: FieldBytes) -> Bool { cell.isEmpty || (cell[0] >= 0x30 && cell[0] <= 0x39) }

    private func note(_ rows: inout (count: Int, line: Int), _ line: Int) {
        if rows.count == 0 { rows.line = line }
        rows.count += 1
    }
}

internal import Aggregation
internal import Language

/// Biểu số II.06a/VPCP/KSTT: thirteen columns under three header levels, fully ruled, as its form prescribes (Domain.md, "Table II.06a").
extension FigureBuilder {
    enum StatutoryRows {
        case fields, procedures, villages
    }

    func statutoryTable(_ subject: StatutoryRows) -> Table? {
        guard let figures = summary.dossiers else { return nil }
        let words = text.words
        let (head, caption): (String, String)
        var rows: [Table.Row]
        switch subject {
        case .fields:
            (head, caption) = (words.field, words.byFieldCaption)
            rows = figures.byField.enumerated().map { index, row in
                line(String(index + 1), fieldName(row.field), row.counts, row.field.isEmpty ? .muted : .body)
            }
        case .procedures:
            (head, caption) = (words.procedure, words.byProcedureCaption)
            rows = figures.byField.enumerated().flatMap { index, field in
                [line(NumberWords.roman(index + 1), fieldName(field.field), field.counts, .group)]
                    + field.procedures.enumerated().map { number, row in
                        line(String(number + 1), row.procedure.isEmpty ? words.unstatedProcedure : row.procedure, row.counts, .body)
                    }
            }
        case .villages:
            (head, caption) = (words.village, words.byVillageCaption)
            rows = figures.rows.filter { $0.subject != .total }.enumerated().map { index, row in
                let isVillage = if case .village = row.subject { true } else { false }
                return line(isVillage ? String(index + 1) : "", text.subject(row.subject), row.counts, isVillage ? .body : .muted)
            }
        }
        rows.append(line("", words.total, figures.total, .total))
        return Table(
            caption: [.text(caption)], unit: words.statutoryUnit, style: .statutory,
            columns: [.init(alignment: .centre), .init(alignment: .left, flexibility: 1)]
                + Array(repeating: .init(alignment: .right), count: 11),
            header: header(head), rowHeaders: 2, rows: rows,
            notes: [[.text(words.statutoryPeriod(text.isFirst(text.period), text.days))]] + notes(figures) + text.legend(rows),
            source: text.dossierSource, wide: true)
    }

    private func header(_ subject: String) -> [[Table.HeaderCell]] {
        let words = text.words
        func cell(_ name: String, columns: Int = 1, rows: Int = 1) -> Table.HeaderCell {
            .init([.text(name)], columns: columns, rows: rows)
        }
        return [
            [
                cell(words.order, rows: 3), cell(subject, rows: 3), cell(words.received, columns: 4), cell(words.resolved, columns: 4),
                cell(words.inProcess, columns: 3),
            ],
            [
                cell(words.totalNumber, rows: 2), cell(words.inPeriod, columns: 2), cell(words.carriedOver, rows: 2),
                cell(words.totalNumber, rows: 2), cell(words.early, rows: 2), cell(words.onTime, rows: 2), cell(words.overdue, rows: 2),
                cell(words.totalNumber, rows: 2), cell(words.withinDue, rows: 2), cell(words.overdue, rows: 2),
            ],
            [cell(words.online), cell(words.inPersonOrPostal)],
            (1...13).map { cell("(\($0))") },
        ]
    }

    private func line(_ number: String, _ name: String, _ counts: DossierCounts<Count>, _ role: Table.RowRole) -> Table.Row {
        let cells = [
            counts.received.total, counts.received.online, counts.inPersonOrPostal, counts.received.carriedOver, counts.resolved.total,
            counts.resolved.early, counts.resolved.onTime, counts.resolved.overdue, counts.inProcess.total, counts.inProcess.withinDue,
            counts.inProcess.overdue,
        ]
        return Table.Row(role, cells: [Table.Cell(number), Table.Cell(name)] + cells.map { Table.Cell(text.count($0)) })
    }

    private func fieldName(_ field: String) -> String { field.isEmpty ? text.words.unstatedField : field }

    /// Why (3) can differ from (7) + (11), and other rules that a reader must know.
    private func notes(_ figures: DossierFigures) -> [[Inline]] {
        var notes: [[Inline]] = []
        // What records leave out is no secret, and it follows from the columns.
        if figures.inconsistent > 0 { notes.append([.text(text.words.inconsistent(text.numbers.count(figures.inconsistent)))]) }
        if figures.unknownChannel > 0 { notes.append([.text(text.words.unknownChannel(text.numbers.count(figures.unknownChannel)))]) }
        if figures.usesCollectionDay { notes.append([.text(text.words.collectionDay)]) }
        return notes
    }
}

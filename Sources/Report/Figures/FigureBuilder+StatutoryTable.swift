internal import Aggregation
internal import Catalogue
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
                line(String(index + 1), fieldName(row.field), row.counts, [.field: row.field], row.field.isEmpty ? .muted : .body)
            }
        case .procedures:
            (head, caption) = (words.procedure, words.byProcedureCaption)
            rows = figures.byField.enumerated().flatMap { index, field in
                [line(NumberWords.roman(index + 1), fieldName(field.field), field.counts, [.field: field.field], .group)]
                    + field.procedures.enumerated().map { number, row in
                        line(
                            String(number + 1), row.procedure.isEmpty ? words.unstatedProcedure : row.procedure, row.counts,
                            [.field: field.field, .procedure: row.procedure], .body)
                    }
            }
        case .villages:
            (head, caption) = (words.village, words.byVillageCaption)
            rows = figures.rows.filter { $0.subject != .total }.enumerated().map { index, row in
                let isVillage = if case .village = row.subject { true } else { false }
                return line(
                    isVillage ? String(index + 1) : "", text.subject(row.subject), row.counts, text.aspects(row.subject),
                    isVillage ? .body : .muted)
            }
        }
        rows.append(line("", words.total, figures.total, [:], .total))
        return Table(
            caption: [.text(caption)], unit: words.statutoryUnit, style: .statutory,
            columns: [.init(alignment: .centre), .init(alignment: .left, flexibility: 1)]
                + Array(repeating: .init(alignment: .right), count: Self.printed.count),
            header: header(head), rowHeaders: 2, rows: rows,
            notes: [[.text(words.statutoryPeriod(text.isFirst(text.period), text.days))]] + notes(figures) + text.legend(rows),
            source: text.dossierSource, wide: true)
    }

    /// Three levels: the form's parts, the heads of their columns, and under "Trong kỳ" those of (4) and (5); then the columns' numbers.
    private func header(_ subject: String) -> [[Table.HeaderCell]] {
        let words = text.words
        func cell(_ name: String, columns: Int = 1, rows: Int = 1) -> Table.HeaderCell {
            .init([.text(name)], columns: columns, rows: rows)
        }
        func head(_ count: DossierCount) -> String { count.head.text(words.language) }
        let printed = Self.printed
        let within = printed.filter { DossierCount.inPeriod.adds($0) }
        let second = printed.flatMap { count in
            if within.first == count { return [cell(head(.inPeriod), columns: within.count)] }
            return within.contains(count) ? [] : [cell(head(count), rows: 2)]
        }
        let parts = DossierCount.Part.allCases.map { part in
            cell(part.name.text(words.language), columns: printed.filter { $0.part == part }.count)
        }
        return [
            [cell(words.order, rows: 3), cell(subject, rows: 3)] + parts, second, within.map { cell(head($0)) },
            (1...(printed.count + 2)).map { cell("(\($0))") },
        ]
    }

    /// Columns (3) to (13).
    private static let printed = DossierCount.all.filter { $0.column != nil }.sorted { $0.column! < $1.column! }

    private func line(
        _ number: String, _ name: String, _ counts: DossierCounts<Count>, _ aspects: FigureSource.Aspects, _ role: Table.RowRole
    ) -> Table.Row {
        Table.Row(
            role, cells: [Table.Cell(number), Table.Cell(name)] + Self.printed.map { Table.Cell(text.count($0, counts, of: aspects)) })
    }

    private func fieldName(_ field: String) -> String { field.isEmpty ? text.words.unstatedField : field }

    /// Why (3) can differ from (7) + (11), and other rules that a reader must know.
    private func notes(_ figures: DossierFigures) -> [[Inline]] {
        var notes: [[Inline]] = []
        // What records leave out is no secret, and it follows from the columns.
        let told = [
            ("dossiers.inconsistent", figures.inconsistent, text.words.inconsistent),
            ("dossiers.unknown-channel", figures.unknownChannel, text.words.unknownChannel),
        ]
        for (name, count, note) in told where count > 0 {
            notes.append(FigureMarks.inlines(of: note(FigureMarks.marked(text.count(count, of: FigureSource(name))))))
        }
        if figures.usesCollectionDay { notes.append([.text(text.words.collectionDay)]) }
        return notes
    }
}

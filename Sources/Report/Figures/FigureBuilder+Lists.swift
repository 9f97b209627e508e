internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

/// Tables of the commune's indicators, facts, shortfalls and files.
extension FigureBuilder {
    func indicatorsTable(_ choice: IndicatorChoice) -> Table? {
        let shown = summary.indicators.filter { indicator in
            guard indicator.village == nil, indicator.isRate else { return false }
            switch choice {
            case .all: return indicator.state != .noData
            case .targets: return indicator.target != nil
            case .survey: return indicator.id.isOfSurvey && indicator.state != .noData
            case .dossiers: return indicator.id.isOfDossiers && indicator.state != .noData
            case .facts: return indicator.id.isFact && indicator.state != .noData
            }
        }
        guard !shown.isEmpty else { return nil }
        let words = text.words
        let hasIntervals = shown.contains { $0.low != nil }
        let hasTargets = shown.contains { $0.target != nil }
        let hasMissing = shown.contains { $0.missing != nil || $0.hidesParts }
        var heads = [words.indicator, words.numerator, words.denominator, words.rate]
        var alignments: [Table.Alignment] = [.left, .right, .right, .decimal]
        func add(_ isShown: Bool, _ head: String, _ alignment: Table.Alignment) {
            guard isShown else { return }
            heads.append(head)
            alignments.append(alignment)
        }
        add(hasIntervals, words.intervalHead, .right)
        add(hasMissing, words.missing, .right)
        add(hasTargets, words.target, .right)
        add(hasTargets, words.met, .centre)
        let rows = shown.map { indicator in
            var cells = [
                Table.Cell(text.name(indicator.id)), Table.Cell(text.numerator(indicator)),
                Table.Cell(text.denominator(indicator)), Table.Cell(text.bareValue(indicator)),
            ]
            if hasIntervals { cells.append(Table.Cell(text.interval(indicator))) }
            if hasMissing {
                cells.append(
                    Table.Cell(
                        indicator.state == .hidden || (indicator.missing == nil && indicator.hidesParts)
                            ? .hidden : indicator.missing.map { text.count($0, of: text.source(of: indicator).part("missing")) }))
            }
            if hasTargets {
                cells.append(Table.Cell(text.target(indicator)))
                cells.append(Table.Cell([], met: indicator.met))
            }
            return Table.Row(cells: cells)
        }
        return table(
            choice == .targets ? words.targetsCaption : words.indicatorsCaption, heads, alignments, rows, text.source(shown.map(\.id)))
    }

    func shortfallsTable() -> Table? {
        guard !summary.shortfalls.isEmpty else { return nil }
        let words = text.words
        let rows = summary.shortfalls.map { shortfall in
            let source = text.source(of: shortfall.indicator)
            return Table.Row(cells: [
                Table.Cell(text.name(shortfall.indicator.id)), Table.Cell(text.value(shortfall.indicator)),
                Table.Cell(text.target(shortfall.indicator)),
                Table.Cell((shortfall.indicator.isRate ? text.points(shortfall.gap) : text.number(shortfall.gap)).of(source.part("gap"))),
                Table.Cell(text.count(shortfall.missingPeople, of: source.part("missing-people"))),
                Table.Cell(shortfall.villages.prefix(3).map { text.village($0.village) }.joined(separator: ", ")),
            ])
        }
        var table = table(
            words.shortfallsCaption, [words.indicator, words.result, words.target, words.gap, words.missingPeople, words.villagesBelow],
            [.left, .right, .right, .decimal, .right, .left], rows,
            text.source(summary.shortfalls.map(\.indicator.id)))
        table.columns[5].flexibility = 1
        return table
    }

    func factsTable() -> Table? {
        let facts = summary.indicators.filter { $0.village == nil && $0.id.isFact }
        guard !facts.isEmpty else { return nil }
        let words = text.words
        let hasTargets = facts.contains { $0.target != nil }
        let rows = facts.map { fact in
            Table.Row(
                cells: [
                    Table.Cell(text.name(fact.id)), text.cell(fact),
                    Table.Cell(parts(fact)),
                ] + (hasTargets ? [Table.Cell(text.target(fact)), Table.Cell([], met: fact.met)] : []))
        }
        return table(
            words.factsCaption, [words.indicator, words.result, words.numerator] + (hasTargets ? [words.target, words.met] : []),
            [.left, .right, .right] + (hasTargets ? [.right, .centre] : []), rows, words.factSource)
    }

    /// `7/7`
    private func parts(_ fact: Indicator) -> [Inline] {
        guard fact.numerator != nil, fact.denominator != nil else { return [] }
        return [.figure(text.numerator(fact)), .text("/"), .figure(text.denominator(fact))]
    }

    func inputsTable() -> Table? {
        let files = summary.inputs.read
        guard !files.isEmpty else { return nil }
        let words = text.words
        let tables = Dictionary(grouping: summary.inputs, by: \.path).mapValues(\.count)
        let rows = files.map { file in
            Table.Row(
                cells: [Table.Cell(file.path), Table.Cell(file.kind.row.title.text(text.language))]
                    + [("rows", file.rows), ("accepted", file.accepted), ("duplicates", file.duplicates), ("rejected", file.rejected)].map {
                        // Of several tables in one file the path does not say which.
                        Table.Cell(
                            text.count(file.shown($1), of: tables[file.path] == 1 ? FigureSource("input.\($0)", [.file: file.path]) : nil))
                    })
        }
        var table = table(
            words.inputsCaption, [words.file, words.kind, words.rows, words.used, words.repeated, words.leftOut],
            [.left, .left, .right, .right, .right, .right], rows, "")
        table.columns[1].flexibility = 1
        return table
    }

    func threeNoTable() -> Table? {
        guard let panel = summary.threeNo else { return nil }
        let words = text.words
        let parts = [
            (words.noRepeat, panel.noRepeatedDeclaration), (words.noCash, panel.noCashInDossiers), (words.noCash, panel.noCashInLife),
            (words.noContact, panel.noContact), (words.noContact, panel.fullyOnline),
        ]
        guard parts.contains(where: { $0.1.state != .noData }) else { return nil }
        var last = ""
        let rows = parts.map { content, indicator in
            let isRepeated = content == last
            last = content
            return Table.Row(cells: [
                Table.Cell(isRepeated ? "" : content), Table.Cell(text.name(indicator.id)),
                Table.Cell(text.numerator(indicator)), Table.Cell(text.denominator(indicator)),
                Table.Cell(text.bareValue(indicator)),
            ])
        }
        var table = table(
            words.threeNoCaption, [words.content, words.indicator, words.numerator, words.denominator, words.rate],
            [.left, .left, .right, .right, .decimal], rows,
            text.source(parts.filter { $0.1.state != .noData }.map(\.1.id)))
        table.columns[1].flexibility = 1
        return table
    }

    func table(
        _ caption: String, _ heads: [String], _ alignments: [Table.Alignment], _ rows: [Table.Row], _ source: String
    ) -> Table {
        var columns = alignments.map { Table.Column(alignment: $0) }
        columns[0].flexibility = 1
        return Table(
            caption: [.text(caption)], columns: columns, header: [heads.map { .init([.text($0)]) }], rows: rows,
            notes: text.legend(rows), source: source, wide: heads.count > 8)
    }
}

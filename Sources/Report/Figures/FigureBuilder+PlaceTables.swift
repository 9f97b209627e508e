internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

/// Tables by village, field or procedure with the columns that the template asks for.
extension FigureBuilder {
    /// A row before its cells are written.
    struct PlaceRow {
        let name: String
        let role: Table.RowRole
        /// What the row's counts are about; empty for the commune.
        var aspects: FigureSource.Aspects = [:]
        var counts: DossierCounts<Count>?
        /// nil: the commune; a village's indicators stand in its own row, an unknown place has none.
        var village: VillageID?
        var hasIndicators = false
    }

    func villageRows(_ options: TableOptions) -> [PlaceRow] {
        let counted = options.columns.contains(where: \.isCount)
        let figures = summary.dossiers?.rows ?? []
        let villages = summary.gazetteer.ids.map { id in
            PlaceRow(
                name: text.village(id), role: .body, aspects: [.village: text.village(id)],
                counts: figures.first { $0.subject == .village(id) }?.counts, village: id,
                hasIndicators: true)
        }
        let others = figures.filter { counted && ($0.subject == .unknown || $0.subject == .outside) }
            .filter { $0.counts[.received] != .known(0) }
            .map { PlaceRow(name: text.subject($0.subject), role: .muted, aspects: text.aspects($0.subject), counts: $0.counts) }
        return villages + others
    }

    var fieldRows: [PlaceRow] {
        (summary.dossiers?.byField ?? []).map { row in
            PlaceRow(
                name: row.field.isEmpty ? text.words.unstatedField : row.field, role: row.field.isEmpty ? .muted : .body,
                aspects: [.field: row.field], counts: row.counts)
        }
    }

    var procedureRows: [PlaceRow] {
        (summary.dossiers?.byField ?? []).flatMap { field in
            [PlaceRow(name: field.field.isEmpty ? text.words.unstatedField : field.field, role: .group)]
                + field.procedures.map { row in
                    PlaceRow(
                        name: row.procedure.isEmpty ? text.words.unstatedProcedure : row.procedure, role: .body,
                        aspects: [.field: field.field, .procedure: row.procedure], counts: row.counts)
                }
        }
    }

    /// nil where no column has any data.
    func placeTable(_ rows: [PlaceRow], _ subject: String, _ options: TableOptions) -> Table? {
        let columns = options.columns.filter { hasData($0) }
        guard !columns.isEmpty, !rows.isEmpty else { return nil }
        var shown = rows
        if options.showsTotal {
            shown.append(
                PlaceRow(name: text.words.commune, role: .total, counts: summary.dossiers?.total, village: nil, hasIndicators: true))
        }
        let body = shown.map { row in
            row.role == .group
                ? Table.Row(.group, cells: [Table.Cell(row.name)])
                : Table.Row(row.role, cells: [Table.Cell(row.name)] + columns.map { cell($0, row, options) })
        }
        return Table(
            caption: [.text(caption(columns))],
            columns: [.init(alignment: .left, flexibility: 1)] + columns.map { .init(alignment: isRate($0) ? .decimal : .right) },
            header: [[.init([.text(subject)])] + columns.map { .init([.text($0.head(text))]) }], rows: body,
            notes: notes(columns) + text.legend(body), source: source(columns), wide: columns.count > 8)
    }

    private func cell(_ column: PlaceColumn, _ row: PlaceRow, _ options: TableOptions) -> Table.Cell {
        switch column {
        case .count(let count):
            return Table.Cell(row.counts.map { text.count(count, $0, of: row.aspects) } ?? .missing)
        case .households:
            return Table.Cell(population(row, "households") { $0.households })
        case .population:
            return Table.Cell(population(row, "people") { $0.population })
        case .indicator(let id):
            guard row.hasIndicators else { return Table.Cell("") }
            let indicator = summary.indicator(id, village: row.village)
            if case .text(let words)? = indicator?.state { return Table.Cell(words) }
            let value = text.bareValue(indicator)
            var cell = Table.Cell(value)
            if options.showsBars, indicator?.isRate == true { cell.bar = TargetBar(value, target: indicator?.target) }
            cell.met = row.role == .body ? indicator?.met : nil
            return cell
        }
    }

    private func population(_ row: PlaceRow, _ name: String, _ value: (Village) -> Int?) -> FigureValue? {
        let source = FigureSource("population.\(name)", row.aspects)
        if let village = row.village { return text.count(value(summary.gazetteer[village]), of: source) }
        guard row.role == .total else { return nil }
        let values = summary.gazetteer.villages.map(value)
        return values.contains(nil) ? .missing : text.count(values.reduce(0) { $0 + ($1 ?? 0) }, of: source)
    }

    private func isRate(_ column: PlaceColumn) -> Bool { if case .indicator = column { true } else { false } }

    /// A column that no village has a figure for is left out: the notes on method say what there are no data for.
    private func hasData(_ column: PlaceColumn) -> Bool {
        switch column {
        case .count: summary.dossiers != nil
        case .indicator(let id): summary.indicators.contains { $0.id == id && $0.state != .noData }
        case .households: summary.gazetteer.villages.contains { $0.households != nil }
        case .population: summary.gazetteer.villages.contains { $0.population != nil }
        }
    }

    private func caption(_ columns: [PlaceColumn]) -> String {
        let isSurvey = columns.allSatisfy { column in
            if case .indicator(let id) = column { id.isOfSurvey } else { false }
        }
        return isSurvey ? text.words.surveyPlacesCaption : text.words.placesCaption
    }

    private func notes(_ columns: [PlaceColumn]) -> [[Inline]] {
        let estimated = columns.contains { column in
            if case .indicator(let id) = column { summary.indicator(id)?.low != nil } else { false }
        }
        return estimated ? [[.text(text.words.weighted)]] : []
    }

    private func source(_ columns: [PlaceColumn]) -> String {
        let ids = columns.compactMap { if case .indicator(let id) = $0 { id } else { nil } }
        return text.source(ids, hasDossiers: columns.contains(where: \.isCount))
    }
}

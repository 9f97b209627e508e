internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// What runs along a chart about counts of dossiers: villages, fields or months.
extension FigureBuilder {
    func groups(
        by axis: ChartAxis, _ counts: (DossierCounts<Count>) -> [Count], of whole: (DossierCounts<Count>) -> Count,
        months: (DossierFigures.MonthRow) -> [Count]
    ) -> [DossierGroup] {
        guard let figures = summary.dossiers else { return [] }
        switch axis {
        case .village:
            return figures.rows.compactMap { row in
                guard row.subject != .total else { return nil }
                let isVillage = if case .village = row.subject { true } else { false }
                let values = counts(row.counts)
                // Nobody asks why "outside" is empty.
                if !isVillage, values.allSatisfy({ $0 == .known(0) }) { return nil }
                return DossierGroup(
                    name: text.subject(row.subject), isMuted: !isVillage, aspects: text.aspects(row.subject), counts: values,
                    whole: whole(row.counts), months: row.months)
            }
        case .field:
            return figures.byField.map { row in
                DossierGroup(
                    name: row.field.isEmpty ? text.words.unstatedField : row.field, isMuted: row.field.isEmpty,
                    aspects: [.field: row.field], counts: counts(row.counts), whole: whole(row.counts))
            }
        case .month:
            return zip(monthNames(figures.byMonth), figures.byMonth).map {
                let counts = months($1)
                return DossierGroup(
                    name: $0, isMuted: false, aspects: [.month: $1.month.iso], counts: counts, whole: sum(counts),
                    longName: text.dates.month(year: $1.month.year, month: $1.month.month))
            }
        case .indicator: return []
        }
    }

    func data(
        _ groups: [DossierGroup], _ axis: ChartAxis, title: String, total: String?, _ series: [(count: DossierCount, colour: Int)],
        arePartsOfWhole: Bool = false
    ) -> ChartData {
        let isSingle = series.count == 1
        return ChartData(
            title: title, subtitle: total.map { text.words.dossierCount(text.period, $0) } ?? text.words.dossierCount(text.period),
            source: text.dossierSource, format: .count, isOverTime: axis == .month,
            categories: groups.map { .init($0.name, muted: $0.isMuted) },
            series: series.enumerated().map { index, series in
                Series(
                    name: isSingle ? "" : text.words.name(series.count), colour: series.colour,
                    values: groups.map { text.count($0.counts[index], of: FigureSource(series.count, $0.aspects)) })
            }, wholes: arePartsOfWhole ? groups.map { text.count($0.whole, of: nil) } : [])
    }

    func monthNames(_ months: [DossierFigures.MonthRow]) -> [String] {
        let severalYears = Set(months.map(\.month.year)).count > 1
        return months.map { text.month($0, withYear: severalYears) }
    }

    func noun(_ axis: ChartAxis) -> String {
        switch axis {
        case .village: text.words.villageNoun
        case .field: text.words.fieldNoun
        case .month: text.words.monthNoun
        case .indicator: text.words.indicatorNoun
        }
    }

    private func sum(_ counts: [Count]) -> Count {
        var total = 0
        for count in counts {
            guard case .known(let value) = count else { return count }
            total += value
        }
        return .known(total)
    }
}

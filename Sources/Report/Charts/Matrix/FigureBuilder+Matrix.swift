internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// The matrix: villages against the indicators that have values by village.
extension FigureBuilder {
    /// More columns leave their bars no room.
    static let matrixColumns = 8

    /// - Parameters:
    ///   - top: so many villages are shown; nil: all.
    ///   - isSorted: from the village that misses most targets; else in the office's order.
    ///   - showsBases: whether it tells how many people and dossiers its values rest on.
    /// - Returns: nil where no indicator has values by village.
    func matrix(of indicators: [IndicatorID], top: Int?, isSorted: Bool, showsBases: Bool) -> Matrix? {
        let possible = VillageMatrix.possible(in: summary)
        let columns = indicators.filter(possible.contains)
        guard !columns.isEmpty else { return nil }
        return drawing(of: VillageMatrix(columns, in: summary, isSorted: isSorted), top: top, isSorted: isSorted, showsBases: showsBases)
    }

    private func drawing(of matrix: VillageMatrix, top: Int?, isSorted: Bool, showsBases: Bool) -> Matrix {
        let shown = top.map { Array(matrix.rows.prefix($0)) } ?? matrix.rows
        let commune = matrix.columns.map { summary.indicator($0) }
        let percents = SharedDecimals((shown.flatMap(\.cells) + commune).compactMap { $0?.value }, language: text.language)
        let bases = showsBases ? bases(matrix.columns) : []
        var rows = [
            Matrix.Row(
                name: text.words.commune, isTotal: true, bases: bases.map { $0.commune }, cells: commune.map { cell($0, percents) })
        ]
        rows += shown.map { row in
            Matrix.Row(
                name: text.village(row.village), bases: bases.map { $0.village(row.village) }, cells: row.cells.map { cell($0, percents) },
                remark: row.hasData ? "" : text.words.noVillageData)
        }
        return Matrix(
            title: title(of: matrix), subtitle: subtitle(rows, left: matrix.rows.count - shown.count, isSorted: isSorted),
            source: source(of: matrix.columns), corner: text.words.village, bases: bases.map(\.head),
            columns: matrix.columns.map { column($0) }, rows: rows, key: text.words.matrixKey)
    }

    private func cell(_ indicator: Indicator?, _ percents: SharedDecimals) -> Matrix.Cell {
        guard let indicator, indicator.isFigure else { return Matrix.Cell(.missing, target: nil) }
        let figure = text.value(indicator)
        let value = figure.number.map { FigureValue.known($0, percents.points($0), as: .points).of(figure.source) } ?? figure
        return Matrix.Cell(
            value, indicator.met.map { $0 ? .met : .short } ?? .open, target: indicator.target,
            interval: indicator.low.flatMap { low in indicator.high.map { low...max(low, $0) } },
            isSmall: indicator.village != nil && indicator.value != nil && !RankingClaim.isRanked(indicator))
    }

    private func column(_ id: IndicatorID) -> Matrix.Column {
        guard let target = summary.indicator(id).flatMap(text.target) else { return Matrix.Column(name: text.shortName(id)) }
        return Matrix.Column(name: text.shortName(id), targetLabel: text.words.targetLabel(target.text), target: target)
    }

    /// How many people and dossiers the columns rest on.
    private func bases(
        _ columns: [IndicatorID]
    ) -> [(head: String, commune: FigureValue, village: (VillageID) -> FigureValue)] {
        var bases: [(head: String, commune: FigureValue, village: (VillageID) -> FigureValue)] = []
        if let survey = summary.survey, columns.contains(where: \.isOfSurvey) {
            let source = FigureSource("survey.people")
            let rows = Dictionary(survey.villages.map { ($0.village, $0.people) }, uniquingKeysWith: { first, _ in first })
            bases.append(
                (
                    text.words.surveyedShort, text.count(survey.people, of: source),
                    { text.count(rows[$0] ?? .noData, of: source.of(.village, text.village($0))) }
                ))
        }
        if let dossiers = summary.dossiers, columns.contains(where: \.isOfDossiers) {
            bases.append(
                (
                    text.words.dossiersShort, text.count(.received, dossiers.total, of: [:]),
                    { id in
                        guard let row = dossiers.rows.first(where: { $0.subject == .village(id) }) else { return .missing }
                        return text.count(.received, row.counts, of: [.village: text.village(id)])
                    }
                ))
        }
        return bases
    }

    /// Who is farthest behind, where that may be said.
    private func title(of matrix: VillageMatrix) -> String {
        let words = text.words
        // Those that are tied stand in the office's order.
        let standings = matrix.rows.sorted { $0.village < $1.village }.map {
            BehindClaim<VillageID>.Standing(place: $0.village, short: $0.short, met: $0.met, hidden: $0.hidden)
        }
        let targets = matrix.columns.count { summary.indicator($0)?.target != nil }
        guard targets > 0 else { return words.untargetedMatrix }
        guard let claim = BehindClaim(standings, targets: targets) else { return words.matrixCaption }
        let number = { (count: Int) in NumberWords(text.language).cardinal(count) }
        switch claim.finding {
        case .some(let part):
            let isMet = !matrix.rows.contains { $0.short > 0 }
            let villages = text.counted(part, words.villageNoun)
            return isMet ? words.meetTargets(villages) : words.missTarget(villages)
        case .most(let places, let short, let areAll):
            guard places.count > 1 else {
                return areAll
                    ? words.misses(text.village(places[0]), number(short)) : words.missesMost(text.village(places[0]), number(short))
            }
            if areAll {
                let all = PartClaim(part: places.count, known: places.count, set: matrix.rows.count)
                return words.missEach(text.counted(all, words.villageNoun), number(short))
            }
            let names = places.map(text.village)
            let villages =
                names.count > RankingClaim.namedVillages
                ? FigureMarks.marking(
                    text.isFirst(ReportWording(text.language).villages(number(names.count))), [(Double(names.count), .plain, nil)])
                : text.phrases.list(names)
            return words.missMost(villages, number(short))
        }
    }

    private func subtitle(_ rows: [Matrix.Row], left: Int, isSorted: Bool) -> String {
        let (words, base) = (text.words, RankingClaim.smallestBase)
        let parts = [
            words.matrixSubtitle(text.period), isSorted ? words.farthestFirst : words.inListOrder,
            rows.contains { $0.cells.contains(where: \.isSmall) }
                ? words.smallBase(Matrix.smallSign, FigureMarks.marked(.known(base, text.numbers.count(Int(base))))) : nil,
            left > 0 ? words.notShown(FigureMarks.marked(.known(Double(left), text.numbers.count(left)))) : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    private func source(of columns: [IndicatorID]) -> String {
        text.source(columns)
    }
}

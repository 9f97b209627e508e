internal import Aggregation
internal import Catalogue
internal import Commune
internal import Language

/// Tables over time: months, earlier periods, survey waves; and who was asked.
extension FigureBuilder {
    func monthsTable() -> Table? {
        guard let months = summary.dossiers?.byMonth, !months.isEmpty else { return nil }
        let words = text.words
        let rows = months.map { row in
            Table.Row(
                cells: [Table.Cell(text.isFirst(text.dates.month(year: row.month.year, month: row.month.month)))]
                    + [row.received, row.online, row.inPerson, row.postal, row.resolved, row.early, row.onTime, row.overdue].map {
                        Table.Cell(text.count($0))
                    })
        }
        var table = table(
            words.byMonthCaption,
            [
                words.month, words.name(.received), words.name(.online), words.name(.inPerson), words.name(.postal), words.name(.resolved),
                words.name(.early), words.name(.onTime),
                words.name(.overdue),
            ], [.left] + Array(repeating: .right, count: 8), rows, text.dossierSource)
        table.wide = false
        return table
    }

    /// Counts and rates of this period, the one before, and the same a year before, as far as the exports reach.
    func comparisonTable() -> Table? {
        guard let comparison = summary.comparison, let now = summary.dossiers?.total else { return nil }
        let words = text.words
        let earlier = [(words.previousPeriod, comparison.previous), (words.lastYear, comparison.lastYear)].compactMap { name, period in
            period.map { (name, $0) }
        }
        guard !earlier.isEmpty else { return nil }
        var rows = [DossierCount.received, .resolved, .overdue].map { count in
            let name = count.columnHead.text(words.language)
            return Table.Row(
                cells: [Table.Cell("\(name) (\(words.dossiers))"), Table.Cell(text.count(now[count]))]
                    + earlier.flatMap { [Table.Cell(text.count($0.1.total[count])), change(now[count], $0.1.total[count])] })
        }
        for id in IndicatorID.all {
            guard let current = summary.indicator(id), current.state == .known,
                earlier.contains(where: { $0.1.difference(id) != nil })
            else { continue }
            rows.append(
                Table.Row(
                    cells: [Table.Cell(words.percentHead(text.name(id))), Table.Cell(text.bareValue(current))]
                        + earlier.flatMap { entry -> [Table.Cell] in
                            guard let difference = entry.1.difference(id) else {
                                return [Table.Cell(.missing), Table.Cell("")]
                            }
                            return [Table.Cell(text.points(difference.earlier)), Table.Cell(text.signedPoints(difference.difference))]
                        }))
        }
        return table(
            words.comparisonCaption, [words.indicator, words.thisPeriod] + earlier.flatMap { [$0.0, words.change] },
            [.left] + Array(repeating: .right, count: 1 + 2 * earlier.count), rows, text.dossierSource)
    }

    private func change(_ now: Count, _ then: Count) -> Table.Cell {
        guard let now = now.value, let then = then.value else { return Table.Cell(.hidden) }
        return Table.Cell(text.signedCount(now - then))
    }

    func wavesTable() -> Table? {
        guard let waves = summary.waves else { return nil }
        let words = text.words
        let rows = waves.differences.filter { $0.village == nil }.map { difference in
            let value = { (indicators: [Indicator]) in
                text.bareValue(indicators.first { $0.id == difference.id && $0.village == nil })
            }
            let interval = difference.low.flatMap { low in
                difference.high.map { "\(text.signedPoints(low).text) … \(text.signedPoints($0).text)" }
            }
            return Table.Row(cells: [
                Table.Cell(text.name(difference.id)), Table.Cell(value(waves.before)), Table.Cell(value(waves.after)),
                Table.Cell(text.signedPoints(difference.difference)), Table.Cell(interval ?? ""),
            ])
        }
        guard !rows.isEmpty else { return nil }
        return table(
            words.wavesCaption, [words.indicator, words.before, words.after, words.difference, words.intervalHead],
            [.left, .decimal, .decimal, .decimal, .right], rows, text.surveySource)
    }

    func respondentsTable() -> Table? {
        guard let survey = summary.survey else { return nil }
        let words = text.words
        func coverage(_ eligible: Count, _ population: Int?) -> FigureValue {
            guard let population, population > 0 else { return .missing }
            guard let eligible = eligible.value else { return text.count(eligible) }
            // More people than live there: one of the two is wrong, which is told where the data are checked.
            return eligible <= population ? text.points(Double(eligible) / Double(population)) : .missing
        }
        var rows = survey.villages.map { row in
            Table.Row(cells: [
                Table.Cell(text.village(row.village)), Table.Cell(text.count(row.people)), Table.Cell(text.count(row.eligible)),
                Table.Cell(text.count(row.adults)), Table.Cell(text.count(row.population)),
                Table.Cell(coverage(row.eligible, row.population)),
            ])
        }
        let populations = survey.villages.map(\.population)
        let population = populations.contains(nil) ? nil : populations.reduce(0) { $0 + ($1 ?? 0) }
        rows.append(
            Table.Row(
                .total,
                cells: [
                    Table.Cell(words.commune), Table.Cell(text.count(survey.people)), Table.Cell(text.count(survey.eligible)),
                    Table.Cell(text.count(survey.adults)), Table.Cell(text.count(population)),
                    Table.Cell(text.points(survey.coverage)),
                ]))
        return table(
            words.respondentsCaption,
            [
                words.village, words.surveyed, words.fromAge(survey.paymentAge), words.fromAge(survey.adultAge),
                words.populationFromAge(survey.paymentAge), words.coverage,
            ], [.left, .right, .right, .right, .right, .decimal], rows, text.surveySource)
    }
}

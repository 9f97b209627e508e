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
                    + monthCounts.map { Table.Cell(text.count(row[keyPath: $0.path], of: source(row, $0.count))) })
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

    /// What a table by month has.
    private var monthCounts: [(count: DossierCount, path: KeyPath<DossierFigures.MonthRow, Count>)] {
        [
            (.received, \.received), (.online, \.online), (.inPerson, \.inPerson), (.postal, \.postal), (.resolved, \.resolved),
            (.early, \.early), (.onTime, \.onTime), (.overdue, \.overdue),
        ]
    }

    func source(_ row: DossierFigures.MonthRow, _ count: DossierCount) -> FigureSource {
        FigureSource(count, [.month: row.month.iso])
    }

    /// Counts and rates of this period, the one before, and the same a year before, as far as the exports reach.
    func comparisonTable() -> Table? {
        guard let comparison = summary.comparison, let now = summary.dossiers?.total else { return nil }
        let words = text.words
        let earlier = [
            (words.previousPeriod, "previous", comparison.previous), (words.lastYear, "last-year", comparison.lastYear),
        ].compactMap { name, id, period in period.map { (name: name, id: id, period: $0) } }
        guard !earlier.isEmpty else { return nil }
        var rows = [DossierCount.received, .resolved, .overdue].map { count in
            let name = count.columnHead.text(words.language)
            return Table.Row(
                cells: [Table.Cell("\(name) (\(words.dossiers))"), Table.Cell(text.count(count, now, of: [:]))]
                    + earlier.flatMap {
                        [
                            Table.Cell(text.count(count, $0.period.total, of: [.period: $0.id])),
                            change(count, now, $0.period.total, since: $0.id),
                        ]
                    })
        }
        for id in IndicatorID.all {
            guard let current = summary.indicator(id), current.state == .known,
                earlier.contains(where: { $0.period.difference(id) != nil })
            else { continue }
            rows.append(
                Table.Row(
                    cells: [Table.Cell(words.percentHead(text.name(id))), Table.Cell(text.bareValue(current))]
                        + earlier.flatMap { entry -> [Table.Cell] in
                            guard let difference = entry.period.difference(id) else {
                                return [Table.Cell(.missing), Table.Cell("")]
                            }
                            let source = FigureSource(id.text, [.period: entry.id])
                            return [
                                Table.Cell(text.points(difference.earlier).of(source)),
                                Table.Cell(text.signedPoints(difference.difference).of(source.part("change"))),
                            ]
                        }))
        }
        return table(
            words.comparisonCaption, [words.indicator, words.thisPeriod] + earlier.flatMap { [$0.name, words.change] },
            [.left] + Array(repeating: .right, count: 1 + 2 * earlier.count), rows, text.dossierSource)
    }

    private func change(
        _ count: DossierCount, _ now: DossierCounts<Count>, _ then: DossierCounts<Count>, since period: String
    ) -> Table.Cell {
        guard let now = now[count].value, let then = then[count].value else { return Table.Cell(.hidden) }
        return Table.Cell(text.signedCount(now - then).of(FigureSource(count, [.period: period]).part("change")))
    }

    func wavesTable() -> Table? {
        guard let waves = summary.waves, waves.isOfItsTime else { return nil }
        let words = text.words
        let rows = waves.differences.filter { $0.village == nil }.map { difference in
            let value = { (indicators: [Indicator], period: String) in
                let figure = text.bareValue(indicators.first { $0.id == difference.id && $0.village == nil })
                return figure.of(figure.source?.of(.period, period))
            }
            let change = FigureSource(difference.id.text, [.period: "after"]).part("change")
            let interval = difference.low.flatMap { low -> [Inline]? in
                difference.high.map {
                    [
                        .figure(text.signedPoints(low).of(change.part("low"))), .text(" … "),
                        .figure(text.signedPoints($0).of(change.part("high"))),
                    ]
                }
            }
            return Table.Row(cells: [
                Table.Cell(text.name(difference.id)), Table.Cell(value(waves.before, "before")), Table.Cell(value(waves.after, "after")),
                Table.Cell(text.signedPoints(difference.difference).of(change)), Table.Cell(interval ?? []),
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
            guard let eligible = eligible.value else { return text.count(eligible, of: nil) }
            // More people than live there: one of the two is wrong, which is told where the data are checked.
            return eligible <= population ? text.points(Double(eligible) / Double(population)) : .missing
        }
        var rows = survey.villages.map { row in
            let village = text.village(row.village)
            func source(_ name: String) -> FigureSource { FigureSource("survey.\(name)", [.village: village]) }
            return Table.Row(cells: [
                Table.Cell(village), Table.Cell(text.count(row.people, of: source("people"))),
                Table.Cell(text.count(row.eligible, of: source("eligible"))), Table.Cell(text.count(row.adults, of: source("adults"))),
                Table.Cell(text.count(row.population, of: source("population"))),
                Table.Cell(coverage(row.eligible, row.population).of(source("coverage"))),
            ])
        }
        let populations = survey.villages.map(\.population)
        let population = populations.contains(nil) ? nil : populations.reduce(0) { $0 + ($1 ?? 0) }
        rows.append(
            Table.Row(
                .total,
                cells: [
                    Table.Cell(words.commune), Table.Cell(text.count(survey.people, of: FigureSource("survey.people"))),
                    Table.Cell(text.count(survey.eligible, of: FigureSource("survey.eligible"))),
                    Table.Cell(text.count(survey.adults, of: FigureSource("survey.adults"))),
                    Table.Cell(text.count(population, of: FigureSource("survey.population"))),
                    Table.Cell(
                        survey.eligible == .hidden
                            ? .hidden
                            : text.points(survey.coverage.flatMap { $0 > 1 ? nil : $0 }).of(FigureSource("survey.coverage"))),
                ]))
        return table(
            words.respondentsCaption,
            [
                words.village, words.surveyed, words.fromAge(survey.paymentAge), words.fromAge(survey.adultAge),
                words.populationFromAge(survey.paymentAge), words.coverage,
            ], [.left, .right, .right, .right, .right, .decimal], rows, text.surveySource)
    }
}

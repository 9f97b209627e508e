internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// Charts about indicators: by village, against their targets, by service, before and after.
extension FigureBuilder {
    /// One indicator by village, with the commune's value, the target, and intervals where it was estimated.
    func indicatorChart(_ id: IndicatorID, _ options: ChartOptions) -> Chart? {
        var villages = summary.indicators.filter { $0.id == id && $0.village != nil && $0.isFigure }
        guard !villages.isEmpty else { return nil }
        if let target = options.target { for index in villages.indices { villages[index].target = target } }
        if options.isSorted {
            villages = villages.enumerated().sorted { left, right in
                let (leftValue, rightValue) = (left.element.value ?? -1, right.element.value ?? -1)
                return leftValue == rightValue ? left.offset < right.offset : leftValue > rightValue
            }.map(\.element)
        }
        let commune = summary.indicator(id)
        var marks: [Mark] = [.bar(Series(colour: PaletteRole.indicator, values: villages.map(text.value)))]
        if villages.contains(where: { $0.low != nil }) {
            marks.append(.interval(villages.map { village in village.low.flatMap { low in village.high.map { low...max(low, $0) } } }))
        }
        if options.showsAverage, villages.count > 1, let commune, commune.value != nil {
            let value = text.value(commune)
            marks.append(.rule(value, label: text.words.averageLabel(value.text), style: .average))
        }
        if options.showsTarget, let target = options.target ?? commune?.target {
            let figure = text.percent(target).of(options.target == nil ? commune.map { text.source(of: $0).part("target") } : nil)
            marks.append(.rule(figure, label: text.words.targetLabel(figure.text), style: .target))
        }
        return Chart(
            title: villagesTitle(id, villages, ownTarget: options.target), subtitle: subtitle(id, commune), source: text.source(id),
            alternativeText: "",
            format: .percent, categories: villages.map { .init($0.village.map(text.village) ?? "") }, marks: marks)
    }

    /// What the villages' values say, against the target where there is one.
    private func villagesTitle(_ id: IndicatorID, _ villages: [Indicator], ownTarget: Double?) -> String {
        let what = text.inSentence(text.shortName(id))
        let known = villages.filter { $0.value != nil }
        if let target = villages.lazy.compactMap(\.target).first, known.count > 1 {
            let source = ownTarget == nil ? summary.indicator(id).map { text.source(of: $0).part("target") } : nil
            let goal = FigureMarks.marked(text.percent(target).of(source))
            let below = known.count { $0.met == false }
            let claim = PartClaim(part: below == 0 ? known.count : below, known: known.count, set: summary.gazetteer.ids.count)
            let villages = text.counted(claim, text.words.villageNoun)
            return below == 0 ? text.words.allMet(villages, goal, what) : text.words.belowTarget(villages, goal, what)
        }
        if let ranking = RankingClaim(id, in: summary, language: text.language, number: { text.number($0).text }) {
            return text.words.single(text.shortName(id), ranking.phrase)
        }
        return text.words.single(text.shortName(id), FigureMarks.marked(summary.indicator(id).map(text.value) ?? .missing))
    }

    private func subtitle(_ id: IndicatorID, _ commune: Indicator?) -> String {
        guard let commune, let denominator = commune.denominator else { return text.words.percentOf(text.base(id), text.asOf(id)) }
        let figure = text.number(denominator).of(text.source(of: commune).part("denominator"))
        return text.words.percentOf(text.base(id), text.asOf(id), FigureMarks.marked(figure))
    }

    /// Every rate of the commune that has a target, with its target as a tick.
    func targetsChart() -> Chart? {
        let targeted = summary.indicators.filter { $0.village == nil && $0.target != nil && $0.isRate && $0.isFigure }
        guard !targeted.isEmpty else { return nil }
        let known = targeted.filter { $0.met != nil }
        let met = known.count { $0.met == true }
        // Targets that are no percentages (7 teams) have no place on the scale; where there are some, the title says what it counts.
        let isPartial = summary.indicators.contains { $0.village == nil && $0.target != nil && !$0.isRate }
        let noun = isPartial ? text.words.rateNoun : text.words.indicatorNoun
        let phrase = text.counted(PartClaim(part: met, known: known.count, set: targeted.count), noun)
        return Chart(
            title: text.words.targetsTitle(phrase, all: met == known.count, none: met == 0),
            subtitle: text.words.resultAgainstTarget(text.period), source: text.words.allSources, alternativeText: "", format: .percent,
            categories: targeted.map { .init(text.shortName($0.id)) },
            marks: [
                .bar(Series(name: text.words.result, colour: PaletteRole.indicator, values: targeted.map(text.value))),
                .tick(targeted.map(\.target), label: text.words.tickLabel),
            ], maximum: 1)
    }

    /// What is paid without cash, the most used first.
    func servicesChart() -> Chart? {
        let services = summary.indicators.filter {
            $0.village == nil && $0.id.isOfService && $0.state != .noData
        }.enumerated().sorted { left, right in
            let (leftValue, rightValue) = (left.element.value ?? -1, right.element.value ?? -1)
            return leftValue == rightValue ? left.offset < right.offset : leftValue > rightValue
        }.map(\.element)
        guard !services.isEmpty else { return nil }
        let most = MostClaim(services.map { ($0, text.value($0)) })
        let top = most?.foremost(2).map { text.shortName($0.id) } ?? []
        let names = text.phrases.list(top.enumerated().map { $0.offset == 0 ? $0.element : text.inSentence($0.element) })
        return Chart(
            title: top.isEmpty ? text.shortName(.survey(.question(.cashless))) : text.words.services(names),
            subtitle: subtitle(services[0].id, services[0]), source: text.surveySource, alternativeText: "", format: .percent,
            categories: services.map { .init(text.shortName($0.id)) },
            marks: [.bar(Series(colour: PaletteRole.indicator, values: services.map(text.value)))])
    }

    /// The commune's survey indicators before and after a campaign.
    func wavesChart() -> Chart? {
        guard let waves = summary.waves else { return nil }
        let shown = waves.differences.filter { $0.village == nil && !$0.id.isOfService }
        guard !shown.isEmpty else { return nil }
        func values(_ indicators: [Indicator], _ period: String) -> [FigureValue] {
            shown.map { difference in
                let figure = indicators.first { $0.id == difference.id && $0.village == nil }.map(text.value) ?? .missing
                return figure.of(figure.source?.of(.period, period))
            }
        }
        let changed = shown.filter { ChangeClaim($0).isClear }
        func claim(_ part: Int) -> PartClaim { PartClaim(part: part, known: shown.count, set: shown.count) }
        let (risen, fallen) = (changed.count { $0.difference > 0 }, changed.count { $0.difference < 0 })
        let falls = fallen > 0 ? claim(fallen).phrase(text.words.indicatorNoun, text.language) : nil
        return Chart(
            title: text.words.wavesTitle(
                risen: text.counted(claim(risen), text.words.indicatorNoun), fallen: falls, none: changed.isEmpty),
            subtitle: text.words.wavesSubtitle(text.dates.short(waves.split.civil)), source: text.surveySource, alternativeText: "",
            format: .percent, categories: shown.map { .init(text.shortName($0.id)) },
            marks: [
                .bar(Series(name: text.words.before, colour: PaletteRole.before, values: values(waves.before, "before"))),
                .bar(Series(name: text.words.after, colour: PaletteRole.after, values: values(waves.after, "after"))),
            ], maximum: 1)
    }
}

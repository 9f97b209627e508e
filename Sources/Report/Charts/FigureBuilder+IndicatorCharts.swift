internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// Charts about indicators: by village, against their targets, by service.
extension FigureBuilder {
    /// One indicator by village, with the commune's value, the target, and intervals where it was estimated. A fact that no village reports
    /// stands alone.
    func indicatorData(_ id: IndicatorID, _ options: ChartOptions) -> ChartData? {
        var villages = summary.indicators.filter { $0.id == id && $0.village != nil }
        guard villages.contains(where: { $0.isFigure }) else { return id.isFact ? indicatorsData([id]) : nil }
        let isRate = villages.contains(where: \.isRate)
        let ownTarget = options.target.map { isRate ? $0 / 100 : $0 }
        if let ownTarget { for index in villages.indices { villages[index].target = ownTarget } }
        let commune = summary.indicator(id)
        let title = villagesTitle(id, villages.filter { $0.isFigure }, ownTarget: ownTarget)
        var data = ChartData(
            title: title,
            subtitle: isRate ? subtitle(id, commune) : text.words.result(text.period, in: villages.first(where: \.isFigure)?.unit ?? ""),
            source: text.source(id), format: isRate ? .percent : .count,
            categories: villages.map { .init($0.village.map(text.village) ?? "") },
            series: [series(villages)])
        if options.showsAverage, isRate, villages.count > 1, let commune, commune.value != nil { data.average = text.value(commune) }
        if options.showsTarget {
            if let ownTarget {
                data.target = isRate ? text.percent(ownTarget) : text.number(ownTarget)
            } else if isRate {
                data.target = commune.flatMap(text.target)
            }
        }
        return data
    }

    private func interval(_ indicator: Indicator) -> Series.Interval? {
        guard indicator.state == .known, let low = indicator.low, let high = indicator.high else { return nil }
        let source = text.source(of: indicator)
        return Series.Interval(low: text.points(low).of(source.part("low")), high: text.points(max(low, high)).of(source.part("high")))
    }

    private func series(_ indicators: [Indicator], name: String = "") -> Series {
        Series(name: name, colour: PaletteRole.indicator, values: indicators.map(text.value), intervals: indicators.map(interval))
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

    /// Every rate of the commune that has a target.
    func targetsData() -> ChartData? {
        let targeted = summary.indicators.filter { $0.village == nil && $0.target != nil && $0.isRate && $0.isFigure }
        guard !targeted.isEmpty else { return nil }
        let known = targeted.filter { $0.met != nil }
        let met = known.count { $0.met == true }
        // Targets that are no percentages (7 teams) have no place on the scale; where there are some, the title says what it counts.
        let isPartial = summary.indicators.contains { $0.village == nil && $0.target != nil && !$0.isRate }
        let noun = isPartial ? text.words.rateNoun : text.words.indicatorNoun
        let phrase = text.counted(PartClaim(part: met, known: known.count, set: targeted.count), noun)
        var data = beside(targeted)
        data.title = text.words.targetsTitle(phrase, all: met == known.count, none: met == 0)
        data.subtitle = text.words.resultAgainstTarget(text.period)
        return data
    }

    /// Some of the commune's indicators, each with its own target; those without data are shown as such.
    func indicatorsData(_ ids: [IndicatorID]) -> ChartData? {
        let shown = ids.compactMap { summary.indicator($0) }
        guard shown.contains(where: { $0.isFigure }) else { return nil }
        var data = beside(shown)
        if shown.count == 1 {
            data.title = text.words.single(text.name(shown[0].id), FigureMarks.marked(text.value(shown[0])))
        } else {
            data.title = text.isFirst(text.phrases.list(shown.map { text.inSentence(text.shortName($0.id)) }))
        }
        data.subtitle = shown[0].isRate ? text.words.result(text.period) : text.words.result(text.period, in: shown[0].unit)
        return data
    }

    /// The units of some of the commune's indicators, `%` for rates, each once.
    func units(of ids: [IndicatorID]) -> [String] {
        ids.compactMap { summary.indicator($0) }.filter { $0.isFigure }.map { $0.isRate ? "%" : $0.unit }.distinct
    }

    private func beside(_ shown: [Indicator]) -> ChartData {
        let isRate = shown.contains(where: \.isRate)
        var data = ChartData(
            title: "", subtitle: "", source: text.source(shown.map(\.id)), format: isRate ? .percent : .count,
            categories: shown.map { .init(text.shortName($0.id)) },
            series: [series(shown, name: text.words.result)])
        data.targets = shown.map(text.target)
        data.order = data.targets.contains { $0 != nil } ? .gap : .list
        data.maximum = isRate ? 1 : nil
        return data
    }

    /// What is paid without cash, the most used first.
    func servicesData() -> ChartData? {
        let services = summary.indicators.filter { $0.village == nil && $0.id.isOfService && $0.isFigure }
        guard !services.isEmpty else { return nil }
        let most = MostClaim(services.map { ($0, text.value($0)) })
        let top = most?.foremost(2).map { text.shortName($0.id) } ?? []
        let names = text.phrases.list(top.enumerated().map { $0.offset == 0 ? $0.element : text.inSentence($0.element) })
        return ChartData(
            title: top.isEmpty ? text.shortName(.survey(.question(.cashless))) : text.words.services(names),
            subtitle: subtitle(services[0].id, services[0]), source: text.surveySource, format: .percent,
            categories: services.map { .init(text.shortName($0.id)) },
            series: [series(services)])
    }
}

internal import Aggregation
internal import Catalogue
internal import Charts
internal import Commune
internal import Language

/// Charts about two waves of a survey: before and after, and by how much they differ (Domain.md, "Survey waves").
extension FigureBuilder {
    /// The commune's survey indicators before and after a campaign.
    func wavesData() -> ChartData? {
        guard let waves = summary.waves, waves.isOfItsTime else { return nil }
        let shown = waves.differences.filter { $0.village == nil && !$0.id.isOfService }
        guard !shown.isEmpty else { return nil }
        var data = ChartData(
            title: changesTitle(shown.map { ChangeClaim($0) }, of: shown.count, text.words.indicatorNoun),
            subtitle: text.words.wavesSubtitle(text.dates.short(waves.split.civil)), source: text.surveySource, format: .percent,
            categories: shown.map { .init(text.shortName($0.id)) },
            series: [
                Series(name: text.words.before, colour: PaletteRole.before, values: shown.map { value($0.id, in: waves.before, "before") }),
                Series(name: text.words.after, colour: PaletteRole.after, values: shown.map { value($0.id, in: waves.after, "after") }),
            ])
        data.maximum = 1
        data.order = .list
        return data
    }

    /// One indicator before and after in each village, the highest after first.
    func wavesData(of id: IndicatorID) -> ChartData? {
        guard let waves = summary.waves, waves.isOfItsTime, !changes(of: id, waves).isEmpty else { return nil }
        let villages = summary.gazetteer.ids
        var data = ChartData(
            title: villagesTitle(id, waves), subtitle: text.words.wavesSubtitle(text.dates.short(waves.split.civil)),
            source: text.surveySource, format: .percent, categories: villages.map { .init(text.village($0)) },
            series: [
                Series(
                    name: text.words.before, colour: PaletteRole.before, values: villages.map { value(id, $0, in: waves.before, "before") }),
                Series(
                    name: text.words.after, colour: PaletteRole.after, values: villages.map { value(id, $0, in: waves.after, "after") }),
            ])
        data.maximum = 1
        data.leading = 1
        return data
    }

    /// By how much the commune's survey indicators changed.
    func changesData() -> ChartData? {
        guard let waves = summary.waves, waves.isOfItsTime else { return nil }
        let shown = waves.differences.filter { $0.village == nil && !$0.id.isOfService }
        guard !shown.isEmpty else { return nil }
        return data(shown, title: changesTitle(shown.map { ChangeClaim($0) }, of: shown.count, text.words.indicatorNoun), waves) {
            .init(text.shortName($0.id))
        }
    }

    /// By how much one indicator changed in each village.
    func changesData(of id: IndicatorID, _ options: ChartOptions) -> ChartData? {
        guard let waves = summary.waves, waves.isOfItsTime else { return nil }
        let shown = changes(of: id, waves)
        guard !shown.isEmpty else { return nil }
        var data = data(shown, title: villagesTitle(id, waves), waves) { .init($0.village.map(text.village) ?? "") }
        if options.showsAverage, shown.count > 1, let commune = waves.differences.first(where: { $0.id == id && $0.village == nil }) {
            data.average = text.signedPoints(commune.difference).of(source(commune))
        }
        return data
    }

    private func data(
        _ shown: [SurveyWaves.Difference], title: String, _ waves: SurveyWaves, category: (SurveyWaves.Difference) -> Chart.Category
    ) -> ChartData {
        let intervals = shown.map { difference -> Series.Interval? in
            guard let low = difference.low, let high = difference.high else { return nil }
            let source = source(difference)
            return Series.Interval(
                low: text.signedPoints(low).of(source.part("low")), high: text.signedPoints(high).of(source.part("high")))
        }
        let values = shown.map { text.signedPoints($0.difference).of(source($0)) }
        return ChartData(
            title: title, subtitle: text.words.changesSubtitle(text.dates.short(waves.split.civil)), source: text.surveySource,
            format: .points, categories: shown.map(category),
            series: [Series(colour: PaletteRole.indicator, values: values, intervals: intervals)])
    }

    /// Of villages with a value in both waves, in the office's order.
    private func changes(of id: IndicatorID, _ waves: SurveyWaves) -> [SurveyWaves.Difference] {
        let differences = waves.differences.filter { $0.id == id }
        return summary.gazetteer.ids.compactMap { village in differences.first { $0.village == village } }
    }

    private func source(_ difference: SurveyWaves.Difference) -> FigureSource {
        FigureSource(difference.id.text, [.period: "after"]).part("change").of(.village, difference.village.map(text.village))
    }

    private func value(_ id: IndicatorID, _ village: VillageID? = nil, in wave: [Indicator], _ period: String) -> FigureValue {
        let figure = wave.first { $0.id == id && $0.village == village }.map(text.value) ?? .missing
        return figure.of(figure.source?.of(.period, period))
    }

    // MARK: Titles

    /// How many certainly rose and fell, of those that have both waves.
    private func changesTitle(_ claims: [ChangeClaim], of set: Int, _ noun: String) -> String {
        let changed = claims.filter(\.isClear)
        func claim(_ part: Int) -> PartClaim { PartClaim(part: part, known: claims.count, set: set) }
        let (risen, fallen) = (changed.count { $0.difference > 0 }, changed.count { $0.difference < 0 })
        let falls = fallen > 0 ? claim(fallen).phrase(noun, text.language) : nil
        return text.words.wavesTitle(risen: text.counted(claim(risen), noun), fallen: falls, none: changed.isEmpty)
    }

    private func villagesTitle(_ id: IndicatorID, _ waves: SurveyWaves) -> String {
        let claims = changes(of: id, waves).map { difference in
            ChangeClaim(
                difference,
                bases: [waves.before, waves.after].map { wave in
                    wave.first { $0.id == id && $0.village == difference.village }?.denominator
                })
        }
        let what = text.shortName(id)
        guard claims.contains(where: \.isClear) else { return text.words.single(what, text.words.noVillageChanged) }
        return text.words.single(
            what, text.inSentence(changesTitle(claims, of: summary.gazetteer.ids.count, text.words.villageNoun)))
    }
}

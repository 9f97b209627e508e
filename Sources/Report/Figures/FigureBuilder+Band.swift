internal import Aggregation
internal import Diagnostics
internal import YAMLReading

/// The band of targeted indicators before the text.
extension FigureBuilder {
    /// - Returns: the indicators that the body names, else all that have a target; nil where none has data.
    func indicatorBand(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> IndicatorBand? {
        let known = IndicatorCatalogue.all.map(\.id.rawValue) + summary.facts.filter { $0.village == nil }.map { "facts.\($0.slug)" }
        let named = body.texts("indicators", &diagnostics)
        for name in named ?? [] where !known.contains(name) {
            diagnostics.record(
                .templateUnknownColumn, at: body["indicators"]?.location, ["name": .text(name), "known": .names(known)])
        }
        let indicators =
            named?.compactMap { summary.indicator(IndicatorID(rawValue: $0)) }
            ?? summary.indicators.filter { $0.village == nil && $0.target != nil }
        let shown = indicators.filter { $0.state != .noData }
        return shown.isEmpty ? nil : IndicatorBand(cards: shown.map(card))
    }

    private func card(_ indicator: Indicator) -> IndicatorBand.Card {
        IndicatorBand.Card(
            name: text.shortName(indicator.id), value: text.value(indicator),
            target: indicator.target == nil ? "" : text.words.targetLabel(text.target(indicator)),
            distance: TargetDistance(text.language).distance(indicator) ?? "", met: indicator.met,
            fraction: indicator.isRate ? indicator.value.map { min(1, max(0, $0)) } : nil,
            targetFraction: indicator.isRate ? indicator.target : nil)
    }
}

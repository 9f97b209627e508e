internal import Aggregation
internal import Catalogue
internal import Diagnostics
internal import Language
internal import YAMLReading

/// The band of targeted indicators before the text.
extension FigureBuilder {
    /// How many cards the band has where the template does not name them: one row, which page one has room for.
    private static var cardCount: Int { 5 }

    /// - Returns: the indicators that the body names, else those that have a target: below it from the farthest on, then what has met it,
    ///   those of the settings before those of the facts' file; nil where none has data.
    func indicatorBand(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> IndicatorBand? {
        let known = (IndicatorID.all + summary.facts.filter { $0.village == nil }.map { .fact($0.slug) }).map(\.text)
        let named = body.texts("indicators", &diagnostics)
        for name in named ?? [] where !known.contains(name) {
            recordUnknown(name, known, at: body["indicators"]?.location, &diagnostics)
        }
        let chosen = named?.compactMap { IndicatorID($0).flatMap { summary.indicator($0) } }
        for case .fact(let slug) in chosen?.filter({ if case .text = $0.state { true } else { false } }).map(\.id) ?? [] {
            diagnostics.record(.templateFactIsText(name: IndicatorID.fact(slug).text), at: body["indicators"]?.location)
        }
        let shown = chosen?.filter(\.isFigure) ?? foremostTargets
        return shown.isEmpty ? nil : IndicatorBand(cards: cards(of: shown))
    }

    private var foremostTargets: [Indicator] {
        let targeted = summary.indicators.filter { $0.village == nil && $0.target != nil && $0.isFigure }
        let short = summary.shortfalls.map(\.indicator)
        let others = targeted.filter { indicator in !short.contains { $0.id == indicator.id } }
        let ordered = short + others.filter { !$0.id.isFact } + others.filter(\.id.isFact)
        return Array(ordered.prefix(Self.cardCount))
    }

    private func cards(of indicators: [Indicator]) -> [IndicatorBand.Card] {
        let percents = SharedDecimals(indicators.filter(\.isRate).compactMap(\.value), language: text.language)
        return indicators.map { card($0, value: percents.shared(text.value($0))) }
    }

    private func card(_ indicator: Indicator, value: FigureValue) -> IndicatorBand.Card {
        IndicatorBand.Card(
            name: text.shortName(indicator.id), value: value,
            target: text.target(indicator).map { text.words.targetLabel($0.text) } ?? "",
            distance: TargetDistance(text.language).distance(indicator) ?? "", met: indicator.met,
            bar: indicator.isRate ? TargetBar(value, target: indicator.target) : nil)
    }
}

internal import Catalogue
internal import Charts
internal import Diagnostics
internal import Language
internal import YAMLReading

/// Turns the body of a `chart` block into a figure.
extension FigureBuilder {
    /// The keys of a `chart` block.
    static let chartKeys = ["kind", "value", "by", "sort", "top", "title", "target", "average"]
    private static let choosableAxes = [ChartAxis.village, .field, .month].map(\.rawValue)

    /// - Returns: nil where there is nothing to draw (no such data), or where the body is wrong, which has then been recorded.
    func figure(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> Figure? {
        if case .scalar(Self.matrixKind.name, _)? = body["kind"] { return matrix(body, diagnostics: &diagnostics) }
        body.require("value", &diagnostics)
        let subject = subject(body, &diagnostics)
        let axis = body.choice("by", among: Self.choosableAxes, &diagnostics).flatMap(ChartAxis.init)
        let kindName = body.choice("kind", among: ChartKind.all.map(\.name) + [Self.matrixKind.name], &diagnostics)
        let options = options(body, &diagnostics)
        guard let subject else { return nil }
        guard let view = subject.view(by: axis) else {
            let fitting = subject.views.map(\.shape.axis.rawValue).filter(Self.choosableAxes.contains)
            let name = axis?.rawValue ?? ""
            diagnostics.record(
                fitting.isEmpty
                    ? .chartAxisFixed(axis: name, value: subject.name)
                    : .chartAxisUnfit(axis: name, value: subject.name, fitting: fitting), at: body["by"]?.location)
            return nil
        }
        let named = ChartKind.all.first { $0.name == kindName }
        let kind = named ?? view.kind
        if let need = kind.unmetNeed(by: view.shape) {
            diagnostics.record(
                .chartKindUnfit(
                    kind: kind.name, value: subject.name, need: need,
                    fitting: ChartKind.all.filter { $0.unmetNeed(by: view.shape) == nil }.map(\.name), values: Self.values(kind)),
                at: body["kind"]?.location)
            return nil
        }
        guard areKeysFit(body, subject, view.shape, options, &diagnostics) else { return nil }
        guard let data = view.data(self, options) else { return nil }
        // Bars side by side become too thin to label beyond a year.
        let isLong = named == nil && data.isOverTime && data.series.count > 1 && data.wholes.isEmpty && data.categories.count > 12
        return figure(data, isLong ? .line : kind, options)
    }

    /// What `value` names: a subject, an indicator, a fact of the commune, or a list of the latter two.
    private func subject(_ body: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> ChartSubject? {
        guard let names = body.texts("value", &diagnostics), let location = body["value"]?.location, !names.isEmpty else { return nil }
        let facts = summary.facts.map { IndicatorID.fact($0.slug).text }
        let known = ChartSubject.all.map(\.name)
        for name in names where !known.contains(name) {
            if IndicatorID(name)?.isFact == true {
                let figures = summary.indicators.filter { $0.id.text == name }
                let isInWords = figures.contains { if case .text = $0.state { true } else { false } }
                if !figures.isEmpty, figures.contains(where: \.isFigure) || !isInWords { continue }
                diagnostics.record(
                    figures.isEmpty ? .chartFactUnknown(name: name, known: facts) : .templateFactIsText(name: name), at: location)
            } else {
                diagnostics.record(.yamlChoiceExpected(key: body.qualified("value"), value: name, known: known + facts), at: location)
            }
            return nil
        }
        guard names.count > 1 else {
            return ChartSubject.all.first { $0.name == names[0] } ?? IndicatorID(names[0]).map(ChartSubject.init)
        }
        for name in names where IndicatorID(name) == nil {
            diagnostics.record(.chartValueAlone(value: name), at: location)
            return nil
        }
        let ids = names.compactMap(IndicatorID.init)
        let units = units(of: ids)
        guard units.count < 2 else {
            diagnostics.record(.chartUnitsMixed(units: units), at: location)
            return nil
        }
        return ChartSubject(ids)
    }

    private func options(_ body: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> ChartOptions {
        var options = ChartOptions(
            order: body.choice("sort", among: ChartOrder.allCases.map(\.rawValue), &diagnostics).flatMap(ChartOrder.init),
            top: body.integer("top", minimum: 1, &diagnostics), title: body.text("title", &diagnostics),
            showsAverage: body.flag("average", &diagnostics) ?? true)
        // `target: 80` is a target of the chart's own; `target: no` leaves the settings' target out.
        if case .scalar(let text, _)? = body["target"], let number = YAMLMapping.number(in: text) {
            options.target = number
        } else {
            options.showsTarget = body.flag("target", &diagnostics) ?? true
        }
        return options
    }

    /// Whether every key has an effect; what has none has then been recorded.
    private func areKeysFit(
        _ body: YAMLMapping, _ subject: ChartSubject, _ shape: ChartShape, _ options: ChartOptions,
        _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        var needs: [(key: String, need: ChartNeed)] = [("sort", .notMonths), ("top", .notMonths), ("average", .rateByVillage)]
        if options.order == .gap { needs.append(("sort", .targets)) }
        if options.target != nil || !options.showsTarget { needs.append(("target", .oneSeries)) }
        let unfit = needs.first { body[$0.key] != nil && !$0.need.isMet(by: shape) }
        guard let unfit else { return true }
        diagnostics.record(
            .chartKeyUnfit(key: unfit.key, value: subject.name, need: unfit.need), at: body[unfit.key]?.location)
        return false
    }

    private func figure(_ data: ChartData, _ kind: ChartKind, _ options: ChartOptions) -> Figure {
        let ordered = data.isOverTime ? data : data.ordered(options.order ?? data.order)
        var (shown, whole) = ordered.first(options.top)
        if let whole {
            let counts = [shown.categories.count, whole].map { FigureMarks.marked(text.count($0, of: nil)) }
            shown.subtitle = text.words.shown(shown.subtitle, counts[0], of: counts[1])
        }
        var chart = kind.draw(shown, text)
        if let title = options.title { chart.title = title }
        text.shareDecimals(of: &chart)
        let (title, subtitle) = (FigureMarks.inlines(of: chart.title), FigureMarks.inlines(of: chart.subtitle))
        (chart.title, chart.subtitle) = (title.plainText, subtitle.plainText)
        chart.alternativeText = ChartDescription(chart, text: text).alternativeText
        var table = ChartDescription(chart, text: text).table
        table.caption = title
        return Figure(label: "", diagram: .chart(chart), title: title, subtitle: subtitle, data: table, anchor: "")
    }

    /// What a kind can show, as it would be written: `dossiers.trend`, `dossiers.received (by: month)`; of indicators one stands for all.
    private static func values(_ kind: ChartKind) -> [String] {
        let named =
            (ChartSubject.named + [ChartSubject(.dossiers(.onTime))] + IndicatorID.all.first(where: \.isOfSurvey).map {
                [ChartSubject($0)]
            }!)
        return named.flatMap { subject in
            subject.views.enumerated().filter { kind.unmetNeed(by: $0.element.shape) == nil }.map {
                $0.offset == 0 ? subject.name : "\(subject.name) (by: \($0.element.shape.axis.rawValue))"
            }
        }
    }
}

internal import Catalogue
internal import Charts
internal import Diagnostics
internal import Language
internal import YAMLReading

/// Turns the body of a `chart` block into a figure.
extension FigureBuilder {
    /// The keys of a `chart` block.
    static let chartKeys = ["kind", "value", "by", "sort", "top", "title", "target", "average"]
    /// Those and the ones that some kind alone has.
    static let allChartKeys = chartKeys + ChartKind.all.flatMap(\.keys).filter { !chartKeys.contains($0) }
    private static let choosableAxes = [ChartAxis.village, .field, .month].map(\.rawValue)

    /// - Returns: nil where there is nothing to draw (no such data), or where the body is wrong, which has then been recorded.
    func figure(_ body: YAMLMapping, diagnostics: inout DiagnosticCollector) -> Figure? {
        let kindName = body.choice("kind", among: ChartKind.all.map(\.name), &diagnostics)
        let named = ChartKind.all.first { $0.name == kindName }
        if let named {
            // Keys that no kind has were told when the block was read.
            let known = body.entries.filter { Self.allChartKeys.contains($0.key) }
            _ = YAMLMapping(.mapping(known, body.location), path: body.path, keys: named.keys, diagnostics: &diagnostics)
        }
        if named?.usualValue == nil { body.require("value", &diagnostics) }
        let usual = body["value"] == nil ? ChartSubject.all.first { $0.name == named?.usualValue } : nil
        let subject = usual ?? subject(body, &diagnostics)
        let axis = body.choice("by", among: Self.choosableAxes, &diagnostics).flatMap(ChartAxis.init)
        let options = options(body, named, &diagnostics)
        guard let subject, let view = view(of: subject, by: axis, for: named, body, &diagnostics) else { return nil }
        guard isKindFit(named, to: view, of: subject, body, &diagnostics) else { return nil }
        guard areKeysFit(body, subject, view.shape, options, &diagnostics) else { return nil }
        let kind = named ?? (isLong(view.shape) ? .line : view.kind)
        return kind.draw(self, view, options).map { figure($0, title: options.title) }
    }

    /// Bars side by side become too thin to label beyond a year.
    private func isLong(_ shape: ChartShape) -> Bool {
        shape.axis == .month && shape.series == .several && !shape.isRate && (summary.dossiers?.byMonth.count ?? 0) > 12
    }

    private func view(
        of subject: ChartSubject, by axis: ChartAxis?, for kind: ChartKind?, _ body: YAMLMapping, _ diagnostics: inout DiagnosticCollector
    ) -> ChartSubject.View? {
        if let view = subject.view(by: axis, for: kind) { return view }
        let fitting = subject.views.map(\.shape.axis.rawValue).filter(Self.choosableAxes.contains)
        let others = ChartSubject.all.filter { other in
            other.name.hasPrefix("\(subject.name).") && other.views.contains { $0.shape.axis == axis }
        }
        let name = axis?.rawValue ?? ""
        diagnostics.record(
            !fitting.isEmpty
                ? .chartAxisUnfit(axis: name, value: subject.name, fitting: fitting)
                : others.isEmpty
                    ? .chartAxisFixed(axis: name, value: subject.name)
                    : .chartAxisOfOthers(axis: name, value: subject.name, others: others.map(\.name)), at: body["by"]?.location)
        return nil
    }

    /// Whether the kind that the block names can draw the figures; what keeps it from that has then been recorded.
    private func isKindFit(
        _ named: ChartKind?, to view: ChartSubject.View, of subject: ChartSubject, _ body: YAMLMapping,
        _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        let kind = named ?? view.kind
        if let need = kind.unmetNeed(by: view.shape) {
            diagnostics.record(
                .chartKindUnfit(
                    kind: kind.name, value: subject.name, need: need,
                    fitting: ChartKind.all.filter { $0.unmetNeed(by: view.shape) == nil }.map(\.name), values: Self.values(kind)),
                at: body["kind"]?.location)
            return false
        }
        guard let most = kind.mostIndicators else { return true }
        let ids = view.indicators(self)
        guard ids.count <= most else {
            diagnostics.record(.templateMatrixTooWide(count: ids.count, most: most), at: body["value"]?.location)
            return false
        }
        let possible = VillageMatrix.possible(in: summary)
        for id in ids where id.isFact && !possible.contains(id) {
            diagnostics.record(
                .chartFactNotByVillage(name: id.text, known: possible.filter(\.isFact).map(\.text)), at: body["value"]?.location)
            return false
        }
        return true
    }

    /// What `value` names: a subject, an indicator, a fact of the commune, or a list of the latter two.
    private func subject(_ body: YAMLMapping, _ diagnostics: inout DiagnosticCollector) -> ChartSubject? {
        guard let names = body.texts("value", &diagnostics), let location = body["value"]?.location, !names.isEmpty else { return nil }
        let facts = factNames
        let known = ChartSubject.all.map(\.name)
        for name in names where !known.contains(name) {
            if let id = IndicatorID(name), id.isFact {
                let figures = summary.indicators.filter { $0.id == id }
                let isInWords = figures.contains { if case .text = $0.state { true } else { false } }
                if !figures.isEmpty, figures.contains(where: \.isFigure) || !isInWords { continue }
                let unknown = NearestName.find(name, among: facts).map { ErrorMessage.chartFactUnknownNear(name: name, nearest: $0) }
                diagnostics.record(
                    figures.isEmpty ? unknown ?? .chartFactUnknown(name: name, known: facts) : .templateFactIsText(name: name), at: location
                )
            } else {
                diagnostics.record(unknownValue(name, among: known + facts), at: location)
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
        if let repeated = names.firstRepeated {
            diagnostics.record(.templateRepeated(name: repeated), at: location)
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

    /// Each once, though villages may report it too.
    var factNames: [String] { summary.facts.map { IndicatorID.fact($0.slug).text }.distinct }

    private func unknownValue(_ name: String, among known: [String]) -> ErrorMessage {
        if name.contains(",") { return .chartValuesJoined(values: name) }
        if let nearest = NearestName.find(name, among: known) { return .chartValueUnknownNear(value: name, nearest: nearest) }
        // What two waves say of each indicator follows from the indicators' names.
        return .chartValueUnknown(value: name, known: known.filter { !$0.hasPrefix("waves.") || $0 == "waves.change" })
    }

    private func options(_ body: YAMLMapping, _ kind: ChartKind?, _ diagnostics: inout DiagnosticCollector) -> ChartOptions {
        var options = ChartOptions(
            order: body.choice("sort", among: (kind?.orders ?? ChartOrder.allCases).map(\.rawValue), &diagnostics)
                .flatMap(ChartOrder.init),
            top: body.integer("top", minimum: 1, &diagnostics), title: body.text("title", &diagnostics),
            showsAverage: body.flag("average", &diagnostics) ?? true, showsBases: body.flag("bases", &diagnostics) ?? true)
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
        if options.order == .gap, shape.series != .indicators { needs.append(("sort", .targets)) }
        if options.target != nil || !options.showsTarget { needs.append(("target", .ownTarget)) }
        let unfit = needs.first { body[$0.key] != nil && !$0.need.isMet(by: shape) }
        if let unfit {
            diagnostics.record(
                .chartKeyUnfit(key: unfit.key, value: subject.name, need: unfit.need), at: body[unfit.key]?.location)
            return false
        }
        return isTargetFit(body, subject, options, &diagnostics)
    }

    /// Whether the chart's own target can be one, and whether there is one by which things are to be put in order.
    private func isTargetFit(
        _ body: YAMLMapping, _ subject: ChartSubject, _ options: ChartOptions, _ diagnostics: inout DiagnosticCollector
    ) -> Bool {
        guard options.target != nil || options.order == .gap else { return true }
        let id = IndicatorID(subject.name)
        let values = summary.indicators.filter { $0.id == id }
        if let target = options.target, case .scalar(let written, let place)? = body["target"],
            target < 0 || target > 100 && (values.isEmpty || values.contains(where: \.isRate))
        {
            diagnostics.record(.settingsTargetRange(key: body.qualified("target"), value: written), at: place)
            return false
        }
        if options.order == .gap, options.target == nil, !values.isEmpty, !values.contains(where: { $0.target != nil }) {
            diagnostics.record(.chartOrderWithoutTarget(value: subject.name), at: body["sort"]?.location)
        }
        return true
    }

    /// The first things in their order, drawn by marks.
    func chart(_ data: ChartData, _ options: ChartOptions, draw: (ChartData, FigureText) -> Chart) -> Chart {
        var order = options.order ?? data.order
        if order == .gap, data.target == nil, !data.targets.contains(where: { $0 != nil }) { order = .value }
        let ordered = data.isOverTime ? data : data.ordered(order)
        var (shown, whole) = ordered.first(options.top)
        if let whole {
            let counts = [shown.categories.count, whole].map { FigureMarks.marked(text.count($0, of: nil)) }
            shown.subtitle = text.words.shown(shown.subtitle, counts[0], of: counts[1])
        }
        var chart = draw(shown, text)
        text.shareDecimals(of: &chart)
        return chart
    }

    /// A diagram with its words and the numbers behind it.
    private func figure(_ drawn: Diagram, title own: String?) -> Figure {
        var diagram = drawn
        let (title, subtitle) = (FigureMarks.inlines(of: own ?? drawn.title), FigureMarks.inlines(of: drawn.subtitle))
        (diagram.title, diagram.subtitle) = (title.plainText, subtitle.plainText)
        var data: Table
        switch diagram {
        case .chart(let chart):
            let description = ChartDescription(chart, text: text)
            (diagram.alternativeText, data) = (description.alternativeText, description.table)
        case .matrix(let matrix):
            let description = MatrixDescription(matrix, text: text)
            (diagram.alternativeText, data) = (description.alternativeText, description.table)
        }
        data.caption = title
        return Figure(label: "", diagram: diagram, title: title, subtitle: subtitle, data: data, anchor: "")
    }

    /// What a kind can show, as it would be written: `dossiers.trend`, `dossiers.received (by: month)`; of indicators one stands for all.
    private static func values(_ kind: ChartKind) -> [String] {
        let named =
            (ChartSubject.named + [ChartSubject(.dossiers(.onTime))] + IndicatorID.all.first(where: \.isOfSurvey).map {
                [ChartSubject($0), .waves($0), .change($0)]
            }!)
        return named.flatMap { subject in
            subject.views.enumerated().filter { kind.unmetNeed(by: $0.element.shape) == nil }.map {
                $0.offset == 0 ? subject.name : "\(subject.name) (by: \($0.element.shape.axis.rawValue))"
            }
        }
    }
}

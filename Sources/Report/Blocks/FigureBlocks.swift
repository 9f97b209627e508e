internal import Diagnostics
internal import YAMLReading

/// The blocks that show figures. What there are no data for leaves nothing behind but a note to the author of the template.
extension BlockKind {
    static let chart = BlockKind(
        name: "chart",
        reading: .settings(keys: FigureBuilder.allChartKeys) { body, context in
            let drawn = context.noting(body, "value") { $0.figures.figure(body, diagnostics: &$0.diagnostics) }
            guard var figure = drawn else { return [] }
            figure.label = context.nextFigureLabel()
            figure.anchor = context.anchors.anchor(figure.label)
            return [.figure(figure)]
        })

    static let table = BlockKind(
        name: "table",
        reading: .settings(keys: FigureBuilder.tableKeys) { body, context in
            let drawn = context.noting(body, "rows") { $0.figures.table(body, diagnostics: &$0.diagnostics) }
            guard var table = drawn else { return [] }
            table.label = context.nextTableLabel()
            table.anchor = context.anchors.anchor(table.label)
            return [.table(table)]
        })

    static let band = BlockKind(
        name: "band",
        reading: .settings(keys: FigureBuilder.bandKeys) { body, context in
            context.figures.indicatorBand(body, diagnostics: &context.diagnostics).map { [.indicatorBand($0)] } ?? []
        })
}

extension BlockContext {
    /// Tells a template's author that a block without mistakes has nothing to show.
    ///
    /// - Parameter key: the one that says what it shows.
    fileprivate mutating func noting<Shown>(_ body: YAMLMapping, _ key: String, _ read: (inout BlockContext) -> Shown?) -> Shown? {
        let errors = diagnostics.count(of: .error)
        let shown = read(&self)
        guard shown == nil, tellsWhatIsLeftOut, diagnostics.count(of: .error) == errors else { return shown }
        var told = DiagnosticCollector()
        let kind = body.text("kind", &told)
        let usual = ChartKind.all.first { $0.name == kind }?.usualValue
        guard let what = body.texts(key, &told)?.joined(separator: ", ") ?? usual else { return nil }
        diagnostics.record(.templateNothingToShow(block: body.path, what: what), at: body[key]?.location ?? body.location)
        return nil
    }
}

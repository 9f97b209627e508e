internal import YAMLReading

/// The blocks that show figures. What there are no data for leaves nothing behind.
extension BlockKind {
    static let chart = BlockKind(
        name: "chart",
        reading: .settings(keys: FigureBuilder.allChartKeys) { body, context in
            guard var figure = context.figures.figure(body, diagnostics: &context.diagnostics) else { return [] }
            figure.label = context.nextFigureLabel()
            figure.anchor = context.anchors.anchor(figure.label)
            return [.figure(figure)]
        })

    static let table = BlockKind(
        name: "table",
        reading: .settings(keys: FigureBuilder.tableKeys) { body, context in
            guard var table = context.figures.table(body, diagnostics: &context.diagnostics) else { return [] }
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

package import Graphics
package import Language

/// Lays a chart out as a drawing: heading, legend where no direct label does, plot, source.
///
/// The height follows from the marks: 6 to 8 cm at 16 cm width, less for a few bars, more for more than 12 categories.
package struct ChartLayout {
    private var setting: ChartSetting

    /// `width` in points.
    package init(width: Double, style: ChartStyle = .print, typesetter: any TextTypesetting, language: Language = .vietnamese) {
        setting = ChartSetting(width: width, style: style, typesetter: typesetter, language: language)
    }

    /// The whole chart in one drawing, as high as it needs to be.
    package func scene(_ chart: Chart) -> Scene { drawing(chart).whole }

    /// A chart or a matrix, whole and ready to be drawn some rows at a time.
    ///
    /// - Parameter tightness: share of the drawing's shrinkage that it loses, from 0 to 1.
    package func drawing(_ diagram: Diagram, tightness: Double = 0) -> ChartDrawing {
        var layout = self
        layout.setting.tightness = tightness
        return switch diagram {
        case .chart(let chart): layout.drawing(chart)
        case .matrix(let matrix): layout.drawing(matrix)
        }
    }

    /// A matrix; each part of it has the head, the first alone the meaning of its signs.
    package func drawing(_ matrix: Matrix) -> ChartDrawing {
        let (plot, diagram) = (MatrixPlot(matrix, in: setting), Diagram.matrix(matrix))
        if !plot.hasRoom, let style = setting.style.smaller {
            return ChartLayout(
                width: setting.width, style: style, typesetter: setting.typesetter, language: setting.language
            ).drawing(diagram, tightness: setting.tightness)
        }
        let key = Legend(entries: MatrixKey(matrix).entries).draw(in: setting)
        let whole = compose(diagram, [key, plot.draw(plot.bands.indices)])
        return ChartDrawing(whole, rows: plot.bands, shrinkage: plot.shrinkage) { rows in
            compose(diagram, [key, plot.draw(rows)], isContinued: rows.lowerBound > 0)
        }
    }

    /// A matrix in parts for a place that is narrower than it: the meaning of its signs, its names, and all else, which can be moved beside
    /// the names.
    ///
    /// - Parameter keyWidth: of the first part, in points.
    package func sides(of matrix: Matrix, keyWidth: Double) -> MatrixSides {
        let key = ChartSetting(width: keyWidth, style: setting.style, typesetter: setting.typesetter, language: setting.language)
        let (names, cells) = MatrixPlot(matrix, in: setting).drawSides()
        return MatrixSides(
            key: Legend(entries: MatrixKey(matrix).entries).draw(in: key).scene, names: names.scene, cells: cells.scene)
    }

    /// The chart, whole and ready to be drawn some rows at a time. Lying bars have a row for each category; standing bars lie down where
    /// their names have no room.
    package func drawing(_ chart: Chart) -> ChartDrawing {
        let marks = ChartMarks(chart)
        guard !chart.categories.isEmpty else {
            let words = TextBlock(ChartWording(setting.language).noCategories, setting.style.label, width: setting.width, in: setting)
            return ChartDrawing(compose(.chart(chart), [ChartPart(size: words.size, elements: words.elements(at: Point(x: 0, y: 0)))]))
        }
        let legend = legend(chart, marks).draw(in: setting)
        if !marks.steps.series.isEmpty {
            let plot = PanelPlot(chart, marks, in: setting)
            return ChartDrawing(compose(.chart(chart), [legend, plot.draw(plot.rows.indices)]), rows: plot.rows) { rows in
                compose(.chart(chart), [legend, plot.draw(rows)], isContinued: rows.lowerBound > 0)
            }
        }
        if chart.orientation == .vertical {
            let plot = VerticalPlot(chart, marks, labelsLines: labelsLinesDirectly(marks), in: setting)
            guard marks.throughSeries.isEmpty, plot.lacksNames else {
                return ChartDrawing(compose(.chart(chart), [legend, plot.draw()]), shrinkage: plot.shrinkage)
            }
            var lying = chart
            lying.orientation = .horizontal
            return drawing(lying)
        }
        let plot = HorizontalPlot(chart, marks, in: setting)
        let whole = compose(.chart(chart), [legend, plot.draw(0..<plot.count)])
        return ChartDrawing(whole, rows: plot.bands, shrinkage: plot.shrinkage) { rows in
            compose(.chart(chart), [legend, plot.draw(rows)], isContinued: rows.lowerBound > 0)
        }
    }

    /// Up to three lines are named where they end; more need a legend.
    private func labelsLinesDirectly(_ marks: ChartMarks) -> Bool { marks.throughSeries.count <= 3 }

    private func legend(_ chart: Chart, _ marks: ChartMarks) -> Legend {
        Legend(
            entries: marks.legend(
                namesLines: chart.orientation == .horizontal || !labelsLinesDirectly(marks), ChartWording(setting.language)))
    }

    /// Parts one under the other, with the texts about them.
    private func compose(_ diagram: Diagram, _ parts: [ChartPart], isContinued: Bool = false) -> Scene {
        let style = setting.style
        var elements: [SceneElement] = []
        var y = 0.0
        func add(_ text: String, _ textStyle: TextStyle, before: Double, after: Double) {
            guard !text.isEmpty else { return }
            let block = TextBlock(text, textStyle, width: setting.width, in: setting)
            y += y > 0 ? before : 0
            elements += block.elements(at: Point(x: 0, y: y))
            y += block.size.height + after
        }
        let continued = isContinued ? " " + setting.language.continued : ""
        if style.showsTitle { add(diagram.title + continued, style.title, before: 0, after: 1) }
        if style.showsSubtitle { add(diagram.subtitle, style.subtitle, before: 0, after: 5) }
        for part in parts where part.size.height > 0 {
            elements.append(.group(SceneGroup(origin: Point(x: 0, y: y), elements: part.elements)))
            y += part.size.height + style.gap
        }
        if style.showsSource { add(diagram.source, style.source, before: 2, after: 0) }
        return Scene(size: Size(width: setting.width, height: y), elements: elements)
    }
}

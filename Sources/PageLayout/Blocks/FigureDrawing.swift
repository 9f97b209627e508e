internal import Charts
internal import Graphics
internal import Language
internal import Report

/// A figure ready to be drawn: whole, or the rows that one page has of it, between its caption and its source.
struct FigureDrawing: LateBlock {
    private let figure: Figure
    private let charts: ChartLayout
    private let chart: ChartDrawing
    private let caption: SetText
    /// Of a figure that is not divided the caption itself, which then is set once.
    private let continuedCaption: SetText
    private let source: SetText
    private let style: PageStyle
    private let parent: DocumentStructure.ID
    /// Whether some rows may stand on another page than the others; otherwise all are one.
    private let isDivided: Bool

    init(_ figure: Figure, in flow: Flow) {
        self.figure = figure
        style = flow.style
        parent = flow.parent
        charts = flow.charts
        chart = charts.drawing(figure.diagram)
        let title = figure.label + " " + figure.diagram.title
        caption = SetText(caption: title, in: flow)
        source = SetText(source: figure.diagram.source, in: flow)
        let height = caption.height + chart.whole.size.height + source.height
        isDivided = chart.rows.count > 2 * style.figureRows && height > flow.geometry.textHeight * style.highFigure
        continuedCaption = isDivided ? SetText(caption: title + " " + flow.language.continued, in: flow) : caption
    }

    /// Heights of the chart's rows alone.
    var rows: [Double] { isDivided ? chart.rows : [chart.rows.reduce(0, +)] }

    /// What a figure that is not divided may lose of its height.
    var shrinkage: Double { isDivided ? 0 : chart.shrinkage }

    /// Height of the rows with all that stands about them.
    func height(of rows: Range<Int>) -> Double {
        furniture(from: rows.lowerBound) + self.rows[rows].reduce(0, +) + (rows.upperBound == self.rows.count ? source.height : 0)
    }

    /// Height of what stands about rows that begin with `row`, without the source.
    func furniture(from row: Int) -> Double { (row == 0 ? caption : continuedCaption).height + chart.furniture }

    func strip(_ rows: Range<Int>, tightness: Double, _ structure: inout DocumentStructure) -> Strip {
        let (isFirst, isLast) = (rows.lowerBound == 0, rows.upperBound == self.rows.count)
        let lost = tightness * shrinkage
        var strip = Strip(height: height(of: rows) - lost, before: style.blockSpace, after: style.blockSpace)
        let caption = isFirst ? caption : continuedCaption
        strip.content = caption.content(structure.add(.paragraph, to: parent), at: 0)
        let scene = isDivided ? chart.scene(rows) : lost > 0 ? charts.drawing(figure.diagram, tightness: tightness).whole : chart.whole
        let element = structure.add(.figure(alternative: isFirst ? figure.diagram.alternativeText : caption.plain), to: parent)
        let frame = Rectangle(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
        strip.content.append(
            PageContent(element: element, origin: Point(x: 0, y: caption.height), elements: scene.elements, frame: frame))
        if isLast, !source.plain.isEmpty {
            strip.content += source.content(structure.add(.paragraph, to: parent), at: caption.height + scene.size.height)
        }
        strip.anchors = isFirst ? [figure.anchor].filter { !$0.isEmpty } : []
        return strip
    }
}

/// "Hình 1. …" or where the figures come from, set.
private struct SetText {
    let plain: String
    let height: Double
    private let lines: [(origin: Point, elements: [SceneElement])]

    init(caption text: String, in flow: Flow) {
        let style = flow.style.caption
        let lines = flow.balancedLines(InlineSetting([.text(text)], style: style.text) { 0 }.parts, width: flow.width)
        self.init(text, lines, style.leading, before: 0, after: style.after)
    }

    init(source text: String, in flow: Flow) {
        let style = flow.style.source
        let parts = InlineSetting([.text(text)], style: style.text) { 0 }.parts
        let lines = text.isEmpty ? [] : flow.typesetter.lines(of: parts, width: flow.width, alignment: .left, firstLineIndent: 0)
        self.init(text, lines, style.leading, before: text.isEmpty ? 0 : style.before, after: 0)
    }

    private init(_ plain: String, _ lines: [TextLine], _ leading: Double, before: Double, after: Double) {
        self.plain = plain
        self.lines = lines.enumerated().map { index, line in
            let y = before + Double(index) * leading + line.baseline(inLeading: leading)
            return (Point(x: 0, y: y), line.runs.map(SceneElement.text))
        }
        height = before + Double(lines.count) * leading + after
    }

    func content(_ element: DocumentStructure.ID, at y: Double) -> [PageContent] {
        lines.map { PageContent(element: element, origin: Point(x: $0.origin.x, y: $0.origin.y + y), elements: $0.elements) }
    }
}

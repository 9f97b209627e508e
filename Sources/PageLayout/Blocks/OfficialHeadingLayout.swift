internal import Graphics
internal import Language
internal import Report

/// The two-column heading of Nghị định 30/2020: issuer left, national name and motto right, the number and the place and date below.
struct OfficialHeadingLayout: BlockLayout {
    let heading: OfficialHeading

    func layOut(in flow: inout Flow) {
        let style = flow.style
        let nationWidth = flow.typesetter.measure(heading.nation, style.nation).width
        let gap = 10.0
        let rightWidth = max(nationWidth, flow.width * 0.5) + 2
        let leftWidth = flow.width - rightWidth - gap
        let right = leftWidth + gap

        var strip = Strip(height: 0, after: 6)
        var left = ColumnStack(flow: flow, x: 0, width: leftWidth)
        left.add(heading.superior, style.superior, leading: 15.5)
        left.add(heading.body, style.issuer, leading: 15.5)
        left.addRule(width: (left.widestOfLast) * style.shortRule)
        var nation = ColumnStack(flow: flow, x: right, width: rightWidth)
        nation.add(heading.nation, style.nation, leading: 15.5)
        nation.add(heading.motto, style.motto, leading: 17)
        // The motto's rule is as wide as its text.
        nation.addRule(width: nation.widestOfLast)

        let secondRow = max(left.height, nation.height) + 6
        var number = ColumnStack(flow: flow, x: 0, width: leftWidth, y: secondRow)
        number.add(heading.number, style.documentNumber, leading: 17)
        var place = ColumnStack(flow: flow, x: right, width: rightWidth, y: secondRow)
        place.add(heading.placeAndDate, style.placeAndDate, leading: 17)

        // Read in the order in which an office reads it: issuer, number, nation, motto, place and date.
        for column in [left, number, nation, place] {
            for paragraph in column.paragraphs {
                let element = flow.structure.add(.paragraph, to: flow.parent)
                strip.content.append(PageContent(element: element, elements: paragraph))
            }
            strip.content.append(PageContent(element: nil, elements: column.rules))
        }
        strip.height = max(number.height, place.height, secondRow)
        flow.append(strip)
    }
}

/// Centred texts under one another.
struct ColumnStack {
    private let flow: Flow
    private let x: Double
    private let width: Double
    /// Where the next text begins.
    private(set) var height: Double
    private(set) var paragraphs: [[SceneElement]] = []
    private(set) var rules: [SceneElement] = []
    /// Width of the longest line of the last text.
    private(set) var widestOfLast = 0.0

    init(flow: Flow, x: Double, width: Double, y: Double = 0) {
        self.flow = flow
        self.x = x
        self.width = width
        height = y
    }

    /// Adds a text, balanced over as many lines as it needs.
    mutating func add(_ text: String, _ style: TextStyle, leading: Double) {
        guard !text.isEmpty else { return }
        add([StyledText(LineBreaking.keepingSymbolsWhole(LineBreaking.holdingTogether(text)), style)], leading: leading)
    }

    mutating func add(_ parts: [StyledText], leading: Double) {
        let lines = flow.balancedLines(parts, width: width)
        var drawn: [SceneElement] = []
        for line in lines {
            let origin = Point(x: x, y: height + line.baseline(inLeading: leading))
            drawn.append(.group(SceneGroup(origin: origin, elements: line.runs.map(SceneElement.text))))
            height += leading
        }
        widestOfLast = lines.map(\.extent.width).max() ?? 0
        paragraphs.append(drawn)
    }

    mutating func addSpace(_ space: Double) { height += space }

    mutating func addRule(width ruleWidth: Double) {
        let start = x + (width - ruleWidth) / 2
        let y = height + 2.5
        rules.append(.line(from: Point(x: start, y: y), to: Point(x: start + ruleWidth, y: y), stroke: flow.style.officialRule))
        height += 5
    }
}

internal import Graphics
internal import Language

/// A short text, measured and broken into lines.
struct TextBlock {
    enum Alignment { case left, centre, right }

    let lines: [TextLine]
    let size: Size
    private let leading: Double

    /// Whether a line ends inside a word, because the word is wider than the block was allowed to be.
    var breaksWords: Bool {
        lines.dropLast().contains { line in
            guard let last = line.runs.last?.text.last else { return false }
            return !last.isWhitespace
        }
    }

    /// A figure's text in one line.
    init(_ figure: FigureValue, _ style: TextStyle, in setting: ChartSetting) {
        self.init(figure.text, style, mark: .figure(figure), in: setting)
    }

    /// `text` in lines of at most `width` points; nil: one line. Of a figure among words only the line that has it is marked.
    init(_ text: String, _ style: TextStyle, width: Double? = nil, mark: TextMark? = nil, in setting: ChartSetting) {
        var lines: [TextLine] = []
        if !text.isEmpty {
            let held = width == nil ? text : LineBreaking.holdingTogether(text)
            lines = setting.typesetter.lines(
                of: [StyledText(held, style)], width: width ?? 100_000, alignment: .left, firstLineIndent: 0)
            if let mark { Self.put(mark, on: &lines) }
        }
        self.init(lines: lines, leading: style.size * setting.style.leading)
    }

    private static func put(_ mark: TextMark, on lines: inout [TextLine]) {
        let figure = mark.figure
        if let figure, figure.number == nil { return }
        let words = figure?.text
        for line in lines.indices {
            for run in lines[line].runs.indices where words.map({ has(lines[line].runs[run].text, $0) }) ?? true {
                lines[line].runs[run].mark = mark
            }
        }
    }

    /// Most figures stand alone or last: a search character by character is for those among words.
    private static func has(_ text: String, _ words: String) -> Bool { text == words || text.hasSuffix(words) || text.contains(words) }

    private init(lines: [TextLine], leading: Double) {
        self.lines = lines
        self.leading = leading
        size = Size(width: lines.map(\.extent.width).max() ?? 0, height: Double(lines.count) * leading)
    }

    /// The text with its upper left corner at `corner`, in a box of `width` (its own width where that is nil).
    func elements(at corner: Point, width: Double? = nil, _ alignment: Alignment = .left) -> [SceneElement] {
        let width = width ?? size.width
        var elements: [SceneElement] = []
        elements.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            let free = width - line.extent.width
            let x = corner.x + (alignment == .left ? 0 : alignment == .centre ? free / 2 : free)
            let slack = leading - line.extent.ascent - line.extent.descent
            let y = corner.y + Double(index) * leading + slack / 2 + line.extent.ascent
            for run in line.runs {
                var run = run
                run.origin.x += x
                run.origin.y += y
                elements.append(.text(run))
            }
        }
        return elements
    }
}

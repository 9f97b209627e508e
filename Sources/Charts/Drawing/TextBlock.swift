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
        let held = LineBreaking.holdingTogether(text)
        let lines = setting.typesetter.lines(
            of: text.isEmpty ? [] : [StyledText(width == nil ? text : held, style)], width: width ?? 100_000, alignment: .left,
            firstLineIndent: 0)
        self.init(lines: text.isEmpty ? [] : Self.mark(lines, mark), leading: style.size * setting.style.leading)
    }

    private static func mark(_ lines: [TextLine], _ mark: TextMark?) -> [TextLine] {
        guard let mark else { return lines }
        return lines.map { line in
            var line = line
            for index in line.runs.indices {
                if case .figure(let figure) = mark, figure.number == nil || !line.runs[index].text.contains(figure.text) { continue }
                line.runs[index].mark = mark
            }
            return line
        }
    }

    private init(lines: [TextLine], leading: Double) {
        self.lines = lines
        self.leading = leading
        size = Size(width: lines.map(\.extent.width).max() ?? 0, height: Double(lines.count) * leading)
    }

    /// The text with its upper left corner at `corner`, in a box of `width` (its own width where that is nil).
    func elements(at corner: Point, width: Double? = nil, _ alignment: Alignment = .left) -> [SceneElement] {
        let width = width ?? size.width
        return lines.enumerated().flatMap { index, line in
            let free = width - line.extent.width
            let x = corner.x + (alignment == .left ? 0 : alignment == .centre ? free / 2 : free)
            let slack = leading - line.extent.ascent - line.extent.descent
            let y = corner.y + Double(index) * leading + slack / 2 + line.extent.ascent
            return line.runs.map { run in
                var run = run
                run.origin.x += x
                run.origin.y += y
                return SceneElement.text(run)
            }
        }
    }
}
